import type { ExerciseText } from '../exercise-text.ts'

export const sidePlank: ExerciseText = {
  name: 'Planche latérale',
  line: 'Sur un avant-bras et les genoux, face à la caméra, le corps en une ligne.',
  steps: (hold) => [
    'Couchez-vous sur le côté, face à la caméra. Le coude sous l’épaule, l’avant-bras vers la caméra.',
    'Pliez les genoux à angle droit, les pieds derrière vous, les cuisses dans la ligne du dos.',
    'Serrez doucement le ventre, puis levez les hanches : épaules, hanches et genoux en une ligne.',
    `Tenez ${hold} secondes, et respirez.`,
    'Descendez lentement, retournez-vous face à la caméra, et faites l’autre côté.',
  ],
  place: [
    'Posez l’ordinateur bas : sur un tabouret ou une pile de livres, à 40 cm, écran droit.',
    'Couchez-vous à 2,5 ou 3 mètres, la poitrine vers la caméra : elle doit vous voir de la tête aux genoux.',
  ],
  cannot: [
    'Si votre ventre travaille.',
    'Si les genoux viennent devant le corps, et leur angle tant que les pieds sont cachés.',
    'Si vous roulez un peu en avant ou en arrière.',
  ],
  stop: [
    'L’épaule fait mal ou le bras s’engourdit.',
    'Vous avez mal au dos d’un côté, 4 sur 10 ou plus.',
    'Les hanches descendent deux fois : la série est finie, reposez-vous.',
  ],
  rules: {
    'knees-not-square': { fault: 'Genoux pas à angle droit', looked: 'L’angle de vos genoux' },
    'hips-piking-forward': {
      fault: 'Hanches pliées',
      looked: 'Les cuisses dans la ligne du dos',
    },
    'elbow-not-under-shoulder': {
      fault: 'Coude loin de l’épaule',
      looked: 'Le coude sous l’épaule',
    },
    'hips-sagging': { fault: 'Hanches descendues', looked: 'Les hanches qui descendent' },
    'hips-too-high': { fault: 'Hanches trop hautes', looked: 'Les hanches trop hautes' },
    'held-too-short': { fault: 'Tenu trop peu', looked: 'Combien de temps vous tenez' },
    'sides-uneven': { fault: 'Côtés inégaux', looked: 'Les deux côtés pareils' },
    'rolling-forward-or-back': {
      fault: 'Roulé en avant ou en arrière',
      looked: 'Le corps qui roule',
    },
    'shoulder-sinking': { fault: 'Épaule affaissée', looked: 'L’épaule repoussée' },
    'head-dropping': { fault: 'Tête tombée', looked: 'La tête dans la ligne' },
  },
  cues: {
    'bend-knees-feet-behind': 'Genoux pliés, pieds derrière',
    'push-hips-forward': 'Poussez les hanches devant',
    'elbow-under-shoulder': 'Le coude sous l’épaule',
    'lift-hips-into-line': 'Hanches dans la ligne',
    'lower-hips-to-straight': 'Baissez un peu les hanches',
    'hold-keep-breathing': 'Tenez, respirez',
    'now-the-other-side': 'L’autre côté maintenant',
    'stack-shoulders-and-hips': 'Épaules et hanches empilées',
    'push-the-floor-away': 'Repoussez le sol',
    'head-in-line-with-spine': 'La tête dans la ligne',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Avez-vous serré doucement le ventre avant de lever les hanches ?',
      tip: 'La prochaine fois, serrez au tiers de votre force, puis levez.',
    },
  },
}
