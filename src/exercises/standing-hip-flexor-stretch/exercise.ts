import type { Exercise } from '../../engine/exercise.ts'

/** Standing hip flexor stretch: `exercises.md` section 4.14. `Moving` is the side of the leg behind. */
export const standingHipFlexorStretch: Exercise = {
  id: 'standing-hip-flexor-stretch',
  section: '4.14',
  kind: 'hold',
  position: 'upright',
  // The whole height with an arm up: a little higher and further away than beside a mat.
  view: {
    preferred: 'side',
    also: ['three-quarter'],
    lens: { bearingDeg: 0, towards: 'face', heightM: [0.7, 1.1], distanceM: [2.8, 3.4] },
  },
  dose: { sets: 2, reps: 1, holdMs: 30_000, restMs: 15_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee', 'ankle'],
    wish: ['wrist', 'foot_index', 'ear'],
    // The spec's staggered stance (ankles 0.5-1.4 apart, trunk within 10 degrees, rear knee 150-175),
    // widened: a gate recognises, it does not judge.
    pose: [
      { measure: 'kneeAboveHipMoving', max: -0.45 },
      { measure: 'kneeAboveHipOpposite', max: -0.3 },
      { measure: 'kneeAngleMoving', min: 115 },
      { measure: 'kneeAngleOpposite', min: 75 },
      // On its feet: a knee on the floor is as low as its toes.
      { measure: 'kneeAboveToesMoving', min: 0.45 },
      { measure: 'kneeAboveToesOpposite', min: 0.45 },
      { measure: 'anklesApart', min: 0.18, max: 2 },
      { measure: 'trunkLeanNear', min: -40, max: 50 },
    ],
    still: [],
  },
  movement: {
    kind: 'hold',
    side: { lower: 'ankleAhead', by: 0.15 },
    // The spec enters when the hips are a tenth of the stance ahead of where they were. Only the change
    // counts: a laptop tilted by 3 degrees moves the place by 10 %. Its rear thigh that leans by 8 degrees
    // is not asked for: with the feet close, or the knee bent, it leans less.
    kept: [{ measure: 'hipBetweenAnklesMoving', from: 'start', min: 9, usual: 52 }],
    proper: [
      { measure: 'hipBetweenAnklesMoving', from: 'start', min: 10, usual: 52 },
      { measure: 'trunkLeanNear', min: -35, max: 45 },
    ],
    clock: [],
    // Upright: a trunk on all fours that points at the lens looks as short as its shoulders are wide.
    confirm: [{ measure: 'trunkToShoulders', min: 1.3 }],
    // The arm and the weight come in seconds.
    wayMs: 2500,
    steady: 'hipPlaceNear',
    enterMs: 1500,
    doubtMs: 2000,
    pauseMs: 1000,
    // Sooner than the spec's 1.5 s: by then the next step would look like weight on the front foot.
    exitMs: 800,
  },
  rules: [
    {
      id: 'feet-not-staggered',
      clause: 'SH1',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'anklesApart',
          unit: 'tl',
          limits: { ok: [0.5, 1.4], warn: [0.35, 1.6], ideal: 0.85 },
        },
      ],
      cue: 'step-one-foot-back',
      joints: ['ankle'],
      source: 'article.',
    },
    {
      id: 'back-knee-not-soft',
      clause: 'SH2',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'kneeAngleMoving',
          nearOnly: true,
          unit: 'deg',
          limits: { ok: [150, 172], warn: [140, 177], ideal: 162 },
        },
      ],
      cue: 'soften-back-knee',
      joints: ['knee'],
      source: 'article. Unknown when the leg behind is the far one.',
    },
    {
      id: 'weight-not-forward',
      clause: 'SH4',
      grade: 'A',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'kneeAngleOpposite',
          unit: 'deg',
          limits: { ok: [110, 168], warn: [100, 174], ideal: 145 },
        },
      ],
      cue: 'shift-forward-slowly',
      joints: ['hip', 'knee'],
      source:
        'article. That the hips come ahead (spec 0.15 / 0.08 of the stance) is how the hold is told at all: less than 0.1 is not counted. Where they are is not judged: a laptop tilted by 10 degrees moves it by 30 %. The front knee, 110-165, has no second limit in the spec: 10 less, and straighter by what a far knee is noisier.',
    },
    {
      id: 'arm-not-overhead',
      clause: 'SH6',
      grade: 'A',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'armAngleMoving',
          nearOnly: true,
          unit: 'deg',
          limits: { ok: [150, null], warn: [135, null], ideal: 172 },
        },
      ],
      cue: 'reach-your-arm-up',
      joints: ['shoulder', 'wrist'],
      source: 'article. Unknown when the leg behind, and so its arm, is the far one.',
    },
    {
      id: 'left-too-soon',
      clause: 'SH7',
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
      cue: 'hold-and-breathe',
      joints: [],
      source:
        'article, C16. The spec has no limit but the clock; a third of the dose is where a hold was broken off.',
    },
    {
      id: 'same-side-again',
      clause: 'SH8',
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
      cue: 'hold-then-change-legs',
      joints: [],
      source:
        'article. The same side twice is a warning: a side may be repeated on purpose; a hold broken off before a third of the dose may be done again.',
    },
    {
      id: 'back-arched',
      clause: 'SH9',
      grade: 'A',
      severity: 3,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'trunkLeanNear',
          unit: 'deg',
          limits: { ok: [-8, null], warn: [-15, null], ideal: 2 },
        },
      ],
      cue: 'ribs-down-tuck-under',
      joints: ['shoulder', 'hip'],
      source: 'C17: the back arches where the hip should open.',
    },
    {
      id: 'leaning-forward',
      clause: 'SH10',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'trunkLeanNear',
          unit: 'deg',
          limits: { ok: [null, 12], warn: [null, 20], ideal: 2 },
        },
      ],
      cue: 'stand-tall',
      joints: ['shoulder'],
      source: 'clinical judgement.',
    },
    {
      id: 'hips-twisted',
      clause: 'SH11',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [],
      cue: 'both-hips-forward',
      joints: ['hip'],
      source: 'clinical judgement; spec 12 / 20 degrees of yaw of the hip line.',
      abstains:
        'The turn of the hip line about an axis comes from depth alone, and depth carried no signal where it was measured (findings 15).',
    },
    {
      id: 'unsteady',
      clause: 'SH12',
      grade: 'A',
      severity: 3,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'sway',
          unit: 'tl',
          limits: { ok: [null, 0.03], warn: [null, 0.06] },
        },
      ],
      cue: 'hold-a-chair',
      joints: ['hip'],
      source: 'clinical judgement; of the near hip, beside its slow creep.',
    },
  ],
  selfChecks: [
    { clause: 'SH3', prompt: 'tucked-tailbone', moment: 'during' },
    { clause: 'SH5', prompt: 'felt-front-of-hip', moment: 'after' },
  ],
}
