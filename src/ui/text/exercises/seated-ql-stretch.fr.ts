import type { ExerciseText } from '../exercise-text.ts'

export const seatedQlStretch: ExerciseText = {
  name: 'Étirement de la hanche debout',
  line: 'Un pied derrière, avancez le poids et levez le bras de ce côté.',
  steps: (hold) => [
    'Debout près d’une chaise ou d’un mur, reculez un pied, le genou un peu plié.',
    'Rentrez le bassin et restez grand.',
    'Avancez lentement le poids sur la jambe avant, jusqu’à étirer l’avant de la hanche arrière.',
    `Levez le bras de ce côté au-dessus de la tête. Restez ainsi ${hold} secondes, et respirez.`,
    'Revenez, retournez-vous et changez de jambe.',
  ],
  place: [
    'Posez l’ordinateur sur une table, à une hauteur de 70 à 110 cm.',
    'Tenez-vous à 3 mètres environ, de profil, la jambe arrière du côté de la caméra. La main levée doit rester dans l’image.',
  ],
  cannot: [
    'Si votre bassin est rentré.',
    'Où vous sentez l’étirement.',
    'Si vos hanches tournent d’un côté.',
  ],
  stop: [
    'Vous manquez d’équilibre ou la tête tourne : tenez la chaise, ou arrêtez.',
    'Vous avez mal au dos.',
    'L’avant de la cuisse fourmille.',
  ],
  rules: {
    'feet-not-staggered': { fault: 'Pieds trop proches ou trop loin', looked: 'Un pied derrière' },
    'back-knee-not-soft': { fault: 'Genou arrière pas souple', looked: 'Le genou arrière souple' },
    'weight-not-forward': { fault: 'Poids pas sur la jambe avant', looked: 'Le poids devant' },
    'arm-not-overhead': { fault: 'Bras pas au-dessus de la tête', looked: 'Le bras levé' },
    'left-too-soon': { fault: 'Étirement quitté trop tôt', looked: 'La durée' },
    'same-side-again': { fault: 'Deux fois le même côté', looked: 'Le changement de côté' },
    'back-arched': { fault: 'Penché en arrière', looked: 'Le dos penché en arrière' },
    'leaning-forward': { fault: 'Penché en avant', looked: 'Rester grand' },
    'hips-twisted': { fault: 'Hanches tournées', looked: 'Les deux hanches devant' },
    unsteady: { fault: 'Instable', looked: 'L’équilibre' },
  },
  cues: {
    'step-one-foot-back': 'Reculez un pied',
    'soften-back-knee': 'Genou arrière souple',
    'shift-forward-slowly': 'Avancez lentement',
    'reach-your-arm-up': 'Levez le bras',
    'hold-and-breathe': 'Tenez et respirez',
    'hold-then-change-legs': 'Changez de jambe',
    'ribs-down-tuck-under': 'Côtes basses, bassin rentré',
    'stand-tall': 'Restez grand',
    'both-hips-forward': 'Les deux hanches devant',
    'hold-a-chair': 'Tenez une chaise',
  },
  checks: {
    'tucked-tailbone': {
      ask: 'Avez-vous gardé le bassin rentré ?',
      tip: 'La prochaine fois, serrez d’abord la fesse de la jambe arrière.',
    },
    'felt-front-of-hip': {
      ask: 'L’avez-vous senti à l’avant de la hanche arrière, et pas dans le dos ?',
      tip: 'La prochaine fois, rentrez plus le bassin et avancez moins.',
    },
  },
}
