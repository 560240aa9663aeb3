import type { ExerciseText } from '../exercise-text.ts'

export const superman: ExerciseText = {
  name: 'Superman, un bras et une jambe',
  line: 'À plat ventre, levez un peu une jambe et le bras opposé.',
  steps: (hold) => [
    'À plat ventre, bras tendus devant vous le long des oreilles, front posé, menton un peu rentré.',
    'Serrez doucement le ventre et appuyez les deux hanches au sol.',
    'Levez un peu une jambe et le bras opposé, loin et bas. La poitrine et la tête restent posées.',
    `Tenez ${hold} secondes. Bassin lourd et à niveau.`,
    'Redescendez lentement, faites une pause, puis l’autre bras et l’autre jambe.',
  ],
  place: [
    'Posez l’ordinateur sur une chaise ou une table basse, à 50 cm, écran droit.',
    'Allongez-vous à 2,5 ou 3 mètres, de profil : mains et pieds doivent être dans l’image.',
  ],
  cannot: [
    'Si votre ventre et vos fesses travaillent. Vous seul pouvez le sentir.',
    'Si le corps roule d’un côté : nous n’avons pas encore de mesure fiable.',
    'Le coude du côté caché.',
  ],
  stop: [
    'Le dos fait mal en levant, la jambe fourmille, ou une crampe dure plus de 10 secondes : arrêtez.',
    'L’épaule pince : la main moins haut, ou le coude plié.',
  ],
  rules: {
    'head-lifts': { fault: 'Tête levée', looked: 'Le menton rentré, la tête posée' },
    'arms-not-by-ears': {
      fault: 'Bras loin des oreilles',
      looked: 'Les bras le long des oreilles',
    },
    'pelvis-lifts': { fault: 'Bassin levé', looked: 'Le bassin lourd et immobile' },
    'chest-lifts': { fault: 'Poitrine levée', looked: 'La poitrine au sol' },
    'not-opposite-arm': {
      fault: 'Bras et jambe pas ensemble',
      looked: 'Bras et jambe opposés ensemble',
    },
    'body-rolls': { fault: 'Le corps a roulé', looked: 'Le corps à niveau des deux côtés' },
    'lowering-fast-or-same-side': { fault: 'Descente rapide', looked: 'La lenteur de la descente' },
    'both-sides-lift': { fault: 'Les deux côtés levés', looked: 'Un seul bras, une seule jambe' },
    'too-high': { fault: 'Levé haut', looked: 'La hauteur du geste' },
    'knee-or-elbow-bent': { fault: 'Genou ou coude plié', looked: 'Bras et jambe tendus' },
  },
  cues: {
    'tuck-chin-look-down': 'Menton rentré, regard au sol',
    'arms-past-ears': 'Bras le long des oreilles',
    'pelvis-heavy': 'Bassin lourd et immobile',
    'chest-stays-down': 'La poitrine reste au sol',
    'opposite-arm-and-leg': 'Bras et jambe opposés',
    'stay-level': 'Restez à niveau',
    'lower-slowly-swap-sides': 'Lentement, changez de côté',
    'one-arm-one-leg-only': 'Un seul bras, une jambe',
    'reach-long-and-low': 'Loin et bas',
    'long-and-straight': 'Restez long et tendu',
  },
  checks: {
    'braced-before-lifting': {
      ask: 'Avez-vous serré le ventre avant chaque levée ?',
      tip: 'La prochaine fois, serrez d’abord, comme avant de tousser. Puis levez.',
    },
  },
}
