import type { ExerciseText } from '../exercise-text.ts'

export const frontPlank: ExerciseText = {
  name: 'Front plank',
  line: 'On forearms and toes, keep your body in one line.',
  steps: (hold) => [
    'Start on hands and knees. Then put your forearms down, elbows under your shoulders.',
    'Gently tighten your tummy, as if you were about to cough.',
    'Step your feet back, hip-width apart, and lift your knees.',
    `Make one line from shoulders to heels and hold for ${hold} seconds.`,
    'Look at your hands, keep breathing. To finish, lower your knees.',
  ],
  place: [
    'Put the laptop low: on a stool or a thick book pile, about 40 cm up, screen upright.',
    'Get into place 2 to 3 metres away, side-on to the camera, so that it sees you from head to feet.',
  ],
  cannot: [
    'Whether your tummy is working, and whether you breathe.',
    'The small curve of your lower back, as long as your hips stay in line.',
    'How wide your feet are, when it sees you from the side.',
  ],
  stop: [
    'Your hips sink twice: the set is done, have a rest.',
    'Your back hurts, or you shake and lose the line.',
    'Too hard today? Keep your knees on the mat.',
  ],
  rules: {
    'not-from-all-fours': { fault: 'Did not start on all fours', looked: 'Starting on all fours' },
    'not-on-forearms-and-toes': {
      fault: 'Not on forearms and toes',
      looked: 'Forearms down, knees up',
    },
    'head-out-of-line': { fault: 'Chin poked or head hung', looked: 'A long neck' },
    'hips-too-high': { fault: 'Hips too high', looked: 'Hips too high' },
    'feet-close-together': { fault: 'Feet too close together', looked: 'How wide your feet are' },
    'hips-sagging': { fault: 'Hips sank', looked: 'Hips sinking' },
    'lower-back-dips': { fault: 'Lower back dipped', looked: 'The curve of your lower back' },
    'elbows-not-under-shoulders': {
      fault: 'Elbows not under shoulders',
      looked: 'Elbows under shoulders',
    },
    'knees-bent': { fault: 'Knees bent', looked: 'Straight legs' },
    'shoulder-blades-sink': {
      fault: 'Chest sank between shoulders',
      looked: 'Shoulders pushed up',
    },
  },
  cues: {
    'start-on-all-fours': 'Start on hands and knees',
    'forearms-down-knees-up': 'Forearms down, knees up',
    'look-at-your-hands': 'Look at your hands',
    'lower-hips-to-straight': 'Lower your hips to straight',
    'feet-hip-width': 'Feet hip-width apart',
    'lift-belly-tuck-pelvis': 'Lift belly, tuck pelvis',
    'flatten-lower-back': 'Flatten your lower back',
    'elbows-under-shoulders': 'Elbows under shoulders',
    'straighten-legs': 'Straighten your legs',
    'push-forearms-into-floor': 'Push forearms into floor',
  },
  checks: {
    'braced-core': {
      ask: 'Did you keep your tummy gently tight the whole time?',
      tip: 'Next time, tighten it before you lift your knees, about a third of your strength.',
    },
    'counted-out-loud': {
      ask: 'Could you breathe, or count out loud, while holding?',
      tip: 'Next time, count out loud. Whoever counts, breathes.',
    },
  },
}
