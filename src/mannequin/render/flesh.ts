import type { Side } from '../../engine/landmarks.ts'
import type { Body } from '../types.ts'
import { bothSides, type Workbench } from './building-pose.ts'
import type { Solid } from './solids.ts'

/** The height for which the figures in these files are given, metres; other bodies scale them. */
const DRAWN_HEIGHT_M = 1.72

/** How much thicker than drawn: bones by height alone, trunk by height and build, limbs by less of it. */
export const girths = (body: Body) => {
  const size = body.heightM / DRAWN_HEIGHT_M
  return { size, trunk: size * body.build, limb: size * body.build ** 0.75 }
}

export const trunk = (body: Body, bench: Workbench): readonly Solid[] => {
  const { cone, ellipsoid } = bench
  const { size: s, trunk: g } = girths(body)
  const { hipWidth, lumbar, thorax, shoulderWidth } = body.proportions
  const hip = hipWidth / 2
  const shoulder = shoulderWidth / 2
  return [
    ellipsoid('pelvis', [0, 0.05 * s, 0], [0.1 * g, 0.12 * s, hip + 0.055 * g]),
    cone('pelvis', [0, -0.035 * s, -0.2 * hip], 0.07 * g, [0, -0.035 * s, 0.2 * hip], 0.07 * g),
    ellipsoid('lumbar', [0, 0.45 * lumbar, 0], [0.096 * g, 0.8 * lumbar, 0.132 * g]),
    ellipsoid('lumbar', [0.028 * g, 0.4 * lumbar, 0], [0.073 * g, 0.6 * lumbar, 0.1 * g]),
    cone('lumbar', [-0.036 * g, 0, 0], 0.058 * g, [-0.032 * g, lumbar, 0], 0.06 * g),
    ellipsoid('thorax', [-0.004 * g, 0.42 * thorax, 0], [0.097 * g, 0.64 * thorax, 0.146 * g]),
    ellipsoid('thorax', [-0.032 * g, 0.64 * thorax, 0], [0.076 * g, 0.42 * thorax, 0.13 * g]),
    ...bothSides((_, out) => [
      ellipsoid(
        'pelvis',
        [-0.044 * g, -0.012 * s, out * 0.74 * hip],
        [0.07 * g, 0.088 * s, 0.074 * g],
      ),
      ellipsoid(
        'thorax',
        [0.032 * g, 0.62 * thorax, out * 0.062 * g],
        [0.056 * g, 0.07 * s, 0.07 * g],
      ),
      cone(
        'thorax',
        [-0.012 * s, thorax - 0.012 * s, 0],
        0.058 * g,
        [-0.004 * s, thorax - 0.024 * s, out * 0.8 * shoulder],
        0.043 * g,
      ),
      cone(
        'thorax',
        [-0.016 * s, thorax + 0.034 * s, out * 0.02 * s],
        0.04 * s,
        [-0.01 * s, thorax - 0.002 * s, out * 0.72 * shoulder],
        0.028 * g,
      ),
    ]),
  ]
}

export const leg = (body: Body, { cone, ellipsoid }: Workbench, side: Side): readonly Solid[] => {
  const { thigh, shank } = body.proportions
  const { limb: l } = girths(body)
  return [
    cone(`${side}_thigh`, [0, 0, 0], 0.08 * l, [0, -thigh, 0], 0.052 * l),
    ellipsoid(`${side}_thigh`, [0.014 * l, -0.36 * thigh, 0], [0.07 * l, 0.42 * thigh, 0.071 * l]),
    cone(`${side}_shank`, [0, 0, 0], 0.052 * l, [0, -shank, 0], 0.033 * l),
    ellipsoid(`${side}_shank`, [-0.016 * l, -0.3 * shank, 0], [0.048 * l, 0.26 * shank, 0.05 * l]),
  ]
}

export const arm = (body: Body, { cone, ellipsoid }: Workbench, side: Side): readonly Solid[] => {
  const { upperArm, forearm } = body.proportions
  const { limb: l } = girths(body)
  return [
    cone(`${side}_upper_arm`, [0, 0.01 * l, 0], 0.046 * l, [0, -upperArm, 0], 0.036 * l),
    ellipsoid(
      `${side}_upper_arm`,
      [0.006 * l, -0.5 * upperArm, 0],
      [0.045 * l, 0.34 * upperArm, 0.042 * l],
    ),
    cone(`${side}_forearm`, [0, 0, 0], 0.036 * l, [0, -forearm, 0], 0.024 * l),
    ellipsoid(`${side}_forearm`, [0, -0.27 * forearm, 0], [0.04 * l, 0.3 * forearm, 0.042 * l]),
  ]
}

/** Fingers: where the knuckle lies and the tip, in shares of hand length (along, towards the thumb). */
type Spot = readonly [along: number, thumbward: number]
const FINGERS: readonly { knuckle: Spot; tip: Spot; radiusM: number }[] = [
  { knuckle: [0.53, 0.16], tip: [0.93, 0.2], radiusM: 0.0095 },
  { knuckle: [0.55, 0.04], tip: [1, 0.05], radiusM: 0.0098 },
  { knuckle: [0.53, -0.08], tip: [0.94, -0.1], radiusM: 0.0094 },
  { knuckle: [0.48, -0.19], tip: [0.8, -0.25], radiusM: 0.0086 },
]

