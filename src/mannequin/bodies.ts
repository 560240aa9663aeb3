import type { Body, Proportions } from './types.ts'

/**
 * Segment lengths as shares of body height: Drillis & Contini (1966) as printed in Winter,
 * Biomechanics and Motor Control of Human Movement, figure 4.1: ankle 0.039, knee 0.285, hip 0.530,
 * shoulder 0.818, chin 0.870; upper arm 0.186, forearm 0.146, hand 0.108, foot length 0.152.
 * The trunk (hip to shoulder, 0.288) is split 0.128 : 0.160 at the thoracolumbar joint.
 * Widths are between joint centres, which lie inside the figure's surface widths (0.258, 0.191):
 * shoulders 0.205, hips 0.110 (hip centres 0.17-0.20 m apart in adults: Seidel et al., J Biomech 1995).
 */
const SHARES: Proportions = {
  lumbar: 0.128,
  thorax: 0.16,
  neck: 0.052,
  head: 0.13,
  shoulderWidth: 0.205,
  hipWidth: 0.11,
  upperArm: 0.186,
  forearm: 0.146,
  hand: 0.108,
  thigh: 0.245,
  shank: 0.246,
  footLength: 0.152,
  ankleHeight: 0.039,
}

type Shape = {
  /** Length of the trunk against the average; the legs give or take the difference. */
  readonly trunk?: number
  readonly arms?: number
  readonly shoulders?: number
  readonly hips?: number
}

/** A person of this height: longer trunk means shorter legs, so that the height stays. */
export const proportionsOf = (heightM: number, shape: Shape = {}): Proportions => {
  const { trunk = 1, arms = 1, shoulders = 1, hips = 1 } = shape
  const trunkShare = SHARES.lumbar + SHARES.thorax
  const legShare = SHARES.thigh + SHARES.shank
  const legs = (legShare - trunkShare * (trunk - 1)) / legShare
  return {
    lumbar: SHARES.lumbar * heightM * trunk,
    thorax: SHARES.thorax * heightM * trunk,
    neck: SHARES.neck * heightM,
    head: SHARES.head * heightM,
    shoulderWidth: SHARES.shoulderWidth * heightM * shoulders,
    hipWidth: SHARES.hipWidth * heightM * hips,
    upperArm: SHARES.upperArm * heightM * arms,
    forearm: SHARES.forearm * heightM * arms,
    hand: SHARES.hand * heightM * arms,
    thigh: SHARES.thigh * heightM * legs,
    shank: SHARES.shank * heightM * legs,
    footLength: SHARES.footLength * heightM,
    ankleHeight: SHARES.ankleHeight * heightM,
  }
}

const body = (
  id: string,
  heightM: number,
  build: number,
  shape: Shape,
  look: Body['look'],
): Body => ({
  id,
  heightM,
  build,
  proportions: proportionsOf(heightM, shape),
  look,
})

/**
 * The film set's people. Heights run from the 5th percentile of women to the 95th of men
 * (1.52-1.92 m: NCHS Anthropometric Reference Data); trunk length varies by 6 % of itself
 * (relative sitting height 0.50-0.55), arms by 5 %, girth from slight to heavy.
 */
export const BODIES: readonly [Body, ...Body[]] = [
  body(
    'middle',
    1.72,
    1,
    {},
    {
      skin: '#c99a7a',
      hair: '#3b2a20',
      hairStyle: 'short',
      top: '#2f6db5',
      trousers: '#2b2f3a',
      shoes: '#f2f2f2',
    },
  ),
  body(
    'small-slight',
    1.52,
    0.87,
    { shoulders: 0.93, hips: 1.06 },
    {
      skin: '#f1cdb4',
      hair: '#8a5a2b',
      hairStyle: 'bun',
      top: '#b23a55',
      trousers: '#3d4f63',
      shoes: '#d9d9d9',
    },
  ),
  body(
    'tall',
    1.92,
    1.02,
    { trunk: 0.96, arms: 1.03, shoulders: 1.04 },
    {
      skin: '#8d5a3c',
      hair: '#15110e',
      hairStyle: 'short',
      top: '#d98a2b',
      trousers: '#4a4f57',
      shoes: '#23262b',
    },
  ),
  body(
    'heavy',
    1.66,
    1.32,
    { trunk: 1.02, hips: 1.08 },
    {
      skin: '#e3b591',
      hair: '#5a5f66',
      hairStyle: 'bun',
      top: '#4c8c5a',
      trousers: '#22252b',
      shoes: '#8a2f3a',
    },
  ),
  body(
    'long-trunk',
    1.8,
    1.12,
    { trunk: 1.06, arms: 0.97 },
    {
      skin: '#5c3a28',
      hair: '#0f0c0a',
      hairStyle: 'bald',
      top: '#e0e3e8',
      trousers: '#5b3f7a',
      shoes: '#f2f2f2',
    },
  ),
  body(
    'long-legs',
    1.68,
    0.95,
    { trunk: 0.94, arms: 1.05, shoulders: 0.96, hips: 1.04 },
    {
      skin: '#b07f5c',
      hair: '#2a1a14',
      hairStyle: 'bun',
      top: '#3aa6a0',
      trousers: '#6b7280',
      shoes: '#2b2f3a',
    },
  ),
  body(
    'broad',
    1.76,
    1.22,
    { shoulders: 1.07, arms: 1.02 },
    {
      skin: '#f4d7c3',
      hair: '#c9a24b',
      hairStyle: 'short',
      top: '#262a33',
      trousers: '#7a6a55',
      shoes: '#e6c84f',
    },
  ),
]
