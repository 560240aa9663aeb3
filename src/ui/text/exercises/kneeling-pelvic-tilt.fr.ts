import type { ExerciseText } from '../exercise-text.ts'

export const kneelingPelvicTilt: ExerciseText = {
  name: 'Bascule du bassin à quatre pattes',
  line: 'À quatre pattes, arrondissez le bas du dos, puis laissez-le se creuser.',
  steps: (hold) => [
    'À quatre pattes : mains sous les épaules, genoux sous les hanches.',
    'Menton un peu rentré. Rentrez doucement le ventre. Restez un instant immobile.',
    `Rentrez le coccyx : le bas du dos s’arrondit. Restez ${hold} secondes.`,
    `Puis levez le coccyx : le bas du dos se creuse. Restez ${hold} secondes.`,
    'Passez lentement de l’un à l’autre. Seul le bassin bouge.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, écran droit.',
    'Placez-vous à 2 ou 3 mètres, de profil.',
    'Portez un vêtement près du corps, sans rien derrière vous de plus haut que le dos.',
  ],
  cannot: [
    'Si votre ventre est rentré. Vous seul pouvez le sentir.',
    'Le dos lui-même : nous voyons son contour, un vêtement large le cache.',
  ],
  stop: [
    'Le poignet ou le genou fait mal : coussin, ou poings fermés. Si cela dure, arrêtez.',
    'Bouger la tête vous donne le vertige.',
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
    'head-out-of-line': { fault: 'Menton sorti ou tête pendante', looked: 'La nuque longue' },
    'tilt-one-way-only': {
      fault: 'Presque pas de bascule d’un côté',
      looked: 'La bascule dans les deux sens',
    },
    'tilt-hurried': { fault: 'Bascule rapide', looked: 'La lenteur de la bascule' },
    'upper-back-moves': { fault: 'Le haut du dos a bougé', looked: 'Le haut du dos immobile' },
    'weight-rocks': {
      fault: 'Balancement d’avant en arrière',
      looked: 'Le poids bien au milieu',
    },
    'elbow-bends': { fault: 'Coudes pliés', looked: 'Les coudes tendus' },
  },
  cues: {
    'knees-under-hips': 'Genoux sous les hanches',
    'hands-under-shoulders': 'Mains sous les épaules',
    'look-down-long-neck': 'Regard au sol, nuque longue',
    'tuck-then-tip': 'Rentrez, puis sortez',
    'slow-and-even': 'Lent et régulier',
    'upper-back-still': 'Haut du dos immobile',
    'weight-stays-centred': 'Le poids reste au milieu',
    'straight-soft-elbows': 'Coudes tendus, souples',
  },
  checks: {
    'drawn-in-gently': {
      ask: 'Avez-vous d’abord rentré doucement le ventre ?',
      tip: 'La prochaine fois, rentrez un peu le bas du ventre. Puis basculez, en respirant.',
    },
  },
  phases: { lifting: 'Lentement', lowering: 'Lentement' },
}
