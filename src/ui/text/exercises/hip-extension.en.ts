import type { ExerciseText } from '../exercise-text.ts'

export const hipExtension: ExerciseText = {
  name: 'Hip extension, lying',
  line: 'On your front, lift one straight leg a little.',
  steps: (hold) => [
    'Lie on your front, legs long, forehead down. Put your hands under or beside your hips.',
    'Gently tighten your tummy, then one buttock.',
    'Lift that leg a little, knee straight. Both hips press into the floor, your back stays still.',
    `Hold for ${hold} seconds. A small lift is enough.`,
    'Lower slowly, pause, then the other leg.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, screen upright.',
    'Lie 2.5 to 3 metres away, side-on to the camera: head and feet have to be in the picture.',
    'If your neck likes it, turn your face to the camera.',
  ],
  cannot: [
    'Whether your tummy and buttocks are working. Only you can feel that.',
    'Whether your pelvis turns: we have not found a way to see it that we trust.',
    'The hollow of your low back.',
    'Hands that are hidden under you.',
  ],
  stop: [
    'Your back hurts as you lift, your leg tingles, or a cramp lasts over 10 seconds: stop.',
    'If bending backwards bothers you, put a pillow under your tummy.',
  ],
  rules: {
    'trunk-propped-up': { fault: 'Upper body propped up', looked: 'Lying long and flat' },
    'knee-bends': { fault: 'Knee bent', looked: 'A straight leg' },
    'back-moves': { fault: 'Back moved', looked: 'A still back' },
    'pelvis-lifts': { fault: 'Hips lifted', looked: 'Both hips down' },
    'pelvis-turns': { fault: 'Pelvis turned', looked: 'Your pelvis level' },
    'hands-not-at-hips': { fault: 'Hands not at your hips', looked: 'Hands at your hips' },
    'lowering-fast': { fault: 'Lowered fast', looked: 'How slowly you lower' },
    'same-side-again': { fault: 'Same leg again', looked: 'Legs in turn' },
    'leg-too-high': { fault: 'Leg too high', looked: 'How high your leg goes' },
    'head-lifts': { fault: 'Head lifted', looked: 'Your forehead down' },
  },
  cues: {
    'lie-long': 'Lie long and relaxed',
    'long-straight-leg': 'Long straight leg',
    'back-stays-quiet': 'Lift lower, back stays quiet',
    'press-hips-down': 'Press both hips down',
    'both-hips-level': 'Keep both hips level',
    'hands-under-hips': 'Hands under your hips',
    'lower-slowly': 'Lower slowly',
    'now-the-other-leg': 'Now the other leg',
    'small-lift': 'Small lift is enough',
    'rest-forehead': 'Rest your forehead down',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Did you tighten tummy and buttock before each lift?',
      tip: 'Next time, tighten first. Then lift.',
    },
    'felt-the-buttock-lift': {
      ask: 'Did you feel your buttock do the lifting?',
      tip: 'Lift less, and squeeze the buttock before the leg moves.',
    },
  },
}
