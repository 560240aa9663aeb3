import type { ExerciseText } from '../exercise-text.ts'

export const bentKneeFallOut: ExerciseText = {
  name: 'Bent knee fall out',
  line: 'On your back, let one bent knee open to the side. Nothing else moves.',
  steps: () => [
    'Lie on your back, knees bent, feet flat. Your low back keeps its small curve.',
    'Gently draw in your tummy.',
    'Let one knee open slowly to the side. Take about 3 seconds. The other knee stays still.',
    'Stop before your hips or your back move.',
    'Bring it right back to the middle, as slowly. Then the other knee.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, beyond your feet and to one side.',
    'It stands half-way between your side and your feet, 2 to 2.5 metres away, and looks at your hips.',
    'Head, knees and feet have to be in the picture.',
  ],
  cannot: [
    'Whether your pelvis tips a little: your shins hide it.',
    'Whether your deep tummy works. Only you can feel that.',
    'The curve of your low back.',
  ],
  stop: [
    'Your groin pinches, or clicks and hurts: stop.',
    'Pain low in your back beside the tailbone: open less, or stop.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Knees bent too much',
      looked: 'How your knees are bent',
    },
    'same-side-again': { fault: 'Same knee again', looked: 'One knee, then the other' },
    'pelvis-tips': { fault: 'Hips tipped', looked: 'Your hips level' },
    'back-lifts': { fault: 'Back lifted', looked: 'A quiet back' },
    'not-back-to-the-middle': {
      fault: 'Not back to the middle',
      looked: 'Back to the middle each time',
    },
    'other-knee-moves': { fault: 'Other knee moved', looked: 'The other knee still' },
    'upper-body-moves': { fault: 'Shoulders or head moved', looked: 'Shoulders and head at rest' },
    'opens-too-far': { fault: 'Opened too far', looked: 'How far your knee opens' },
    'drops-open': { fault: 'Knee dropped open', looked: 'How slowly it opens' },
    'foot-slides': { fault: 'Foot moved', looked: 'Your foot in its place' },
  },
  cues: {
    'bend-knees-feet-flat': 'Bend both knees, feet flat',
    'now-the-other-knee': 'Now the other knee',
    'hips-stay-level': 'Open less, hips stay level',
    'back-stays-quiet-here': 'Keep your back quiet',
    'right-back-to-the-middle': 'Right back to the middle',
    'other-knee-stays-still': 'Other knee stays still',
    'shoulders-and-head-relaxed': 'Shoulders and head relaxed',
    'smaller-range-more-control': 'Open less, more control',
    'slow-controlled-opening': 'Open slowly',
    'foot-stays-planted': 'Foot stays planted',
  },
  checks: {
    'kept-small-back-curve': {
      ask: 'Does your low back keep a small curve, about a hand high?',
      tip: 'Do a small pelvic tilt to and fro, and stay in the middle.',
    },
    'drew-in-before-opening': {
      ask: 'Do you draw in your tummy before each knee opens?',
      tip: 'Draw in first, softly. Then let the knee go.',
    },
  },
  phases: { lifting: 'Open', lowering: 'Come back' },
}
