import type { ExerciseText } from '../exercise-text.ts'

export const gluteBridge: ExerciseText = {
  name: 'Glute bridge',
  line: 'On your back, lift your hips into a straight line.',
  steps: (hold) => [
    'Lie on your back. Bend your knees, feet flat and hip-width apart.',
    'Gently tighten your tummy, as if you were about to cough.',
    'Squeeze your buttocks and lift your hips until shoulders, hips and knees make one line.',
    `Hold for ${hold} seconds. Ribs soft, head heavy, keep breathing.`,
    'Lower slowly, all the way to the mat. Then go again.',
  ],
  place: [
    'Put the laptop on a chair or low table, about knee height, screen upright.',
    'Lie 2 to 3 metres away, side-on to the camera, so that it sees you from head to feet.',
  ],
  cannot: [
    'Whether your tummy and buttocks are working. Only you can feel that.',
    'How wide your feet and knees are, when it sees you from the side.',
    'The small curve of your lower back.',
  ],
  stop: [
    'Your back hurts at the top: lift less high, or stop.',
    'The back of your thigh cramps again and again.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Heels too near or too far',
      looked: 'Where your heels start',
    },
    'feet-not-hip-width': {
      fault: 'Feet too narrow or too wide',
      looked: 'How wide your feet are',
    },
    'hips-too-low': { fault: 'Hips not up to the line', looked: 'How high your hips go' },
    'top-not-held': { fault: 'Short stay at the top', looked: 'How long you stay up' },
    'lowering-fast': { fault: 'Lowered fast', looked: 'How slowly you lower' },
    'hips-over-arched': { fault: 'Hips above the line', looked: 'Arching at the top' },
    'knees-fall-in-or-flare': { fault: 'Knees in or out', looked: 'Knees over your feet' },
    'pelvis-drops-to-one-side': { fault: 'One hip lower', looked: 'Both hips level' },
    'heels-lift-or-feet-slide': { fault: 'Heels lifted or feet slid', looked: 'Feet staying put' },
    'shins-not-upright': { fault: 'Shins slanting at the top', looked: 'Heels under your knees' },
    'head-lifts': { fault: 'Head lifted or chin poked', looked: 'Head resting' },
  },
  cues: {
    'heels-near-hips': 'Knees bent, heels near hips',
    'feet-hip-width': 'Feet hip-width apart',
    'lift-hips-to-a-line': 'Lift hips to a line',
    'squeeze-at-the-top': 'Stay up a little longer',
    'lower-slowly': 'Lower slowly',
    'ribs-down-lift-less': 'Ribs down, lift less',
    'knees-over-feet': 'Knees over your feet',
    'keep-hips-level': 'Keep both hips level',
    'push-through-heels': 'Push through your heels',
    'heels-under-knees': 'Heels under knees',
    'head-heavy': 'Head heavy, look up',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Did you tighten your tummy before each lift?',
      tip: 'Next time, tighten first, as if about to cough. Then lift.',
    },
    'squeezed-glutes': {
      ask: 'Did you feel your buttocks squeeze at the top?',
      tip: 'Next time, press your heels down and squeeze before you lift.',
    },
    'tucked-pelvis': {
      ask: 'At the top, did your hip bones tip a little towards your belly button?',
      tip: 'Next time, at the top, draw your hip bones gently up towards your ribs.',
    },
    'ribs-soft': {
      ask: 'Did your ribs stay soft, not flaring up?',
      tip: 'Next time, breathe out as you lift. It lets the ribs sink.',
    },
  },
}
