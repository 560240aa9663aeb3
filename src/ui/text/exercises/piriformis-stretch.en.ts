import type { ExerciseText } from '../exercise-text.ts'

export const piriformisStretch: ExerciseText = {
  name: 'Piriformis stretch',
  line: 'On your back, draw one knee across your chest with the opposite hand.',
  steps: (hold) => [
    'Lie on your back, knees bent, feet flat. Your head rests.',
    'Lift your right knee toward your chest, and take it with your left hand.',
    'Gently draw the knee across, toward your left shoulder, until you feel it deep in the buttock.',
    `Stay there for ${hold} seconds. Breathe, and let go a little more.`,
    'Put the foot down, then do the same with the left knee and the right hand.',
  ],
  place: [
    'Put the laptop on a table, 70 to 100 cm up, the screen tilted a little down to you.',
    'Lie 2 to 3 metres away, side-on to the camera, head and feet in the picture.',
  ],
  cannot: [
    'How far across your knee comes: from the side nobody sees it.',
    'Whether your pelvis or the far shoulder rolls along.',
    'Where you feel the stretch. You can tell.',
  ],
  stop: [
    'It pinches in your groin, or your leg tingles.',
    'Your knee hurts: hold behind the thigh instead.',
    'You have a hip replacement: leave this one out, and ask your therapist.',
  ],
  rules: {
    'not-on-the-back': { fault: 'Not flat on your back', looked: 'Lying on your back' },
    'knee-too-far-away': { fault: 'Knee far from your chest', looked: 'The knee near your chest' },
    'hand-not-on-knee': {
      fault: 'Opposite hand not on the knee',
      looked: 'The opposite hand on the knee',
    },
    'knee-not-across': { fault: 'Knee not across', looked: 'The knee coming across' },
    tugging: { fault: 'Tugged at the knee', looked: 'A gentle, even pull' },
    'left-too-soon': { fault: 'Left the stretch too soon', looked: 'How long you stayed' },
    'same-side-again': { fault: 'The same side twice', looked: 'Changing sides' },
    'pelvis-rolls': { fault: 'Rolled along with the knee', looked: 'Both shoulders down' },
    'head-lifts': { fault: 'Head lifted', looked: 'Your head resting' },
  },
  cues: {
    'lie-on-your-back': 'Lie on your back',
    'knee-toward-chest': 'Bring knee toward chest',
    'opposite-hand-on-knee': 'Opposite hand on the knee',
    'knee-to-opposite-shoulder': 'Knee to opposite shoulder',
    'ease-in-stay-gentle': 'Ease in, stay gentle',
    'breathe-and-relax': 'Breathe and relax',
    'now-the-other-knee': 'Now the other knee',
    'both-shoulders-stay-down': 'Both shoulders stay down',
    'rest-your-head': 'Rest your head',
  },
  checks: {
    'felt-deep-in-buttock': {
      ask: 'Did you feel it deep in the buttock, and not in your groin or back?',
      tip: 'Next time, pull less, and more across than up. If it pinches, stop.',
    },
  },
}
