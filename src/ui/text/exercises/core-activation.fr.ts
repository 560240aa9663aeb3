import type { ExerciseText } from '../exercise-text.ts'

export const coreActivation: ExerciseText = {
  name: 'Réveil du centre',
  line: 'Sur le dos, réveillez les muscles profonds, en respirant.',
  steps: (hold) => [
    'Sur le dos, genoux pliés, pieds à plat. Bouts des doigts juste à l’intérieur des os des hanches.',
    'Remontez le périnée, comme pour vous retenir de faire pipi.',
    'Rentrez le nombril, vers l’intérieur et vers le haut. Le ventre reste souple en surface.',
    `Serrez les fesses. Respirez lentement et tenez ${hold} secondes.`,
    'Relâchez tout. Reposez-vous quand vous ne le sentez plus bien.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, écran droit.',
    'Allongez-vous à 2 ou 3 mètres, de profil : tête et pieds doivent être dans l’image.',
  ],
  cannot: [
    'Si le périnée, le ventre profond et les fesses travaillent. Vous seul pouvez le sentir.',
    'Votre respiration.',
    'Si le bas du dos garde son petit creux.',
  ],
  stop: [
    'Forte envie d’uriner, ou douleur au bassin : arrêtez.',
    'Vous bloquez le souffle ou la tête tourne : relâchez et respirez.',
    'Exercez-vous loin des toilettes, jamais en urinant.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Genoux trop ou trop peu pliés',
      looked: 'La flexion des genoux',
    },
    'fingers-not-at-hip-bones': {
      fault: 'Mains loin des os des hanches',
      looked: 'Les doigts aux os des hanches',
    },
    'chest-or-head-lifts': { fault: 'Buste ou tête levés', looked: 'Le ventre souple' },
    'let-go-early': { fault: 'Relâché trop tôt', looked: 'La durée tenue' },
    'hips-lift': { fault: 'Fesses décollées', looked: 'Les fesses posées' },
    'back-pressed-flat': { fault: 'Dos plaqué au sol', looked: 'Le creux naturel du dos' },
  },
  cues: {
    'bend-knees-feet-flat': 'Genoux pliés, pieds à plat',
    'fingertips-inside-hips': 'Doigts aux os des hanches',
    'soft-tummy-heavy-shoulders': 'Ventre souple, épaules lourdes',
    'hold-then-let-go': 'Tenez, puis relâchez',
    'bottom-rests-down': 'Gardez les fesses posées',
    'keep-natural-curve': 'Gardez le creux du dos',
  },
  checks: {
    'lifted-pelvic-floor': {
      ask: 'Avez-vous senti le périnée remonter ?',
      tip: 'Pensez à retenir pipi et gaz à la fois, doucement, au tiers de votre force.',
    },
    'drew-navel-in': {
      ask: 'Avez-vous senti le ventre profond sous vos doigts ?',
      tip: 'Rentrez le nombril en douceur, comme pour un pantalon trop serré.',
    },
    'kept-breathing': {
      ask: 'Avez-vous respiré pendant l’effort ?',
      tip: 'Tenez un peu moins fort, pour que le souffle reste facile.',
    },
    'squeezed-glutes': {
      ask: 'Avez-vous senti vos fesses travailler ?',
      tip: 'Serrez doucement les deux côtés, sans décoller.',
    },
    'still-felt-it': {
      ask: 'Le sentiez-vous encore bien à la dernière fois ?',
      tip: 'Alors c’était assez. Reposez-vous, et refaites-en quelques-uns plus tard.',
    },
  },
  pace: {
    'pelvic-floor': { say: 'Remontez le plancher pelvien', short: 'Plancher' },
    navel: { say: 'Rentrez le nombril', short: 'Nombril' },
    glutes: { say: 'Serrez les fesses', short: 'Fesses' },
    hold: { say: 'Respirez doucement, et tenez', short: 'Tenez' },
    release: { say: 'Relâchez tout', short: 'Relâchez' },
  },
}
