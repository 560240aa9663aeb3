import type { ExerciseText } from '../exercise-text.ts'

export const gluteFoamRoll: ExerciseText = {
  name: 'Foam rolling the glutes',
  line: 'Sit on the roller, an ankle across the other knee, and roll slowly.',
  steps: (hold) => [
    'Lay the roller across the mat and sit on it. Both hands on the floor behind you, feet flat.',
    'Put one ankle across the other knee and lean onto that side.',
    'Roll slowly over that glute, forward and back, no further than the muscle goes.',
    `Breathe, and keep going for ${hold} seconds.`,
    'Then put the other ankle across and roll the other side for as long.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, screen upright.',
    'Sit 2.5 to 3 metres away, side-on to the camera. Stay facing that way for both sides.',
  ],
  cannot: [
    'Whether you lean onto one side: we only see which ankle is across.',
    'Where on the muscle the roller is, and how hard it presses.',
  ],
  stop: [
    'It tingles down your leg.',
    'The roller presses on bone, or over the scar of a new hip.',
    'You bruise easily there.',
  ],
  rules: {
    'not-on-the-roller': { fault: 'Not up on the roller', looked: 'Sitting on the roller' },
    'weight-on-both-sides': { fault: 'Weight on both sides', looked: 'Leaning onto one side' },
    'stroke-short-or-long': { fault: 'Strokes too short or long', looked: 'How far you roll' },
    'rolls-off-the-muscle': { fault: 'Rolled off the muscle', looked: 'Staying on the muscle' },
    'rolls-fast': { fault: 'Rolled fast', looked: 'How slowly you roll' },
    'one-side-longer': { fault: 'One side longer', looked: 'Both sides as long' },
  },
  cues: {
    'sit-on-the-roller': 'Sit on the roller',
    'lean-onto-one-side': 'Lean onto one side',
    'roll-back-and-forth': 'Roll slowly back and forth',
    'stay-on-the-muscle': 'Stay on the muscle',
    'slow-down-the-roll': 'Slow down the roll',
    'now-the-other-side': 'Now the other side',
  },
  checks: {
    'easy-pressure': {
      ask: 'Was it at most 4 out of 10, without tingling in your leg?',
      tip: 'Ease the pressure: put more weight on your hands and foot. If it tingles, stop.',
    },
    'soft-arms-breathing': {
      ask: 'Were your wrists and shoulders at ease, and did you keep breathing?',
      tip: 'Soft arms, keep breathing. Make fists, or roll for a shorter time.',
    },
  },
}
