import type { ExerciseText } from '../exercise-text.ts'

export const hipExtension: ExerciseText = {
  name: 'Extension de hanche',
  line: 'À plat ventre, levez un peu une jambe tendue.',
  steps: (hold) => [
    'À plat ventre, jambes allongées, front posé. Mains sous les hanches ou à côté.',
    'Serrez doucement le ventre, puis une fesse.',
    'Levez un peu cette jambe, genou tendu. Les deux hanches appuient au sol, le dos ne bouge pas.',
    `Tenez ${hold} secondes. Une petite levée suffit.`,
    'Redescendez lentement, faites une pause, puis l’autre jambe.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, écran droit.',
    'Allongez-vous à 2,5 ou 3 mètres, de profil : tête et pieds doivent être dans l’image.',
    'Si votre nuque l’accepte, tournez le visage vers la caméra.',
  ],
  cannot: [
    'Si votre ventre et vos fesses travaillent. Vous seul pouvez le sentir.',
    'Si le bassin tourne : nous n’avons pas encore de mesure fiable.',
    'Le creux du bas de votre dos.',
    'Les mains cachées sous vous.',
  ],
  stop: [
    'Le dos fait mal en levant, la jambe fourmille, ou une crampe dure plus de 10 secondes : arrêtez.',
    'Si se cambrer vous gêne, mettez un coussin sous le ventre.',
  ],
  rules: {
    'trunk-propped-up': { fault: 'Buste redressé', looked: 'Le corps long et à plat' },
    'knee-bends': { fault: 'Genou plié', looked: 'La jambe tendue' },
    'back-moves': { fault: 'Le dos a bougé', looked: 'Le dos immobile' },
    'pelvis-lifts': { fault: 'Hanches levées', looked: 'Les deux hanches au sol' },
    'pelvis-turns': { fault: 'Le bassin a tourné', looked: 'Le bassin à niveau' },
    'hands-not-at-hips': { fault: 'Mains loin des hanches', looked: 'Les mains aux hanches' },
    'lowering-fast': { fault: 'Descente rapide', looked: 'La lenteur de la descente' },
    'same-side-again': { fault: 'Encore la même jambe', looked: 'Une jambe, puis l’autre' },
    'leg-too-high': { fault: 'Jambe trop haute', looked: 'La hauteur de la jambe' },
    'head-lifts': { fault: 'Tête levée', looked: 'Le front posé' },
  },
  cues: {
    'lie-long': 'Allongé, long et détendu',
    'long-straight-leg': 'Jambe longue et tendue',
    'back-stays-quiet': 'Moins haut, dos tranquille',
    'press-hips-down': 'Les deux hanches au sol',
    'both-hips-level': 'Hanches à niveau',
    'hands-under-hips': 'Mains sous les hanches',
    'lower-slowly': 'Descendez lentement',
    'now-the-other-leg': 'L’autre jambe maintenant',
    'small-lift': 'Une petite levée suffit',
    'rest-forehead': 'Posez le front',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Avez-vous serré le ventre et la fesse avant chaque levée ?',
      tip: 'La prochaine fois, serrez d’abord. Puis levez.',
    },
    'felt-the-buttock-lift': {
      ask: 'Avez-vous senti la fesse lever la jambe ?',
      tip: 'Levez moins, et serrez la fesse avant que la jambe bouge.',
    },
  },
}
