import type { ExerciseText } from '../exercise-text.ts'

export const kneelingQlStretch: ExerciseText = {
  name: 'Kneeling side stretch (QL)',
  line: 'On hands and knees, curl head and hips to one side, like a slow wagging tail.',
  steps: (hold) => [
    'Kneel on hands and knees: hands under shoulders, knees under hips.',
    'Look round towards your left hip, and swing that hip towards your head.',
    `The right side of your low back grows long. Stay ${hold} seconds.`,
    'Come back to the middle, then curl to the right.',
    'Wag like a tail, but slower. Your arms stay straight.',
  ],
  place: [
    'Put the laptop on a high table or a stack of books, about 1.4 m up, screen tilted down.',
    'Kneel 2 metres away with your feet towards it: from there it sees your hips swing.',
    'You can’t see the screen, so turn the voice on.',
  ],
  cannot: [
    'Where exactly you look: from behind, your face is hidden.',
    'Whether a shoulder dips or an elbow bends.',
    'Whether your back sags or rounds.',
  ],
  stop: [
    'You feel a sharp pain on one side of your back, or down a leg.',
    'Your neck hurts: look round less. If it stays, stop.',
  ],
  rules: {
    'shoulders-not-level': { fault: 'Shoulders not level', looked: 'Level shoulders' },
    'small-curl': { fault: 'A small curl', looked: 'How far you curl' },
    'looking-ahead': { fault: 'Not looking at your hip', looked: 'Looking at your hip' },
    'hips-left-behind': { fault: 'Hips hardly moved', looked: 'Hips swinging too' },
    'ends-apart': { fault: 'One end moved first', looked: 'Both ends together' },
    'same-side-again': { fault: 'The same side twice', looked: 'Changing sides' },
    'curl-hurried': { fault: 'Curled fast', looked: 'How slowly you curl' },
    'shoulder-dips': { fault: 'One shoulder dipped', looked: 'Straight arms' },
    'back-sags-or-rounds': { fault: 'Back not level', looked: 'A level back' },
  },
  cues: {
    'weight-on-both-hands': 'Weight on both hands',
    'curl-sideways': 'Curl further to the side',
    'look-at-your-hip': 'Look at your hip',
    'hip-towards-shoulder': 'Bring hip to shoulder',
    'both-ends-together': 'Move both ends together',
    'other-side-now': 'Other side now',
    'slow-it-down': 'Slow it down',
    'arms-stay-straight': 'Arms stay straight',
    'keep-a-level-back': 'Keep a level back',
  },
  checks: {
    'felt-in-side': {
      ask: 'Did you feel the stretch in the side of your low back?',
      tip: 'Next time, swing the hips a little further, and keep breathing.',
    },
  },
}
