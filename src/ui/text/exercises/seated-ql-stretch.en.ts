import type { ExerciseText } from '../exercise-text.ts'

export const seatedQlStretch: ExerciseText = {
  name: 'Standing hip flexor stretch',
  line: 'One foot behind, shift your weight forward and reach that arm up.',
  steps: (hold) => [
    'Stand beside a chair or a wall. Step one foot back, its knee slightly bent.',
    'Tuck your pelvis under, and stay tall.',
    'Slowly shift your weight onto the front leg, until the front of the hip behind stretches.',
    `Reach the arm of that side up over your head. Stay there for ${hold} seconds, and breathe.`,
    'Come back, turn round and change legs.',
  ],
  place: [
    'Put the laptop on a table, 70 to 110 cm up.',
    'Stand about 3 metres away, side-on to the camera, the leg behind nearest to it. Your raised hand must stay in the picture.',
  ],
  cannot: [
    'Whether your tailbone is tucked under.',
    'Where you feel the stretch.',
    'Whether your hips are turned to one side.',
  ],
  stop: [
    'You feel unsteady or dizzy: hold on to the chair, or stop.',
    'Your back hurts.',
    'The front of your thigh tingles.',
  ],
  rules: {
    'feet-not-staggered': { fault: 'Feet too close or too far apart', looked: 'One foot behind' },
    'back-knee-not-soft': { fault: 'Back knee not softly bent', looked: 'A soft back knee' },
    'weight-not-forward': { fault: 'Weight not on the front leg', looked: 'Weight forward' },
    'arm-not-overhead': { fault: 'Arm not overhead', looked: 'The arm overhead' },
    'left-too-soon': { fault: 'Left the stretch too soon', looked: 'How long you stayed' },
    'same-side-again': { fault: 'The same side twice', looked: 'Changing sides' },
    'back-arched': { fault: 'Leaned back', looked: 'Leaning back' },
    'leaning-forward': { fault: 'Leaned forward', looked: 'Standing tall' },
    'hips-twisted': { fault: 'Hips turned open', looked: 'Both hips forward' },
    unsteady: { fault: 'Unsteady', looked: 'Standing steady' },
  },
  cues: {
    'step-one-foot-back': 'Step one foot back',
    'soften-back-knee': 'Soften your back knee',
    'shift-forward-slowly': 'Shift forward slowly',
    'reach-your-arm-up': 'Reach your arm up',
    'hold-and-breathe': 'Hold and breathe',
    'hold-then-change-legs': 'Now change legs',
    'ribs-down-tuck-under': 'Ribs down, tuck under',
    'stand-tall': 'Stand tall',
    'both-hips-forward': 'Point both hips forward',
    'hold-a-chair': 'Hold on to a chair',
  },
  checks: {
    'tucked-tailbone': {
      ask: 'Did you keep your tailbone tucked under?',
      tip: 'Next time, squeeze the buttock of the leg behind you first.',
    },
    'felt-front-of-hip': {
      ask: 'Did you feel it at the front of the hip behind, and not in your back?',
      tip: 'Next time, tuck your tailbone more and shift less far.',
    },
  },
}
