import type { ExerciseText } from '../exercise-text.ts'

export const partialCrunch: ExerciseText = {
  name: 'Partial crunch',
  line: 'On your back, curl head and shoulders just off the floor.',
  steps: (hold) => [
    'Lie on your back, knees bent, feet flat. Hands behind your head, to carry it.',
    'Gently draw your tummy in. Let your waist sink towards the floor.',
    'Nod your chin, breathe out, and curl up until your shoulder blades just leave the floor.',
    `Stay ${hold} seconds. A small curl is enough.`,
    'Roll down slowly, head last.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, screen upright.',
    'Lie 2 to 3 metres away, side-on to the camera, with your head and your feet in the picture.',
  ],
  cannot: [
    'Whether your tummy is drawn in. Only you can feel that.',
    'Whether your low back is flat on the floor.',
    'How you breathe.',
    'The elbow and the hand on your far side.',
  ],
  stop: [
    'Your neck hurts: curl less, let your hands carry the head. If it stays, stop.',
    'Bending hurts your back, or you feel something in a leg: stop.',
    'Not with osteoporosis: leave this exercise out.',
  ],
  rules: {
    'feet-lift': { fault: 'Feet lifted', looked: 'Feet flat on the floor' },
    'hands-not-behind-head': {
      fault: 'Hands not behind your head',
      looked: 'Hands behind your head',
    },
    'chin-not-tucked': { fault: 'Chin up, or pressed down', looked: 'A small nod of the chin' },
    'curl-too-small': { fault: 'Shoulders hardly lifted', looked: 'How far you curl' },
    'elbows-stay-back': { fault: 'Elbows stayed back', looked: 'Elbows closer to your knees' },
    'neck-pulled': { fault: 'Head pulled forward', looked: 'An easy neck' },
    'sit-up': { fault: 'Came up too far', looked: 'A small curl' },
    jerked: { fault: 'Too quick', looked: 'How slowly you move' },
  },
  cues: {
    'feet-flat': 'Feet flat on the floor',
    'hands-support-head': 'Hands support your head',
    'nod-then-curl': 'Nod chin, then curl',
    'shoulder-blades-just-off': 'Shoulder blades just off',
    'ribs-toward-hips': 'Ribs toward your hips',
    'light-hands': 'Light hands, lift your chest',
    'smaller-curl': 'Smaller curl is enough',
    'slow-up-slow-down': 'Slow up, slow down',
  },
  checks: {
    'drew-in-first': {
      ask: 'Did you draw your tummy in before each curl?',
      tip: 'Next time, draw in first, gently. Then curl.',
    },
    'waist-stayed-down': {
      ask: 'Did your waist stay down on the floor?',
      tip: 'Press your waist down, and curl only as far as it stays.',
    },
    'breathed-out-on-the-way-up': {
      ask: 'Did you breathe out on the way up?',
      tip: 'Blow out softly as you curl up, breathe in on the way down.',
    },
  },
}
