import type { ExerciseText } from '../exercise-text.ts'

export const deadBug: ExerciseText = {
  name: 'Dead bug (sur le dos)',
  line: 'Sur le dos, éloignez une jambe et le bras opposé.',
  steps: (hold) => [
    'Allongez-vous sur le dos. Genoux au-dessus des hanches, tibias à plat, mains au-dessus des épaules.',
    'Serrez doucement le ventre jusqu’à poser le bas du dos au sol.',
    'Allongez lentement une jambe, et le bras opposé derrière la tête. Talon et main flottent.',
    `Restez ${hold} secondes. N’allez pas plus loin que le dos ne reste posé.`,
    'Revenez lentement, puis changez de côté.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, en face de vos épaules et tourné vers vos hanches.',
    'Allongez-vous à 2 ou 3 mètres, de profil, avec de la place derrière la tête et devant les pieds.',
  ],
  cannot: [
    'Si le bas du dos reste au sol : aucune caméra de côté ne le voit. Vous pouvez le sentir.',
    'Si le talon touche le sol : d’ici, ce n’est pas fiable.',
    'Si votre ventre travaille, et comment vous respirez.',
  ],
  stop: [
    'Le dos se décolle ou fait mal : allez moins loin, ou le bras seulement. Si cela dure, arrêtez.',
    'Le cou ou l’épaule fait mal : la jambe seulement.',
  ],
  rules: {
    'not-at-right-angles': {
      fault: 'Genoux loin des hanches',
      looked: 'Les genoux au-dessus des hanches',
    },
    'hands-not-above-shoulders': {
      fault: 'Mains loin des épaules',
      looked: 'Les mains au-dessus des épaules',
    },
    'not-opposite-arm': {
      fault: 'Bras et jambe pas ensemble',
      looked: 'Bras et jambe opposés ensemble',
    },
    'back-arches': { fault: 'Bas du dos décollé', looked: 'Le bas du dos au sol' },
    'trunk-moves': { fault: 'Le tronc a bougé', looked: 'Le tronc immobile' },
    'other-leg-drops': {
      fault: 'L’autre jambe a suivi',
      looked: 'L’autre jambe qui reste en haut',
    },
    'reach-short': { fault: 'Bras ou jambe court ou plié', looked: 'Bras et jambe bien longs' },
    'moved-fast': { fault: 'Mouvement rapide', looked: 'La lenteur du mouvement' },
    'same-side-again': { fault: 'Deux fois le même côté', looked: 'Les côtés en alternance' },
    'head-lifts': { fault: 'Tête décollée', looked: 'La tête posée' },
  },
  cues: {
    'knees-above-hips': 'Genoux au-dessus des hanches',
    'hands-above-shoulders': 'Mains au-dessus des épaules',
    'opposite-arm-and-leg': 'Bras et jambe opposés',
    'low-back-stays-down': 'Bas du dos au sol',
    'keep-trunk-still': 'Gardez le tronc immobile',
    'other-knee-stays-up': 'L’autre genou reste en haut',
    'reach-long': 'Allongez bras et jambe',
    'slowly-out-and-back': 'Lentement, aller et retour',
    'now-the-other-side': 'Maintenant l’autre côté',
    'head-rests': 'Laissez la tête posée',
  },
  checks: {
    'braced-first': {
      ask: 'Avez-vous serré le ventre avant chaque geste ?',
      tip: 'La prochaine fois, serrez d’abord, comme avant de tousser. Puis allongez.',
    },
    'back-stayed-down': {
      ask: 'Le bas du dos est-il resté au sol ?',
      tip: 'Allez moins loin, ou pliez plus le genou. Plus loin seulement si le dos reste posé.',
    },
    'heel-hovered': {
      ask: 'Le talon est-il resté juste au-dessus du sol ?',
      tip: 'Arrêtez à une largeur de main du sol, ou allez moins loin.',
    },
    'kept-breathing': {
      ask: 'Avez-vous continué à respirer ?',
      tip: 'Soufflez en allongeant, inspirez en revenant.',
    },
  },
  phases: { lifting: 'Tendez', lowering: 'Revenez' },
}
