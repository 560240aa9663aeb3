import type { ExerciseText } from '../exercise-text.ts'

export const gluteFoamRoll: ExerciseText = {
  name: 'Rouleau sur les fessiers',
  line: 'Assis sur le rouleau, une cheville sur l’autre genou, roulez lentement.',
  steps: (hold) => [
    'Posez le rouleau en travers du tapis et asseyez-vous dessus. Les deux mains au sol derrière vous, pieds à plat.',
    'Posez une cheville sur l’autre genou et penchez-vous de ce côté.',
    'Roulez lentement sur ce fessier, en avant et en arrière, pas plus loin que le muscle.',
    `Respirez, et continuez ${hold} secondes.`,
    'Puis croisez l’autre cheville et roulez l’autre côté aussi longtemps.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à environ 50 cm de haut, écran droit.',
    'Asseyez-vous à 2,5 ou 3 mètres, de profil. Gardez cette direction pour les deux côtés.',
  ],
  cannot: [
    'Si vous êtes penché d’un côté : nous voyons seulement quelle cheville est croisée.',
    'Où le rouleau se trouve sur le muscle, et combien il appuie.',
  ],
  stop: [
    'Des fourmillements descendent dans la jambe.',
    'Le rouleau appuie sur un os, ou sur la cicatrice d’une prothèse de hanche.',
    'Vous avez facilement des bleus à cet endroit.',
  ],
  rules: {
    'not-on-the-roller': { fault: 'Pas sur le rouleau', looked: 'Être assis sur le rouleau' },
    'weight-on-both-sides': {
      fault: 'Poids des deux côtés',
      looked: 'Le poids d’un seul côté',
    },
    'stroke-short-or-long': {
      fault: 'Passages trop courts ou longs',
      looked: 'Jusqu’où vous roulez',
    },
    'rolls-off-the-muscle': { fault: 'Roulé hors du muscle', looked: 'Rester sur le muscle' },
    'rolls-fast': { fault: 'Roulé vite', looked: 'La lenteur du rouleau' },
    'one-side-longer': {
      fault: 'Un côté plus longtemps',
      looked: 'Les deux côtés aussi longtemps',
    },
  },
  cues: {
    'sit-on-the-roller': 'Asseyez-vous sur le rouleau',
    'lean-onto-one-side': 'Penchez-vous d’un côté',
    'roll-back-and-forth': 'Roulez d’avant en arrière',
    'stay-on-the-muscle': 'Restez sur le muscle',
    'slow-down-the-roll': 'Roulez plus lentement',
    'now-the-other-side': 'Maintenant l’autre côté',
  },
  checks: {
    'easy-pressure': {
      ask: 'Était-ce au plus 4 sur 10, sans fourmillement dans la jambe ?',
      tip: 'Allégez la pression : plus de poids sur les mains et le pied. Si ça fourmille, arrêtez.',
    },
    'soft-arms-breathing': {
      ask: 'Poignets et épaules étaient-ils à l’aise, et respiriez-vous ?',
      tip: 'Bras souples, respirez. Appuyez-vous sur les poings, ou roulez moins longtemps.',
    },
  },
}
