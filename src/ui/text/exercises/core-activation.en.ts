import type { ExerciseText } from '../exercise-text.ts'

export const coreActivation: ExerciseText = {
  name: 'Core activation',
  line: 'On your back, wake up the deep muscles, and keep breathing.',
  steps: (hold) => [
    'Lie on your back, knees bent, feet flat. Fingertips just inside your hip bones.',
    'Lift your pelvic floor, as if you were stopping yourself from peeing.',
    'Draw your navel in and up. The tummy on top stays soft.',
    `Squeeze your buttocks. Breathe slowly and hold ${hold} seconds.`,
    'Let everything go. Rest when you can no longer feel it well.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, screen upright.',
    'Lie 2 to 3 metres away, side-on to the camera, with your head and your feet in the picture.',
  ],
  cannot: [
    'Whether your pelvic floor, deep tummy and buttocks work. Only you can feel that.',
    'How you breathe.',
    'Whether your low back keeps its small curve.',
  ],
  stop: [
    'You feel a strong need to pee, or pain in the pelvis: stop.',
    'You hold your breath or get dizzy: let go and breathe.',
    'Practise away from the toilet, never while peeing.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Knees bent too much or too little',
      looked: 'How your knees are bent',
    },
    'fingers-not-at-hip-bones': {
      fault: 'Hands away from the hip bones',
      looked: 'Fingertips at your hip bones',
    },
    'chest-or-head-lifts': { fault: 'Chest or head lifted', looked: 'A soft tummy' },
    'let-go-early': { fault: 'Let go too early', looked: 'How long you held' },
    'hips-lift': { fault: 'Bottom lifted', looked: 'Bottom resting down' },
    'back-pressed-flat': { fault: 'Back pressed flat', looked: 'Your natural back curve' },
  },
  cues: {
    'bend-knees-feet-flat': 'Bend both knees, feet flat',
    'fingertips-inside-hips': 'Fingertips at hip bones',
    'soft-tummy-heavy-shoulders': 'Soft tummy, heavy shoulders',
    'hold-then-let-go': 'Hold, then let go',
    'bottom-rests-down': 'Keep your bottom down',
    'keep-natural-curve': 'Keep your back’s curve',
  },
  checks: {
    'lifted-pelvic-floor': {
      ask: 'Could you feel your pelvic floor lift?',
      tip: 'Think of stopping pee and wind at once, gently, about a third of your strength.',
    },
    'drew-navel-in': {
      ask: 'Could you feel the deep tummy under your fingertips?',
      tip: 'Draw the navel in softly, as if making room in your trousers.',
    },
    'kept-breathing': {
      ask: 'Did you keep breathing while you held?',
      tip: 'Hold a little less, so that breathing stays easy.',
    },
    'squeezed-glutes': {
      ask: 'Did you feel your buttocks work?',
      tip: 'Squeeze both sides softly together, without lifting.',
    },
    'still-felt-it': {
      ask: 'Could you still feel it well in the last one?',
      tip: 'Then that was enough. Rest, and do a few more later today.',
    },
  },
  pace: {
    'pelvic-floor': { say: 'Lift your pelvic floor', short: 'Pelvic floor' },
    navel: { say: 'Draw your navel in', short: 'Navel in' },
    glutes: { say: 'Squeeze your buttocks', short: 'Buttocks' },
    hold: { say: 'Breathe slowly, and hold', short: 'Hold' },
    release: { say: 'Let everything go', short: 'Let go' },
  },
}
