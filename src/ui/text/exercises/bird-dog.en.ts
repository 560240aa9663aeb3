import type { ExerciseText } from '../exercise-text.ts'

export const birdDog: ExerciseText = {
  name: 'Bird dog',
  line: 'On hands and knees, reach one leg and the opposite arm.',
  steps: (hold) => [
    'Kneel on hands and knees: hands under shoulders, knees under hips.',
    'Make a long flat back, chin a little tucked. Gently tighten your tummy.',
    'Reach one leg back and the opposite arm forward, no higher than your back.',
    `Hold for ${hold} seconds. Your trunk stays as still as a table.`,
    'Lower slowly, pause, then reach with the other side.',
  ],
  place: [
    'Put the laptop on a table, 70 to 110 cm up, the screen tilted a little down to you.',
    'Kneel 2 to 3 metres away, side-on to the camera, with room for your arm and leg.',
  ],
  cannot: [
    'Whether your tummy and buttocks are working. Only you can feel that.',
    'Whether your pelvis turns: we have not found a way to see it that we trust.',
    'The small curve of your lower back.',
  ],
  stop: [
    'Your wrist or knee hurts: use a pad, or make fists. If it stays, stop.',
    'You lose your balance twice: reach with the leg only.',
  ],
  rules: {
    'knee-not-under-hip': { fault: 'Knees not under hips', looked: 'Knees under hips' },
    'hand-not-under-shoulder': {
      fault: 'Hands not under shoulders',
      looked: 'Hands under shoulders',
    },
    'back-not-straight': { fault: 'Back not flat', looked: 'A flat back' },
    'head-out-of-line': { fault: 'Chin poked or head hung', looked: 'A long neck' },
    'not-opposite-arm': {
      fault: 'Arm and leg not together',
      looked: 'Opposite arm and leg together',
    },
    'trunk-moves': { fault: 'Trunk moved', looked: 'A still trunk' },
    'pelvis-turns': { fault: 'Pelvis turned', looked: 'Your pelvis facing the floor' },
    'lowering-fast-or-same-side': { fault: 'Lowered fast', looked: 'How slowly you lower' },
    'leg-too-high': { fault: 'Leg above your back', looked: 'How high your leg goes' },
    'reach-low-or-bent': { fault: 'Arm or leg low or bent', looked: 'A long reach' },
    'shoulder-sinks': { fault: 'Shoulder sank', looked: 'Shoulders level' },
    'rushed-reset': { fault: 'Hardly a pause', looked: 'A pause between sides' },
  },
  cues: {
    'knees-under-hips': 'Knees under hips',
    'hands-under-shoulders': 'Hands under shoulders',
    'long-flat-back': 'Long flat back',
    'look-down-long-neck': 'Look down, long neck',
    'opposite-arm-and-leg': 'Opposite arm and leg',
    'keep-trunk-still': 'Keep your trunk still',
    'hips-level-face-floor': 'Hips level, face the floor',
    'lower-slowly-swap-sides': 'Lower slowly, swap sides',
    'push-heel-straight-back': 'Push your heel straight back',
    'reach-long': 'Reach long through the heel',
    'push-floor-away': 'Push the floor away',
    'reset-then-go': 'Reset, then go again',
  },
  checks: {
    'braced-then-reached': {
      ask: 'Did you tighten your tummy before each reach?',
      tip: 'Next time, tighten first, as if about to cough. Then reach.',
    },
  },
}