/** Palm, four fingers and the thumb. Palms face back in the zero pose, so thumbs point inwards. */
export const hand = (
  body: Body,
  { cone }: Workbench,
  side: Side,
  out: 1 | -1,
): readonly Solid[] => {
  const { hand: length } = body.proportions
  const { size: s } = girths(body)
  const segment = `${side}_hand` as const
  const at = (along: number, thumbward: number, lift = 0) =>
    [lift * s, -along * length, -thumbward * length * out] as const
  return [
    ...FINGERS.flatMap(({ knuckle, tip, radiusM }) => [
      cone(segment, at(0.02, knuckle[1] * 0.35), 0.017 * s, at(...knuckle), (radiusM + 0.0035) * s),
      cone(segment, at(...knuckle), (radiusM + 0.001) * s, at(...tip, -0.004), radiusM * 0.8 * s),
    ]),
    cone(segment, at(0.1, 0.07), 0.018 * s, at(0.38, 0.28), 0.012 * s),
    cone(segment, at(0.38, 0.28), 0.012 * s, at(0.58, 0.35), 0.009 * s),
  ]
}

export const neck = (body: Body, { cone }: Workbench): readonly Solid[] => {
  const { neck: length } = body.proportions
  const { size: s, limb: l } = girths(body)
  return [
    cone('neck', [-0.006 * s, -0.03 * s, 0], 0.054 * l, [0.012 * s, length * 1.1, 0], 0.05 * l),
  ]
}

/** How softly the parts of the face flow into each other, metres. */
export const FACE_BLEND_M = 0.02

/** Skull, brow, cheeks and chin in shares of head length from the top of the neck. */
export const head = (body: Body, { ellipsoid }: Workbench): readonly Solid[] => {
  const h = body.proportions.head
  return [
    ellipsoid('head', [0.11 * h, 0.62 * h, 0], [0.42 * h, 0.38 * h, 0.33 * h]),
    ellipsoid('head', [0.21 * h, 0.28 * h, 0], [0.285 * h, 0.27 * h, 0.25 * h]),
    ellipsoid('head', [0.355 * h, 0.17 * h, 0], [0.12 * h, 0.14 * h, 0.16 * h]),
    ellipsoid('head', [0.385 * h, 0.07 * h, 0], [0.115 * h, 0.085 * h, 0.12 * h]),
    ellipsoid('head', [0.37 * h, 0.57 * h, 0], [0.11 * h, 0.05 * h, 0.2 * h]),
    ...bothSides((_, out) => [
      ellipsoid('head', [0.35 * h, 0.35 * h, out * 0.12 * h], [0.11 * h, 0.08 * h, 0.1 * h]),
    ]),
  ]
}

export const nose = (body: Body, { cone, ellipsoid }: Workbench): readonly Solid[] => {
  const h = body.proportions.head
  return [
    cone('head', [0.475 * h, 0.47 * h, 0], 0.03 * h, [0.585 * h, 0.305 * h, 0], 0.042 * h),
    cone('head', [0.44 * h, 0.45 * h, 0], 0.045 * h, [0.51 * h, 0.3 * h, 0], 0.055 * h),
    ...bothSides((_, out) => [
      ellipsoid('head', [0.54 * h, 0.28 * h, out * 0.045 * h], [0.045 * h, 0.032 * h, 0.035 * h]),
    ]),
  ]
}

export const ears = (body: Body, { ellipsoid }: Workbench): readonly Solid[] => {
  const h = body.proportions.head
  return bothSides((_, out) => [
    ellipsoid('head', [0.07 * h, 0.42 * h, out * 0.32 * h], [0.075 * h, 0.125 * h, 0.035 * h]),
  ])
}

/** Foot in its shoe. Shares of foot length along it and of ankle height below the ankle. */
export const foot = (body: Body, { cone, ellipsoid }: Workbench, side: Side): readonly Solid[] => {
  const { footLength: f, ankleHeight: a } = body.proportions
  const { size: s, limb: l } = girths(body)
  const segment = `${side}_foot` as const
  return [
    cone(segment, [-0.006 * s, 0.4 * a, 0], 0.036 * l, [-0.03 * s, -0.38 * a, 0], 0.035 * s),
    ellipsoid(segment, [-0.11 * f, -0.48 * a, 0], [0.046 * s, 0.032 * s, 0.033 * s]),
    cone(segment, [0.01 * s, -0.32 * a, 0], 0.033 * s, [0.4 * f, -0.56 * a, 0], 0.026 * s),
    ellipsoid(segment, [0.45 * f, -0.62 * a, 0], [0.066 * s, 0.023 * s, 0.042 * s]),
  ]
}

export const sole = (body: Body, { cone, ellipsoid }: Workbench, side: Side): readonly Solid[] => {
  const { footLength: f, ankleHeight: a } = body.proportions
  const { size: s } = girths(body)
  const segment = `${side}_foot` as const
  const [y, thick] = [-0.84 * a, 0.16 * a]
  return [
    ellipsoid(segment, [-0.1 * f, y, 0], [0.055 * s, thick, 0.037 * s]),
    cone(segment, [-0.1 * f, y, 0], thick, [0.5 * f, y, 0], thick),
    ellipsoid(segment, [0.12 * f, y, 0], [0.1 * s, thick, 0.036 * s]),
    ellipsoid(segment, [0.43 * f, y, 0], [0.073 * s, thick, 0.047 * s]),
  ]
}
