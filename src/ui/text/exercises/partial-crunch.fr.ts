import type { ExerciseText } from '../exercise-text.ts'

export const partialCrunch: ExerciseText = {
  name: 'Petit enroulé',
  line: 'Sur le dos, décollez juste la tête et les épaules.',
  steps: (hold) => [
    'Sur le dos, genoux pliés, pieds à plat. Mains derrière la tête, pour la porter.',
    'Rentrez doucement le ventre. Laissez la taille descendre vers le sol.',
    'Rentrez le menton, soufflez et enroulez-vous : les omoplates quittent à peine le sol.',
    `Restez ${hold} secondes. Un petit enroulé suffit.`,
    'Redescendez lentement, la tête en dernier.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, écran droit.',
    'Allongez-vous à 2 ou 3 mètres, de profil : tête et pieds doivent être dans l’image.',
  ],
  cannot: [
    'Si votre ventre est rentré. Vous seul pouvez le sentir.',
    'Si le bas du dos est à plat sur le sol.',
    'Votre respiration.',
    'Le coude et la main du côté caché.',
  ],
  stop: [
    'La nuque fait mal : montez moins, laissez les mains porter la tête. Si cela dure, arrêtez.',
    'Se plier fait mal au dos, ou vous sentez quelque chose dans une jambe : arrêtez.',
    'Pas avec une ostéoporose : laissez cet exercice de côté.',
  ],
  rules: {
    'feet-lift': { fault: 'Pieds décollés', looked: 'Les pieds à plat' },
    'hands-not-behind-head': {
      fault: 'Mains pas derrière la tête',
      looked: 'Les mains derrière la tête',
    },
    'chin-not-tucked': {
      fault: 'Menton levé, ou trop serré',
      looked: 'Le menton un peu rentré',
    },
    'curl-too-small': { fault: 'Épaules à peine levées', looked: 'La hauteur de l’enroulé' },
    'elbows-stay-back': { fault: 'Coudes restés en arrière', looked: 'Les coudes vers les genoux' },
    'neck-pulled': { fault: 'Tête tirée en avant', looked: 'La nuque libre' },
    'sit-up': { fault: 'Monté trop haut', looked: 'Un petit enroulé' },
    jerked: { fault: 'Trop vite', looked: 'La lenteur du geste' },
  },
  cues: {
    'feet-flat': 'Pieds à plat au sol',
    'hands-support-head': 'Les mains portent la tête',
    'nod-then-curl': 'Menton rentré, puis montez',
    'shoulder-blades-just-off': 'Décollez les omoplates',
    'ribs-toward-hips': 'Côtes vers les hanches',
    'light-hands': 'Mains légères, levez le buste',
    'smaller-curl': 'Moins haut suffit',
    'slow-up-slow-down': 'Lentement, aller et retour',
  },
  checks: {
    'drew-in-first': {
      ask: 'Avez-vous rentré le ventre avant chaque montée ?',
      tip: 'La prochaine fois, rentrez d’abord le ventre, doucement. Puis montez.',
    },
    'waist-stayed-down': {
      ask: 'La taille est-elle restée au sol ?',
      tip: 'Appuyez la taille au sol, et ne montez que tant qu’elle y reste.',
    },
    'breathed-out-on-the-way-up': {
      ask: 'Avez-vous soufflé en montant ?',
      tip: 'Soufflez doucement en montant, inspirez en redescendant.',
    },
  },
}
