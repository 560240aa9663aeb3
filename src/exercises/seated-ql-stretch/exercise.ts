import type { Exercise } from '../../engine/exercise.ts'

/**
 * Seated stretch of the quadratus lumborum: `exercises.md` section 4.16. `Moving` is the side of the straight
 * leg, towards which the trunk leans.
 */
export const seatedQlStretch: Exercise = {
  id: 'seated-ql-stretch',
  section: '4.16',
  kind: 'hold',
  position: 'facing',
  // Straight before the chair, on a table: both feet and the head have to be in the picture.
  view: {
    preferred: 'front',
    also: ['three-quarter'],
    lens: { bearingDeg: 90, towards: 'face', heightM: [0.7, 1.1], distanceM: [2, 2.8] },
  },
  dose: { sets: 2, reps: 1, holdMs: 30_000, restMs: 15_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee', 'ankle'],
    wish: ['foot_index'],
    // Seated: the thigh of the bent leg points at the lens, its shin is upright.
    pose: [
      { measure: 'kneeAboveHipOpposite', min: -0.6, max: 0.8 },
      { measure: 'ankleAboveHipOpposite', max: -0.5 },
      { measure: 'ankleAboveHipMoving', max: -0.7 },
      { measure: 'trunkSideways', max: 75 },
    ],
    still: [],
  },
  movement: {
    kind: 'hold',
    // The foot that is stretched out comes nearer to the lens, and so lower in the picture.
    side: { lower: 'ankleHeight', by: 0.12 },
    kept: [{ measure: 'trunkSideways', min: 8 }],
    rest: [{ measure: 'trunkSideways', max: 7 }],
    proper: [{ measure: 'trunkSideways', min: 12 }],
    clock: [],
    wayMs: 1800,
    steady: 'trunkSideways',
    enterMs: 700,
    doubtMs: 2000,
    pauseMs: 1000,
    exitMs: 1000,
  },
  rules: [
    {
      id: 'foot-not-out',
      clause: 'SQ3',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['front'],
      checks: [
        {
          when: ['holding'],
          measure: 'ankleOutMoving',
          unit: 'tl',
          limits: { ok: [0.25, 1.2], warn: [0.14, 1.45], ideal: 0.7 },
        },
      ],
      cue: 'foot-slightly-out',
      joints: ['ankle'],
      source: 'article.',
    },
    {
      id: 'not-over-straight-leg',
      clause: 'SQ5',
      grade: 'A',
      severity: 1,
      part: 'range',
      views: ['front', 'three-quarter'],
      checks: [
        {
          when: ['holding'],
          measure: 'trunkSideLeanMoving',
          unit: 'deg',
          limits: { ok: [15, 45], warn: [10, 55], ideal: 26 },
        },
      ],
      cue: 'lean-over-straight-leg',
      joints: ['shoulder', 'hip'],
      source: 'article.',
    },
  ],
  selfChecks: [{ clause: 'SQ7', prompt: 'felt-lower-back-side', moment: 'after' }],
}
