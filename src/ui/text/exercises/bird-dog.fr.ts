import type { ExerciseText } from '../exercise-text.ts'

export const birdDog: ExerciseText = {
  name: 'Bird dog',
  line: 'À quatre pattes, tendez une jambe et le bras opposé.',
  steps: (hold) => [
    'À quatre pattes : mains sous les épaules, genoux sous les hanches.',
    'Dos long et plat, menton un peu rentré. Serrez doucement le ventre.',
    'Tendez une jambe en arrière et le bras opposé en avant, pas plus haut que le dos.',
    `Tenez ${hold} secondes. Le tronc reste immobile comme une table.`,
    'Redescendez lentement, faites une pause, puis changez de côté.',
  ],
  place: [
    'Posez l’ordinateur sur une table, à une hauteur de 70 à 110 cm, l’écran un peu penché vers vous.',
    'Placez-vous à 2 ou 3 mètres, de profil, avec la place de tendre bras et jambe.',
  ],
  cannot: [
    'Si votre ventre et vos fesses travaillent. Vous seul pouvez le sentir.',
    'Si le bassin tourne : nous n’avons pas encore de mesure fiable.',
    'Le petit creux du bas de votre dos.',
  ],
  stop: [
    'Le poignet ou le genou fait mal : coussin, ou poings fermés. Si cela dure, arrêtez.',
    'Vous perdez l’équilibre deux fois : tendez seulement la jambe.',
  ],
  rules: {
    'knee-not-under-hip': {
      fault: 'Genoux loin des hanches',
      looked: 'Les genoux sous les hanches',
    },
    'hand-not-under-shoulder': {
      fault: 'Mains loin des épaules',
      looked: 'Les mains sous les épaules',
    },
    'back-not-straight': { fault: 'Dos pas plat', looked: 'Le dos plat' },
    'head-out-of-line': { fault: 'Menton sorti ou tête pendante', looked: 'La nuque longue' },
    'not-opposite-arm': {
      fault: 'Bras et jambe pas ensemble',
      looked: 'Bras et jambe opposés ensemble',
    },
    'trunk-moves': { fault: 'Le tronc a bougé', looked: 'Le tronc immobile' },
    'pelvis-turns': { fault: 'Le bassin a tourné', looked: 'Le bassin face au sol' },
    'lowering-fast-or-same-side': { fault: 'Descente rapide', looked: 'La lenteur de la descente' },
    'leg-too-high': { fault: 'Jambe plus haute que le dos', looked: 'La hauteur de la jambe' },
    'reach-low-or-bent': {
      fault: 'Bras ou jambe bas ou plié',
      looked: 'Bras et jambe bien tendus',
    },
    'shoulder-sinks': { fault: 'Épaule affaissée', looked: 'Les épaules à niveau' },
    'rushed-reset': { fault: 'Presque pas de pause', looked: 'La pause entre les côtés' },
  },
  cues: {
    'knees-under-hips': 'Genoux sous les hanches',
    'hands-under-shoulders': 'Mains sous les épaules',
    'long-flat-back': 'Dos long et plat',
    'look-down-long-neck': 'Regard au sol, nuque longue',
    'opposite-arm-and-leg': 'Bras et jambe opposés',
    'keep-trunk-still': 'Gardez le tronc immobile',
    'hips-level-face-floor': 'Hanches à niveau, face au sol',
    'lower-slowly-swap-sides': 'Lentement, changez de côté',
    'push-heel-straight-back': 'Talon droit derrière',
    'reach-long': 'Allongez loin le talon',
    'push-floor-away': 'Repoussez le sol',
    'reset-then-go': 'Pause, puis repartez',
  },
  checks: {
    'braced-then-reached': {
      ask: 'Avez-vous serré le ventre avant chaque geste ?',
      tip: 'La prochaine fois, serrez d’abord, comme avant de tousser. Puis tendez.',
    },
  },
}
