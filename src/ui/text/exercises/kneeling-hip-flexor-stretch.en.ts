import type { ExerciseText } from '../exercise-text.ts'

export const kneelingHipFlexorStretch: ExerciseText = {
  name: 'Kneeling hip flexor stretch',
  line: 'On one knee, glide your hips forward and feel the front of your hip.',
  steps: (hold) => [
    'Kneel on one knee, the other foot ahead of you, both knees at right angles. Pad the knee on the floor.',
    'Tuck your tailbone under and flatten your lower back.',
    'Keep your trunk tall and gently glide your hips forward, until the front of your hip stretches.',
    `Stay there for ${hold} seconds, and breathe.`,
    'Ease back, turn round and change legs.',
  ],
  place: [
    'Put the laptop low: on a stool or a chair, about 50 cm up, screen tilted until it sees your head.',
    'Kneel 2.5 to 3 metres away, side-on to the camera, the knee on the floor nearest to it. Turn round for the other side.',
  ],
  cannot: [
    'Whether your tailbone is tucked and your lower back flat.',
    'Where you feel the stretch.',
    'Whether your hips are turned to one side.',
  ],
  stop: [
    'Your kneecap hurts: pad it more, or stop.',
    'Your back hurts.',
    'The front of your thigh tingles.',
  ],
  rules: {
    'front-thigh-not-level': {
      fault: 'Front hip not at a right angle',
      looked: 'Front thigh level',
    },
    'pressed-too-far': { fault: 'Pressed too far forward', looked: 'How far you pressed forward' },
    'hip-not-open': { fault: 'Front of the hip not open', looked: 'The front of your hip' },
    'back-arched': { fault: 'Leaned back', looked: 'Leaning back' },
    'leaning-forward': { fault: 'Leaned forward', looked: 'A tall trunk' },
    'front-knee-past-toes': { fault: 'Front knee past the toes', looked: 'Front knee and toes' },
    'hips-twisted': { fault: 'Hips turned open', looked: 'Both hips forward' },
    'same-side-again': { fault: 'The same side twice', looked: 'Changing sides' },
  },
  cues: {
    'front-thigh-level': 'Front thigh level',
    'glide-hips-gently': 'Ease off a little',
    'open-front-of-hip': 'Open the front of your hip',
    'ribs-down-stay-tall': 'Ribs down, stay tall',
    'lift-chest-tall': 'Lift your chest tall',
    'step-front-foot-ahead': 'Step your front foot ahead',
    'both-hips-forward': 'Point both hips forward',
    'hold-then-change-legs': 'Now change legs',
  },
  checks: {
    'tucked-tailbone': {
      ask: 'Did you tuck your tailbone under before you glided forward?',
      tip: 'Next time, squeeze the buttock of the leg behind you first.',
    },
    'flat-lower-back': {
      ask: 'Did your lower back stay flat?',
      tip: 'Next time, glide less far, and keep your ribs down.',
    },
    'felt-front-of-hip': {
      ask: 'Did you feel it at the front of your hip, and not in your back or knee?',
      tip: 'Next time, tuck your tailbone more and glide less far.',
    },
  },
}
