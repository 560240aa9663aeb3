import type { ExerciseText } from '../exercise-text.ts'

export const piriformisStretch: ExerciseText = {
  name: 'Étirement du piriforme',
  line: 'Sur le dos, ramenez un genou en travers de la poitrine avec la main opposée.',
  steps: (hold) => [
    'Allongez-vous sur le dos, genoux pliés, pieds à plat. La tête repose.',
    'Montez le genou droit vers la poitrine et prenez-le avec la main gauche.',
    'Tirez doucement le genou en travers, vers l’épaule gauche, jusqu’à le sentir au fond de la fesse.',
    `Restez ainsi ${hold} secondes. Respirez et relâchez encore un peu.`,
    'Reposez le pied, puis faites de même avec le genou gauche et la main droite.',
  ],
  place: [
    'Posez l’ordinateur sur une table, à une hauteur de 70 à 100 cm, l’écran un peu penché vers vous.',
    'Allongez-vous à 2 ou 3 mètres, de profil, la tête et les pieds dans l’image.',
  ],
  cannot: [
    'Jusqu’où le genou vient en travers : de profil, personne ne le voit.',
    'Si le bassin ou l’épaule éloignée roule avec lui.',
    'Où vous sentez l’étirement. Vous, vous le savez.',
  ],
  stop: [
    'Cela pince à l’aine, ou la jambe fourmille.',
    'Le genou fait mal : tenez plutôt l’arrière de la cuisse.',
    'Vous avez une prothèse de hanche : ne le faites pas, et demandez à votre kinésithérapeute.',
  ],
  rules: {
    'not-on-the-back': { fault: 'Pas à plat sur le dos', looked: 'La position sur le dos' },
    'knee-too-far-away': {
      fault: 'Genou loin de la poitrine',
      looked: 'Le genou près de la poitrine',
    },
    'hand-not-on-knee': {
      fault: 'La main opposée pas sur le genou',
      looked: 'La main opposée sur le genou',
    },
    'knee-not-across': { fault: 'Genou pas en travers', looked: 'Le genou en travers' },
    tugging: { fault: 'Tiré par à-coups', looked: 'Une traction douce' },
    'left-too-soon': { fault: 'Étirement quitté trop tôt', looked: 'La durée' },
    'same-side-again': { fault: 'Deux fois le même côté', looked: 'Le changement de côté' },
    'pelvis-rolls': { fault: 'Roulé avec le genou', looked: 'Les deux épaules au sol' },
    'head-lifts': { fault: 'Tête levée', looked: 'La tête qui repose' },
  },
  cues: {
    'lie-on-your-back': 'Restez sur le dos',
    'knee-toward-chest': 'Genou vers la poitrine',
    'opposite-hand-on-knee': 'Main opposée sur le genou',
    'knee-to-opposite-shoulder': 'Genou vers l’épaule opposée',
    'ease-in-stay-gentle': 'Doucement, sans à-coups',
    'breathe-and-relax': 'Respirez, relâchez',
    'now-the-other-knee': 'L’autre genou',
    'both-shoulders-stay-down': 'Les épaules au sol',
    'rest-your-head': 'Reposez la tête',
  },
  checks: {
    'felt-deep-in-buttock': {
      ask: 'L’avez-vous senti au fond de la fesse, et pas à l’aine ou dans le dos ?',
      tip: 'La prochaine fois, tirez moins, et plus en travers que vers le haut. Si cela pince, arrêtez.',
    },
  },
}
