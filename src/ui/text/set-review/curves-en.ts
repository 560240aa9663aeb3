import { plural } from '../plural-en.ts'

/** Repetitions drawn on top of each other. */
export const curvesEn = {
  title: 'Repetitions on top of each other',
  /** What repetitions are counted by, by measure. */
  signals: {
    hipAngle: 'Angle of the hip',
    kneeFallOut: 'How far the knee falls out',
    legInclination: 'How high the leg is lifted',
    trunkInclination: 'How high the trunk is lifted',
    sideBendEndOn: 'How far the trunk bends to the side',
    hipsHeadwards: 'Place of the hips along the trunk',
    waistContour: 'Height of the back at the waist',
  } as Readonly<Record<string, string>>,
  scale: (signal: string): string => `${signal}, from the beginning to the end of each repetition.`,
  share: (percent: number): string => `${percent}\u00a0%`,
  counted: (reps: number, low: string, high: string): string =>
    `${plural(reps, 'repetition', 'repetitions')} counted; range from ${low} to ${high}.`,
  noneCounted: 'No repetition was counted.',
  differ: (percent: number, left: string, right: string, apart: string): string =>
    `Left and right differ most at ${percent}\u00a0% of the repetition: on average left ${left}, right ${right}, ${apart} apart.`,
  alike: 'Left and right go the same way.',
  oneSide: 'Only one side was counted: there is nothing to compare it with.',
  mean: 'Mean, and one standard deviation',
  means: { left: 'Mean of the left', right: 'Mean of the right' },
  chosen: (number: number): string => `Number ${number}, at which the replay stands`,
  each: 'Each repetition',
  table: {
    rep: 'Repetition',
    named: (number: number, side: string | null, counted: boolean): string =>
      [`${number}`, ...(side ? [side] : []), ...(counted ? [] : ['not counted'])].join(', '),
    range: 'Range',
    lift: 'Lift',
    hold: 'Hold',
    lower: 'Lower',
    lasts: 'Lasts',
  },
}

export type CurvesText = typeof curvesEn
