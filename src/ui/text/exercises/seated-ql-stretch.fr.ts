import type { ExerciseText } from '../exercise-text.ts'

export const seatedQlStretch: ExerciseText = {
  name: 'Étirement latéral assis (carré des lombes)',
  line: 'Au bord d’une chaise, une jambe tendue, penchez-vous de ce côté.',
  steps: (hold) => [
    'Asseyez-vous au bord d’une chaise ou d’un lit fermes, face à la caméra.',
    'Gardez un genou plié. Tendez l’autre jambe, le pied un peu sur le côté.',
    'Penchez-vous du côté de la jambe tendue, la poitrine un peu tournée à l’opposé.',
    `Les deux fesses restent posées. Restez ainsi ${hold} secondes, et respirez.`,
    'Redressez-vous lentement et changez de jambe.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à une hauteur de 40 à 65 cm, écran droit.',
    'Asseyez-vous en face, à 2,1 à 2,7 mètres. La tête et les deux pieds doivent être dans l’image.',
  ],
  cannot: [
    'Si votre poitrine est tournée à l’opposé de la jambe tendue.',
    'Si une fesse se décolle.',
    'Où vous sentez l’étirement.',
    'Si votre siège est ferme.',
  ],
  stop: [
    'Vous glissez sur le siège.',
    'La jambe tendue fourmille : pliez-la un peu, ou arrêtez.',
    'Vous avez mal aux côtes.',
  ],
  rules: {
    'not-on-the-edge': {
      fault: 'Hanches plus basses que les genoux',
      looked: 'La hauteur du siège',
    },
    'leg-not-straight': { fault: 'Jambe pas tendue', looked: 'La jambe tendue' },
    'foot-not-out': { fault: 'Pied pas un peu sur le côté', looked: 'Le pied sur le côté' },
    'other-knee-not-bent': {
      fault: 'L’autre pied pas sous le genou',
      looked: 'L’autre genou plié',
    },
    'not-over-straight-leg': {
      fault: 'Pas vers la jambe tendue',
      looked: 'Penché vers la jambe tendue',
    },
    'chest-not-turned': { fault: 'Poitrine pas tournée', looked: 'La poitrine tournée' },
    'not-held-still': { fault: 'Pas immobile ou trop court', looked: 'Tenir immobile' },
    'buttock-lifted': { fault: 'Une fesse décollée', looked: 'Les deux fesses posées' },
    'collapsed-forward': { fault: 'Affaissé vers l’avant', looked: 'Penché juste de côté' },
    bouncing: { fault: 'Des à-coups', looked: 'Sans à-coups' },
  },
  cues: {
    'sit-on-the-edge': 'Assis haut, au bord',
    'straighten-that-leg': 'Tendez cette jambe',
    'foot-slightly-out': 'Pied un peu dehors',
    'keep-other-knee-bent': 'Pied sous le genou plié',
    'lean-over-straight-leg': 'Vers la jambe tendue',
    'turn-chest-away': 'Tournez la poitrine',
    'hold-breathe-slowly': 'Tenez, respirez',
    'both-sit-bones-down': 'Les deux fesses posées',
    'lean-purely-sideways': 'Juste de côté',
    'stay-still-and-easy': 'Sans à-coups',
  },
  checks: {
    'felt-lower-back-side': {
      ask: 'L’avez-vous senti sur le côté du bas du dos, à l’opposé de la jambe tendue ?',
      tip: 'La prochaine fois, tournez un peu plus la poitrine à l’opposé, et penchez-vous moins.',
    },
  },
}
