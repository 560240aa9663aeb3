import type { ExerciseText } from '../exercise-text.ts'

export const pelvicTilt: ExerciseText = {
  name: 'Pelvic tilt',
  line: 'On your back, roll your pelvis slowly back and forward.',
  steps: (hold) => [
    'Lie on your back, knees bent, feet flat, arms beside you.',
    'Gently draw your tummy in. Roll your tailbone up until your waist meets the floor.',
    `Stay ${hold} seconds, come back slowly, and pause in the middle.`,
    'Now arch gently: a small gap opens under your waist. Stay, and come back to the middle.',
    'Only the pelvis moves. Bottom, ribs and head rest on the floor.',
  ],
  place: [
    'Put the laptop low, about 45 cm up, screen upright.',
    'Lie about 2 metres away, side-on to the camera, with your head and your feet in the picture.',
  ],
  cannot: [
    'Whether your waist touches the floor. Only you can feel that.',
    'Whether your tummy is drawn in.',
    'A very small tilt: then the moves are not counted.',
  ],
  stop: [
    'One way hurts: do only the comfortable half. Many people prefer one way.',
    'Pain grows or moves down a leg: stop.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Knees bent too much or too little',
      looked: 'How your knees are bent',
    },
    'tailbone-hardly-rolls-up': {
      fault: 'Tailbone hardly rolled up',
      looked: 'How far you roll back',
    },
    rushed: { fault: 'Too quick', looked: 'How slowly you move' },
    'hardly-arches': { fault: 'Hardly arched', looked: 'How far you arch' },
    'no-pause-in-the-middle': {
      fault: 'No pause in the middle',
      looked: 'The pause in the middle',
    },
    'turns-into-a-bridge': { fault: 'Bottom lifted', looked: 'Bottom resting down' },
    'chest-or-head-lifts': { fault: 'Chest or head lifted', looked: 'Head and ribs at rest' },
    'legs-push-or-sway': { fault: 'Legs pushed or swayed', looked: 'Relaxed legs' },
  },
  cues: {
    'bend-knees-feet-flat': 'Bend both knees, feet flat',
    'roll-tailbone-up': 'Roll your tailbone up',
    'slow-and-smooth': 'Slow and smooth',
    'now-gently-arch': 'Now gently arch',
    'pause-in-the-middle': 'Pause in the middle',
    'bottom-rests-down': 'Keep your bottom down',
    'head-and-ribs-rest': 'Head and ribs rest down',
    'legs-stay-relaxed': 'Legs stay relaxed',
  },
  checks: {
    'drew-in-first': {
      ask: 'Did you draw your tummy in before you moved?',
      tip: 'Next time, draw in gently first. Then tilt.',
    },
    'pressed-waist-down': {
      ask: 'Rolling back, did your waist press on the floor?',
      tip: 'Slide a hand under your waist: it should feel trapped.',
    },
    'small-gap': {
      ask: 'Arching, was there a small gap under your waist?',
      tip: 'A gap for a flat hand is enough.',
    },
  },
  phases: { lifting: 'Slowly', lowering: 'Slowly' },
}
