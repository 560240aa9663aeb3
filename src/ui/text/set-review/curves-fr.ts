import { plural } from '../plural-fr.ts'
import type { CurvesText } from './curves-en.ts'

export const curvesFr: CurvesText = {
  title: 'Les répétitions superposées',
  signals: {
    hipAngle: 'Angle de la hanche',
    kneeFallOut: 'Ouverture du genou sur le côté',
    legInclination: 'Hauteur de la jambe levée',
    trunkInclination: 'Hauteur du tronc relevé',
    sideBendEndOn: 'Inclinaison du tronc sur le côté',
    hipsHeadwards: 'Place des hanches le long du tronc',
    waistContour: 'Hauteur du dos à la taille',
  },
  scale: (signal) => `${signal}, du début à la fin de chaque répétition.`,
  share: (percent) => `${percent}\u00a0%`,
  counted: (reps, low, high) =>
    `${plural(reps, 'répétition comptée', 'répétitions comptées')} ; amplitude de ${low} à ${high}.`,
  noneCounted: 'Aucune répétition n’a été comptée.',
  differ: (percent, left, right, apart) =>
    `La gauche et la droite diffèrent le plus à ${percent}\u00a0% de la répétition : en moyenne ${left} à gauche, ${right} à droite, soit ${apart} d’écart.`,
  alike: 'La gauche et la droite suivent le même chemin.',
  oneSide: 'Un seul côté a été compté : il n’y a rien à quoi le comparer.',
  mean: 'Moyenne, et un écart type',
  means: { left: 'Moyenne à gauche', right: 'Moyenne à droite' },
  chosen: (number) => `Numéro ${number}, où en est la lecture`,
  each: 'Chaque répétition',
  table: {
    rep: 'Répétition',
    named: (number, side, counted) =>
      [`${number}`, ...(side ? [side] : []), ...(counted ? [] : ['non comptée'])].join(', '),
    range: 'Amplitude',
    lift: 'Montée',
    hold: 'Maintien',
    lower: 'Descente',
    lasts: 'Durée',
  },
}
