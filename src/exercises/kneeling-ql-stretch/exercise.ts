import type { Exercise } from '../../engine/exercise.ts'

/** Kneeling QL stretch, the wagging tail: `exercises.md` section 4.15. */
export const kneelingQlStretch: Exercise = {
  id: 'kneeling-ql-stretch',
  section: '4.15',
  kind: 'reps',
  position: 'facing',
  view: {
    preferred: 'head',
    also: [],
    lens: { bearingDeg: 90, towards: 'head', heightM: [1.2, 1.5], distanceM: [1.8, 2.4] },
  },
  dose: { sets: 2, reps: 8, holdMs: 2000, restMs: 30_000 },
  gate: {
    need: ['shoulder', 'hip'],
    wish: ['wrist'],
    pose: [{ measure: 'shouldersStacked', max: 0.3 }],
    still: ['sideBendEndOn'],
  },
  movement: {
    kind: 'reps',
    primary: 'sideBendEndOn',
    lanes: 'signs',
    enter: 12,
    exit: 8,
    range: 18,
    confirm: [],
  },
  rules: [
    {
      id: 'same-side-again',
      clause: 'KQ6',
      grade: 'A',
      severity: 1,
      part: 'completeness',
      views: ['head'],
      checks: [
        {
          when: 'end',
          metric: 'sameSideAgain',
          unit: 'ratio',
          limits: { ok: [null, 0], warn: [null, 0] },
        },
      ],
      cue: 'other-side-now',
      joints: [],
      source: 'article.',
    },
    {
      id: 'curl-hurried',
      clause: 'KQ7',
      grade: 'A',
      severity: 1,
      part: 'tempo',
      views: ['head'],
      checks: [
        {
          when: 'end',
          metric: 'liftMs',
          unit: 's',
          limits: { ok: [1.5, null], warn: [1, null], ideal: 2.5 },
        },
      ],
      cue: 'slow-it-down',
      joints: [],
      source: 'article.',
    },
  ],
  selfChecks: [{ clause: 'KQ9', prompt: 'felt-in-side', moment: 'after' }],
}
