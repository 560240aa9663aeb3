import type { Exercise } from '../../engine/exercise.ts'

/**
 * Piriformis stretch: `exercises.md` section 4.12. `Moving` is the side of the knee that is drawn up,
 * `Opposite` the leg that rests.
 */
export const piriformisStretch: Exercise = {
  id: 'piriformis-stretch',
  section: '4.12',
  kind: 'hold',
  position: 'supine',
  view: { preferred: 'side', also: [] },
  dose: { sets: 2, reps: 1, holdMs: 30_000, restMs: 15_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: ['wrist', 'ear'],
    pose: [{ measure: 'trunkInclinationNear', min: -30, max: 45 }],
    still: [],
  },
  movement: {
    kind: 'hold',
    side: { lower: 'hipAngle', by: 20 },
    kept: [
      { measure: 'hipAngleMoving', max: 100 },
      { measure: 'nearestWristToKneeMoving', max: 0.75 },
    ],
    proper: [{ measure: 'hipAngleMoving', max: 85 }],
    clock: [],
    wayMs: 2000,
    steady: 'kneePlaceMoving',
    enterMs: 1000,
    doubtMs: 2000,
    pauseMs: 1000,
    exitMs: 1500,
  },
  rules: [
    {
      id: 'not-on-the-back',
      clause: 'PS1',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'trunkInclinationNear',
          unit: 'deg',
          limits: { ok: [-12, 12], warn: [-18, 18] },
        },
      ],
      cue: 'lie-on-your-back',
      joints: ['shoulder', 'hip'],
      source: 'article.',
    },
    {
      id: 'knee-too-far-away',
      clause: 'PS2',
      grade: 'A',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'hipAngleMoving',
          unit: 'deg',
          limits: { ok: [null, 75], warn: [null, 90], ideal: 60 },
        },
      ],
      cue: 'knee-toward-chest',
      joints: ['hip', 'knee'],
      source: 'article.',
    },
  ],
  selfChecks: [],
}
