import type { ExerciseText } from '../exercise-text.ts'

export const superman: ExerciseText = {
  name: 'Superman, one arm and one leg',
  line: 'On your stomach, lift one leg and the opposite arm a little.',
  steps: (hold) => [
    'Lie on your stomach, arms stretched past your ears, forehead down, chin a little tucked.',
    'Gently tighten your tummy and press both hips into the floor.',
    'Lift one leg and the opposite arm a little, long and low. Chest and head stay down.',
    `Hold for ${hold} seconds. Pelvis heavy and level.`,
    'Lower slowly, pause, then lift the other arm and leg.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, screen upright.',
    'Lie 2.5 to 3 metres away, side-on to the camera: hands and feet must both be in the picture.',
  ],
  cannot: [
    'Whether your tummy and buttocks are working. Only you can feel that.',
    'Whether your body rolls to one side: we have not found a way to see it that we trust.',
    'The elbow on the far side.',
  ],
  stop: [
    'Your back hurts as you lift, your leg tingles, or a cramp lasts over 10 seconds: stop.',
    'Your shoulder pinches: keep the hand lower, or bend the elbow.',
  ],
  rules: {
    'head-lifts': { fault: 'Head lifted', looked: 'Chin tucked, head down' },
    'arms-not-by-ears': { fault: 'Arms not past the ears', looked: 'Arms past your ears' },
    'pelvis-lifts': { fault: 'Pelvis lifted', looked: 'A heavy, still pelvis' },
    'chest-lifts': { fault: 'Chest lifted', looked: 'Your chest on the floor' },
    'not-opposite-arm': {
      fault: 'Arm and leg not together',
      looked: 'Opposite arm and leg together',
    },
    'body-rolls': { fault: 'Body rolled', looked: 'Your body level left and right' },
    'lowering-fast-or-same-side': { fault: 'Lowered fast', looked: 'How slowly you lower' },
    'both-sides-lift': { fault: 'Both sides lifted', looked: 'One arm, one leg only' },
    'too-high': { fault: 'Lifted high', looked: 'How high you lift' },
    'knee-or-elbow-bent': { fault: 'Knee or elbow bent', looked: 'Straight arm and leg' },
  },
  cues: {
    'tuck-chin-look-down': 'Tuck your chin, look down',
    'arms-past-ears': 'Reach arms past your ears',
    'pelvis-heavy': 'Pelvis heavy and still',
    'chest-stays-down': 'Chest stays down',
    'opposite-arm-and-leg': 'Opposite arm and leg',
    'stay-level': 'Stay level left and right',
    'lower-slowly-swap-sides': 'Lower slowly, swap sides',
    'one-arm-one-leg-only': 'One arm, one leg only',
    'reach-long-and-low': 'Reach long and low',
    'long-and-straight': 'Stay long and straight',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Did you tighten your tummy before each lift?',
      tip: 'Next time, tighten first, as if about to cough. Then lift.',
    },
  },
}
