import type { ExerciseText } from '../exercise-text.ts'

export const deadBug: ExerciseText = {
  name: 'Dead bug',
  line: 'On your back, reach one leg and the opposite arm away.',
  steps: (hold) => [
    'Lie on your back. Lift your knees above your hips, shins level, hands above your shoulders.',
    'Gently tighten your tummy until your low back rests on the floor.',
    'Slowly reach one leg out and the opposite arm over your head. Heel and hand hover.',
    `Stay ${hold} seconds. Reach only as far as your back stays down.`,
    'Come back slowly, then reach with the other side.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, level with your shoulders and turned to face your hips.',
    'Lie 2 to 3 metres away, side-on, with room above your head and past your feet.',
  ],
  cannot: [
    'Whether your low back stays on the floor: no camera beside you sees it. You can feel it.',
    'Whether your heel touches the floor: from here we cannot tell reliably.',
    'Whether your tummy is working, and how you breathe.',
  ],
  stop: [
    'Your back lifts or hurts: reach less far, or move the arm only. If it stays, stop.',
    'Your neck or shoulder hurts: move the leg only.',
  ],
  rules: {
    'not-at-right-angles': { fault: 'Knees not above hips', looked: 'Knees above hips' },
    'hands-not-above-shoulders': {
      fault: 'Hands not above shoulders',
      looked: 'Hands above shoulders',
    },
    'not-opposite-arm': {
      fault: 'Arm and leg not together',
      looked: 'Opposite arm and leg together',
    },
    'back-arches': { fault: 'Low back lifted', looked: 'Your low back on the floor' },
    'trunk-moves': { fault: 'Trunk moved', looked: 'A still trunk' },
    'other-leg-drops': { fault: 'Other leg moved along', looked: 'The other leg staying up' },
    'reach-short': { fault: 'Arm or leg short or bent', looked: 'A long reach' },
    'moved-fast': { fault: 'Moved fast', looked: 'How slowly you move' },
    'same-side-again': { fault: 'Same side twice', looked: 'Sides in turn' },
    'head-lifts': { fault: 'Head lifted', looked: 'Your head resting' },
  },
  cues: {
    'knees-above-hips': 'Knees above hips',
    'hands-above-shoulders': 'Hands above shoulders',
    'opposite-arm-and-leg': 'Opposite arm and leg',
    'low-back-stays-down': 'Low back stays down',
    'keep-trunk-still': 'Keep your trunk still',
    'other-knee-stays-up': 'Other knee stays up',
    'reach-long': 'Reach long, arm and leg',
    'slowly-out-and-back': 'Slowly out, slowly back',
    'now-the-other-side': 'Now the other side',
    'head-rests': 'Let your head rest',
  },
  checks: {
    'braced-first': {
      ask: 'Did you tighten your tummy before each reach?',
      tip: 'Next time, tighten first, as if about to cough. Then reach.',
    },
    'back-stayed-down': {
      ask: 'Did your low back stay on the floor?',
      tip: 'Reach less far, or bend the knee more. Go further only while your back stays down.',
    },
    'heel-hovered': {
      ask: 'Did your heel stay just off the floor?',
      tip: 'Stop a hand’s width above the floor, or reach less far.',
    },
    'kept-breathing': {
      ask: 'Did you keep breathing?',
      tip: 'Breathe out as you reach, in as you come back.',
    },
  },
  phases: { lifting: 'Reach', lowering: 'Come back' },
}
