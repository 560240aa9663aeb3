import type { ExerciseText } from '../exercise-text.ts'

export const sidePlank: ExerciseText = {
  name: 'Side plank',
  line: 'On one forearm and your knees, facing the camera, your body in one line.',
  steps: (hold) => [
    'Lie on your side, facing the camera. Elbow under your shoulder, forearm pointing at the camera.',
    'Bend your knees square, feet behind you, thighs in line with your back.',
    'Brace gently, then lift your hips until shoulders, hips and knees are in one line.',
    `Hold ${hold} seconds, and keep breathing.`,
    'Lower slowly, turn round to face the camera again, and do the other side.',
  ],
  place: [
    'Put the laptop low: on a stool or a pile of books, about 40 cm up, screen upright.',
    'Lie 2.5 to 3 metres away, your chest towards the camera: it needs to see you from head to knees.',
  ],
  cannot: [
    'Whether your core is braced.',
    'Whether your knees come ahead of your body, and how far they are bent while your feet are hidden.',
    'Whether you roll a little forward or back.',
  ],
  stop: [
    'Your shoulder hurts or your arm goes numb.',
    'Your back hurts on one side, 4 out of 10 or more.',
    'Your hips sink twice: the set is over, rest.',
  ],
  rules: {
    'knees-not-square': { fault: 'Knees not square', looked: 'How far your knees are bent' },
    'hips-piking-forward': { fault: 'Hips bent', looked: 'Thighs in line with your back' },
    'elbow-not-under-shoulder': {
      fault: 'Elbow not under the shoulder',
      looked: 'Elbow under the shoulder',
    },
    'hips-sagging': { fault: 'Hips sank', looked: 'Hips sinking' },
    'hips-too-high': { fault: 'Hips too high', looked: 'Hips too high' },
    'held-too-short': { fault: 'Held too short', looked: 'How long you held' },
    'sides-uneven': { fault: 'Sides not even', looked: 'Both sides the same' },
    'rolling-forward-or-back': { fault: 'Rolled forward or back', looked: 'Rolling over' },
    'shoulder-sinking': { fault: 'Shoulder sank', looked: 'Shoulder pushed up' },
    'head-dropping': { fault: 'Head dropped', looked: 'Head in line' },
  },
  cues: {
    'bend-knees-feet-behind': 'Knees bent, feet behind you',
    'push-hips-forward': 'Push your hips forward',
    'elbow-under-shoulder': 'Elbow under your shoulder',
    'lift-hips-into-line': 'Lift hips into line',
    'lower-hips-to-straight': 'Lower your hips to straight',
    'hold-keep-breathing': 'Hold, keep breathing',
    'now-the-other-side': 'Now the other side',
    'stack-shoulders-and-hips': 'Stack shoulders and hips',
    'push-the-floor-away': 'Push the floor away',
    'head-in-line-with-spine': 'Head in line with your spine',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Did you brace your tummy gently before you lifted?',
      tip: 'Next time, tighten it a third of your strength, then lift.',
    },
  },
}
