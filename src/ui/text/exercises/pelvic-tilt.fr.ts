import type { ExerciseText } from '../exercise-text.ts'

export const pelvicTilt: ExerciseText = {
  name: 'Bascule du bassin',
  line: 'Sur le dos, basculez lentement le bassin, dans les deux sens.',
  steps: (hold) => [
    'Sur le dos, genoux pliés, pieds à plat, bras le long du corps.',
    'Rentrez doucement le ventre. Enroulez le coccyx jusqu’à ce que la taille touche le sol.',
    `Restez ${hold} secondes, revenez lentement, et marquez une pause au milieu.`,
    'Puis creusez doucement : un petit espace s’ouvre sous la taille. Restez, revenez au milieu.',
    'Seul le bassin bouge. Fesses, côtes et tête restent posées.',
  ],
  place: [
    'Posez l’ordinateur bas, à 45 cm environ, écran droit.',
    'Allongez-vous à 2 mètres environ, de profil : tête et pieds doivent être dans l’image.',
  ],
  cannot: [
    'Si votre taille touche le sol. Vous seul pouvez le sentir.',
    'Si votre ventre est rentré.',
    'Une très petite bascule : elle n’est alors pas comptée.',
  ],
  stop: [
    'Un sens fait mal : ne faites que la moitié confortable. Beaucoup de gens préfèrent un sens.',
    'La douleur augmente ou descend dans une jambe : arrêtez.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Genoux trop ou trop peu pliés',
      looked: 'La flexion des genoux',
    },
    'tailbone-hardly-rolls-up': {
      fault: 'Coccyx à peine enroulé',
      looked: 'L’ampleur vers l’arrière',
    },
    rushed: { fault: 'Trop vite', looked: 'La lenteur du geste' },
    'hardly-arches': { fault: 'Dos à peine creusé', looked: 'L’ampleur du creux' },
    'no-pause-in-the-middle': { fault: 'Pas de pause au milieu', looked: 'La pause au milieu' },
    'turns-into-a-bridge': { fault: 'Fesses décollées', looked: 'Les fesses posées' },
    'chest-or-head-lifts': { fault: 'Buste ou tête levés', looked: 'La tête et les côtes posées' },
    'legs-push-or-sway': { fault: 'Jambes qui poussent', looked: 'Les jambes détendues' },
  },
  cues: {
    'bend-knees-feet-flat': 'Genoux pliés, pieds à plat',
    'roll-tailbone-up': 'Enroulez le coccyx',
    'slow-and-smooth': 'Lentement, en douceur',
    'now-gently-arch': 'Creusez doucement',
    'pause-in-the-middle': 'Pause au milieu',
    'bottom-rests-down': 'Gardez les fesses posées',
    'head-and-ribs-rest': 'Tête et côtes posées',
    'legs-stay-relaxed': 'Jambes détendues',
  },
  checks: {
    'drew-in-first': {
      ask: 'Avez-vous rentré le ventre avant de bouger ?',
      tip: 'La prochaine fois, rentrez d’abord le ventre, doucement. Puis basculez.',
    },
    'pressed-waist-down': {
      ask: 'Vers l’arrière, la taille appuyait-elle sur le sol ?',
      tip: 'Glissez une main sous la taille : elle doit être coincée.',
    },
    'small-gap': {
      ask: 'En creusant, y avait-il un petit espace sous la taille ?',
      tip: 'La place d’une main à plat suffit.',
    },
  },
  phases: { lifting: 'Lentement', lowering: 'Lentement' },
}
