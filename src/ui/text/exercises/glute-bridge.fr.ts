import type { ExerciseText } from '../exercise-text.ts'

export const gluteBridge: ExerciseText = {
  name: 'Pont fessier',
  line: 'Sur le dos, montez les hanches jusqu’à une ligne droite.',
  steps: (hold) => [
    'Allongez-vous sur le dos. Pliez les genoux, pieds à plat, écartés comme les hanches.',
    'Serrez doucement le ventre, comme avant de tousser.',
    'Serrez les fesses et montez les hanches : épaules, hanches et genoux forment une ligne.',
    `Tenez ${hold} secondes. Côtes relâchées, tête lourde, respirez.`,
    'Redescendez lentement jusqu’au tapis. Puis recommencez.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à hauteur de genou, écran droit.',
    'Allongez-vous à 2 ou 3 mètres, de profil : la caméra doit vous voir de la tête aux pieds.',
  ],
  cannot: [
    'Si votre ventre et vos fesses travaillent. Vous seul pouvez le sentir.',
    'L’écart de vos pieds et de vos genoux, quand elle vous voit de profil.',
    'Le petit creux du bas de votre dos.',
  ],
  stop: [
    'Vous avez mal au dos en haut : montez moins, ou arrêtez.',
    'L’arrière de la cuisse fait des crampes à répétition.',
  ],
  rules: {
    'knees-bent-too-little-or-too-much': {
      fault: 'Talons trop près ou trop loin',
      looked: 'La place de vos talons au départ',
    },
    'feet-not-hip-width': {
      fault: 'Pieds trop serrés ou trop écartés',
      looked: 'L’écart de vos pieds',
    },
    'hips-too-low': { fault: 'Hanches sous la ligne', looked: 'La hauteur de vos hanches' },
    'top-not-held': { fault: 'Arrêt court en haut', looked: 'Le temps passé en haut' },
    'lowering-fast': { fault: 'Descente rapide', looked: 'La lenteur de la descente' },
    'hips-over-arched': { fault: 'Hanches au-dessus de la ligne', looked: 'Le dos cambré en haut' },
    'knees-fall-in-or-flare': {
      fault: 'Genoux rentrés ou ouverts',
      looked: 'Les genoux face aux pieds',
    },
    'pelvis-drops-to-one-side': { fault: 'Une hanche plus basse', looked: 'Les hanches à niveau' },
    'heels-lift-or-feet-slide': {
      fault: 'Talons levés ou pieds glissés',
      looked: 'Les pieds en place',
    },
    'shins-not-upright': { fault: 'Jambes penchées en haut', looked: 'Les talons sous les genoux' },
    'head-lifts': { fault: 'Tête levée ou menton sorti', looked: 'La tête posée' },
  },
  cues: {
    'heels-near-hips': 'Genoux pliés, talons près',
    'feet-hip-width': 'Pieds largeur de hanches',
    'lift-hips-to-a-line': 'Montez jusqu’à la ligne',
    'squeeze-at-the-top': 'Restez en haut un peu plus',
    'lower-slowly': 'Descendez lentement',
    'ribs-down-lift-less': 'Côtes basses, montez moins',
    'knees-over-feet': 'Genoux face aux pieds',
    'keep-hips-level': 'Les deux hanches à niveau',
    'push-through-heels': 'Poussez dans les talons',
    'heels-under-knees': 'Talons sous les genoux',
    'head-heavy': 'Tête lourde, regard en haut',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Avez-vous serré le ventre avant chaque montée ?',
      tip: 'La prochaine fois, serrez d’abord, comme avant de tousser. Puis montez.',
    },
    'squeezed-glutes': {
      ask: 'Avez-vous senti vos fesses se serrer en haut ?',
      tip: 'La prochaine fois, poussez dans les talons et serrez avant de monter.',
    },
    'tucked-pelvis': {
      ask: 'En haut, les os du bassin ont-ils basculé un peu vers le nombril ?',
      tip: 'La prochaine fois, en haut, rapprochez doucement le bassin des côtes.',
    },
    'ribs-soft': {
      ask: 'Vos côtes sont-elles restées relâchées ?',
      tip: 'La prochaine fois, soufflez en montant : les côtes descendent.',
    },
  },
}
