import type { ExerciseText } from '../exercise-text.ts'

export const seatedQlStretch: ExerciseText = {
  name: 'Seated side stretch (QL)',
  line: 'On a chair’s edge, one leg straight, lean over to that side.',
  steps: (hold) => [
    'Sit on the edge of a firm chair or bed, facing the camera.',
    'Keep one knee bent. Straighten the other leg, its foot slightly out to the side.',
    'Lean over to the side of the straight leg, and turn your chest a little away from it.',
    `Both sit bones stay down. Stay there for ${hold} seconds, and breathe.`,
    'Come up slowly, and change legs.',
  ],
  place: [
    'Put the laptop on a chair or low table, 40 to 65 cm up, screen upright.',
    'Sit facing it, 2.1 to 2.7 metres away. Your head and both feet must be in the picture.',
  ],
  cannot: [
    'Whether your chest is turned away from the straight leg.',
    'Whether one sit bone lifts.',
    'Where you feel the stretch.',
    'Whether your seat is firm.',
  ],
  stop: [
    'You slip on the seat.',
    'The straight leg tingles: bend it a little, or stop.',
    'Your ribs hurt.',
  ],
  rules: {
    'not-on-the-edge': { fault: 'Hips lower than the knees', looked: 'How high you sit' },
    'leg-not-straight': { fault: 'The leg not straight', looked: 'The straight leg' },
    'foot-not-out': { fault: 'Foot not slightly out', looked: 'The foot out to the side' },
    'other-knee-not-bent': {
      fault: 'The other foot not under its knee',
      looked: 'The other knee bent',
    },
    'not-over-straight-leg': {
      fault: 'Not over the straight leg',
      looked: 'Leaning over the straight leg',
    },
    'chest-not-turned': { fault: 'Chest not turned away', looked: 'The chest turned away' },
    'not-held-still': { fault: 'Not held still or not for long', looked: 'Holding still' },
    'buttock-lifted': { fault: 'One sit bone lifted', looked: 'Both sit bones down' },
    'collapsed-forward': { fault: 'Sank forward', looked: 'Leaning purely sideways' },
    bouncing: { fault: 'Bounced', looked: 'Not bouncing' },
  },
  cues: {
    'sit-on-the-edge': 'Sit high on the edge',
    'straighten-that-leg': 'Straighten that leg',
    'foot-slightly-out': 'Foot slightly out',
    'keep-other-knee-bent': 'Foot under the bent knee',
    'lean-over-straight-leg': 'Lean over straight leg',
    'turn-chest-away': 'Turn chest away',
    'hold-breathe-slowly': 'Hold, breathe slowly',
    'both-sit-bones-down': 'Both sit bones down',
    'lean-purely-sideways': 'Lean purely sideways',
    'stay-still-and-easy': 'Stay still and easy',
  },
  checks: {
    'felt-lower-back-side': {
      ask: 'Did you feel it in the side of your lower back, opposite the straight leg?',
      tip: 'Next time, turn your chest a little further away from that leg, and lean less far.',
    },
  },
}
