import type { ExerciseText } from '../exercise-text.ts'

export const bentKneeFallOut: ExerciseText = {
  name: 'Ouverture du genou plié',
  line: 'Sur le dos, laissez un genou plié s’ouvrir sur le côté. Rien d’autre ne bouge.',
  steps: () => [
    'Sur le dos, genoux pliés, pieds à plat. Le bas du dos garde son petit creux.',
    'Rentrez doucement le ventre.',
    'Laissez un genou s’ouvrir lentement, en 3 secondes environ. L’autre genou ne bouge pas.',
    'Arrêtez-vous avant que les hanches ou le dos bougent.',
    'Ramenez-le bien au milieu, aussi lentement. Puis l’autre genou.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, plus loin que vos pieds et de côté.',
    'Il est à mi-chemin entre votre côté et vos pieds, à 2 ou 2,5 mètres, et regarde vos hanches.',
    'Tête, genoux et pieds doivent être dans l’image.',
  ],
  cannot: [
    'Si le bassin bascule un peu : vos tibias le cachent.',
    'Si le ventre profond travaille. Vous seul pouvez le sentir.',
    'Le creux du bas de votre dos.',
  ],
  stop: [
    'Pincement à l’aine, ou claquement douloureux : arrêtez.',
    'Douleur en bas du dos, près du coccyx : ouvrez moins, ou arrêtez.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Genoux trop pliés',
      looked: 'La flexion des genoux',
    },
    'same-side-again': { fault: 'Encore le même genou', looked: 'Un genou, puis l’autre' },
    'pelvis-tips': { fault: 'Le bassin a basculé', looked: 'Le bassin à niveau' },
    'back-lifts': { fault: 'Dos soulevé', looked: 'Le dos tranquille' },
    'not-back-to-the-middle': {
      fault: 'Pas revenu au milieu',
      looked: 'Le retour au milieu',
    },
    'other-knee-moves': { fault: 'L’autre genou a bougé', looked: 'L’autre genou immobile' },
    'upper-body-moves': {
      fault: 'Épaules ou tête bougent',
      looked: 'Épaules et tête au repos',
    },
    'opens-too-far': { fault: 'Ouvert trop loin', looked: 'L’ouverture du genou' },
    'drops-open': { fault: 'Genou tombé d’un coup', looked: 'La lenteur de l’ouverture' },
    'foot-slides': { fault: 'Le pied a bougé', looked: 'Le pied à sa place' },
  },
  cues: {
    'bend-knees-feet-flat': 'Genoux pliés, pieds à plat',
    'now-the-other-knee': 'L’autre genou maintenant',
    'hips-stay-level': 'Ouvrez moins, bassin à niveau',
    'back-stays-quiet-here': 'Gardez le dos tranquille',
    'right-back-to-the-middle': 'Revenez bien au milieu',
    'other-knee-stays-still': 'L’autre genou ne bouge pas',
    'shoulders-and-head-relaxed': 'Épaules et tête détendues',
    'smaller-range-more-control': 'Ouvrez moins, contrôlez',
    'slow-controlled-opening': 'Ouvrez lentement',
    'foot-stays-planted': 'Le pied reste posé',
  },
  checks: {
    'kept-small-back-curve': {
      ask: 'Le bas du dos garde-t-il un petit creux, haut comme une main ?',
      tip: 'Basculez un peu le bassin dans un sens, dans l’autre, et restez au milieu.',
    },
    'drew-in-before-opening': {
      ask: 'Rentrez-vous le ventre avant d’ouvrir chaque genou ?',
      tip: 'Rentrez d’abord, doucement. Puis laissez aller le genou.',
    },
  },
  phases: { lifting: 'Ouvrez', lowering: 'Revenez' },
}
