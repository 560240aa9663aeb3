import type { ExerciseText } from '../exercise-text.ts'

export const kneelingPelvicTilt: ExerciseText = {
  name: 'Kneeling pelvic tilt',
  line: 'On hands and knees, round your lower back, then let it hollow.',
  steps: (hold) => [
    'Kneel on hands and knees: hands under shoulders, knees under hips.',
    'Chin a little tucked. Gently draw in your tummy. Keep still for a moment.',
    `Tuck your tailbone under: your lower back rounds. Stay ${hold} seconds.`,
    `Then tip your tailbone up: your lower back hollows. Stay ${hold} seconds.`,
    'Go slowly from one to the other. Only the pelvis moves.',
  ],
  place: [
    'Put the laptop on a chair or low table, about 50 cm up, screen upright.',
    'Kneel 2 to 3 metres away, side-on to the camera.',
    'Wear something close-fitting, and have nothing behind you that is higher than your back.',
  ],
  cannot: [
    'Whether your tummy is drawn in. Only you can feel that.',
    'Your back itself: we see its outline, so loose clothes hide it.',
  ],
  stop: [
    'Your wrist or knee hurts: use a pad, or make fists. If it stays, stop.',
    'Moving your head makes you dizzy.',
  ],
  rules: {
    'knee-not-under-hip': { fault: 'Knees not under hips', looked: 'Knees under hips' },
    'hand-not-under-shoulder': {
      fault: 'Hands not under shoulders',
      looked: 'Hands under shoulders',
    },
    'head-out-of-line': { fault: 'Chin poked or head hung', looked: 'A long neck' },
    'tilt-one-way-only': { fault: 'Hardly tilted one way', looked: 'Tilting both ways' },
    'tilt-hurried': { fault: 'Tilted fast', looked: 'How slowly you tilt' },
    'upper-back-moves': { fault: 'Upper back moved', looked: 'A still upper back' },
    'weight-rocks': { fault: 'Rocked forward or back', looked: 'Weight in the middle' },
    'elbow-bends': { fault: 'Elbows bent', looked: 'Straight elbows' },
  },
  cues: {
    'knees-under-hips': 'Knees under hips',
    'hands-under-shoulders': 'Hands under shoulders',
    'look-down-long-neck': 'Look down, long neck',
    'tuck-then-tip': 'Tuck, then tip',
    'slow-and-even': 'Slow and even',
    'upper-back-still': 'Upper back stays still',
    'weight-stays-centred': 'Weight stays centred',
    'straight-soft-elbows': 'Straight, soft elbows',
  },
  checks: {
    'drawn-in-gently': {
      ask: 'Did you gently draw in your tummy first?',
      tip: 'Next time, draw in the lower tummy a little. Then tilt, and keep breathing.',
    },
  },
  phases: { lifting: 'Slowly', lowering: 'Slowly' },
}
