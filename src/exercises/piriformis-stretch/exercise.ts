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
  // Spec: three-quarter from the feet. The model loses the hand there, 0.8 trunk lengths from the knee that it
  // holds, from 52 degrees off the side as from 35; from the side it reads 0.15 where 0.17 is true, and the hip
  // within 6 degrees, the far leg's too (films). What that costs is the crossing (PS4) and the roll (PS9).
  // From 0.4 and 0.5 m, as beside a mat, it takes the near knee for the far one or leaves both half-way; from
  // 0.7 m and from 0.95 m it does not.
  view: {
    preferred: 'side',
    also: [],
    lens: { bearingDeg: 0, towards: 'head', heightM: [0.7, 1], distanceM: [2.4, 3.2] },
  },
  dose: { sets: 2, reps: 1, holdMs: 30_000, restMs: 15_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: ['wrist', 'ear'],
    // T-SUP or legs straight, widened: a gate recognises, it does not judge. The knees are the stretch's own.
    pose: [{ measure: 'trunkInclinationNear', min: -30, max: 45 }],
    still: [],
  },
  movement: {
    kind: 'hold',
    side: { lower: 'hipAngle', by: 20 },
    // Knees bent with the feet flat are at 130 to 140 degrees, straight legs at 170 and more.
    rest: [
      { measure: 'trunkInclinationNear', min: -20, max: 20 },
      { measure: 'hipAngleNear', min: 105 },
      { measure: 'hipAngleFar', min: 105 },
    ],
    // The spec's exit is 100 degrees: at 97, which is a fault of PS2, every other hold was not told (short loop).
    // A hand is at the knee, whichever: whether it is the right one is PS3's. A dead bug's hands stay further
    // away, and its knees come up together.
    kept: [
      { measure: 'hipAngleMoving', max: 108 },
      { measure: 'hipAngleOpposite', min: 90 },
      { measure: 'kneeAboveHipMoving', min: 0.25 },
      { measure: 'nearestWristToKneeMoving', max: 0.75 },
    ],
    // The spec's entry is 85: a lens that looks down reads 88 there of the near thigh, which leans away from it, and
    // 80 to 90 of the far one, by the lens's bearing (short loop).
    proper: [{ measure: 'hipAngleMoving', max: 83.5 }],
    clock: [],
    // From there the knee comes nearer for two seconds.
    wayMs: 2000,
    steady: 'kneePlaceMoving',
    enterMs: 1000,
    doubtMs: 2500,
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
          limits: { ok: [null, 14], warn: [null, 18], ideal: 0 },
        },
      ],
      cue: 'lie-on-your-back',
      joints: ['shoulder', 'hip'],
      source:
        'article; spec 12 / 18 degrees. Moved to 14 / 18: from a lens of 1 m height, 15 degrees off and rolled by 3, who lies flat was warned in 3 % of holds (short loop). Shoulders below the hips are no fault: a laptop tilted by 10 degrees shows them so.',
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
      source:
        'article. Beyond 108 degrees (spec 100) the stretch is left, so a fault lies between 90 and there.',
    },
    {
      id: 'hand-not-on-knee',
      clause: 'PS3',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'otherWristToKneeMoving',
          unit: 'tl',
          limits: { ok: [null, 0.3], warn: [null, 0.45] },
        },
      ],
      cue: 'opposite-hand-on-knee',
      joints: ['wrist', 'knee'],
      source:
        'article. Spec: the same side’s hand alone is a warning. Here it is as if there were none: whether there is one is hidden half of the time, behind knee and trunk (films), and what is said is the same.',
    },
    {
      id: 'knee-not-across',
      clause: 'PS4',
      grade: 'B',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [],
      cue: 'knee-to-opposite-shoulder',
      joints: ['knee'],
      source: 'article; spec 0.2 / 0 hip widths past the midline.',
      abstains:
        'From the side the knee goes across along the line of sight, and from three quarters the model does not find the hand that tells the exercise.',
    },
    {
      id: 'tugging',
      clause: 'PS5',
      grade: 'A',
      severity: 2,
      part: 'tempo',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'sway',
          unit: 'tl',
          limits: { ok: [null, 0.03], warn: [null, 0.06] },
        },
      ],
      cue: 'ease-in-stay-gentle',
      joints: ['knee'],
      source:
        'C16: no bouncing. Of the knee along the mat, beside its slow creep. The spec’s speeds, 0.15 / 0.3 trunk lengths a second, are those of a tug every two seconds of this size: not judged apart.',
    },
    {
      id: 'left-too-soon',
      clause: 'PS7',
      grade: 'A',
      severity: 1,
      part: 'completeness',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'heldShare',
          unit: 'ratio',
          limits: { ok: [0.4, null], warn: [1 / 3, null], ideal: 1 },
        },
      ],
      cue: 'breathe-and-relax',
      joints: [],
      source:
        'article. The spec has no limit but the clock; a third of the dose is where a hold was broken off.',
    },
    {
      id: 'same-side-again',
      clause: 'PS8',
      grade: 'A',
      severity: 1,
      part: 'completeness',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'sameSideAgain',
          unit: 'ratio',
          limits: { ok: [null, 0], warn: [null, 1] },
        },
      ],
      cue: 'now-the-other-knee',
      joints: [],
      source:
        'article. The same side twice is a warning: a side may be repeated on purpose; a hold broken off before a third of the dose may be done again.',
    },
    {
      id: 'pelvis-rolls',
      clause: 'PS9',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [],
      cue: 'both-shoulders-stay-down',
      joints: ['shoulder', 'hip'],
      source: 'clinical judgement; spec 12 / 20 degrees of the hip line, far shoulder 0.05 / 0.1.',
      abstains:
        'The body rolls about an axis that the lens beside it looks across: only depth would tell, and depth carried no signal where it was measured (findings 15). The far shoulder is hidden.',
    },
    {
      id: 'head-lifts',
      clause: 'PS10',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'earAboveShoulderNear',
          from: 'rest',
          unit: 'tl',
          limits: { ok: [null, 0.06], warn: [null, 0.1] },
        },
      ],
      cue: 'rest-your-head',
      joints: ['ear'],
      source:
        'clinical judgement. Against the shoulder and since the rest before: a cushion is no fault, and a head may be up from the first moment on.',
    },
  ],
  selfChecks: [{ clause: 'PS6', prompt: 'felt-deep-in-buttock', moment: 'after' }],
}
