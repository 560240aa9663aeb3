import type { Exercise } from '../../engine/exercise.ts'

/**
 * Half-kneeling hip flexor stretch: `exercises.md` section 4.13. `Moving` is the rear, stretched leg,
 * whose knee is on the floor; `Opposite` the front one.
 */
export const kneelingHipFlexorStretch: Exercise = {
  id: 'kneeling-hip-flexor-stretch',
  section: '4.13',
  kind: 'hold',
  position: 'upright',
  view: { preferred: 'side', also: [] },
  dose: { sets: 2, reps: 1, holdMs: 30_000, restMs: 15_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: ['ankle', 'foot_index', 'ear'],
    // The spec's half-kneel (rear thigh within 12 degrees of upright, front hip and knee 80-110, trunk
    // within 12), widened: a gate recognises, it does not judge.
    pose: [
      // One thigh stands on its knee, the other lies about level: nobody else's position.
      { measure: 'kneeAboveHipMoving', max: -0.4 },
      { measure: 'kneeAboveHipOpposite', min: -0.65, max: 0.4 },
      { measure: 'kneeAngleMoving', min: 50, max: 150 },
      { measure: 'kneeAngleOpposite', min: 45, max: 150 },
      // Knee on the floor: in a lunge it hovers.
      { measure: 'kneeAboveToesMoving', max: 0.35 },
      { measure: 'trunkLeanNear', min: -40, max: 60 },
    ],
    still: [],
  },
  movement: {
    kind: 'hold',
    // The front knee is a shin's length higher, about 0.85; with the foot far ahead half of that.
    side: { lower: 'kneeHeight', by: 0.2 },
    // The spec's exit and entry: a change from kneeling up. Who kneels up leaning back has not moved yet.
    kept: [
      { measure: 'thighLeanMoving', from: 'start', min: 5 },
      { measure: 'thighLeanMoving', min: 2 },
    ],
    proper: [
      { measure: 'thighLeanMoving', from: 'start', min: 8 },
      { measure: 'trunkLeanNear', min: -15, max: 15 },
    ],
    clock: [],
    enterMs: 700,
    doubtMs: 2000,
    pauseMs: 1000,
    exitMs: 1500,
  },
  rules: [
    {
      id: 'front-thigh-not-level',
      clause: 'KH1',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'hipAngleOpposite',
          unit: 'deg',
          limits: { ok: [75, 110], warn: [70, 120], ideal: 93 },
        },
        {
          when: ['holding'],
          measure: 'thighInclinationOpposite',
          unit: 'deg',
          limits: { ok: [-15, 15], warn: [-25, 25] },
        },
      ],
      cue: 'front-thigh-level',
      joints: ['knee'],
      source:
        'article: 90 degrees at the opposite hip; spec hip 80-110 / 70-120. Moved to 75-110: 87 degrees of a front leg on the far side were warned of in 3 % of clean holds (short loop); the model reads 9 more than is true (long loop).',
    },
    {
      id: 'pressed-too-far',
      clause: 'KH4',
      grade: 'A',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'thighLeanMoving',
          unit: 'deg',
          limits: { ok: [null, 30], warn: [null, 35], ideal: 16 },
        },
      ],
      cue: 'glide-hips-gently',
      joints: ['hip'],
      source:
        'article: gently; the model reads 6 degrees less than is true (long loop). Spec 8-30 / 5-35. The lower limits are the hold itself: with less it does not begin. The speed of the glide (20 degrees a second) is not judged: it lies before the hold.',
    },
    {
      id: 'hip-not-open',
      clause: 'KH5',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'hipAngleMoving',
          nearOnly: true,
          unit: 'deg',
          limits: { ok: [175, null], warn: [165, null], ideal: 192 },
        },
      ],
      cue: 'open-front-of-hip',
      joints: ['hip'],
      source: 'article, C17. Unknown when the stretched leg is the far one.',
    },
    {
      id: 'back-arched',
      clause: 'KH7',
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
      cue: 'ribs-down-stay-tall',
      joints: ['shoulder', 'hip'],
      source: 'C17: the back arches where the hip should open.',
    },
    {
      id: 'leaning-forward',
      clause: 'KH8',
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
      cue: 'lift-chest-tall',
      joints: ['shoulder'],
      source: 'clinical judgement.',
    },
    {
      id: 'front-knee-past-toes',
      clause: 'KH9',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['holding'],
          measure: 'kneePastToesOpposite',
          unit: 'tl',
          limits: { ok: [null, 0.05], warn: [null, 0.15], ideal: -0.2 },
        },
      ],
      cue: 'step-front-foot-ahead',
      joints: ['knee'],
      source: 'clinical judgement.',
    },
    {
      id: 'hips-twisted',
      clause: 'KH10',
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
      id: 'same-side-again',
      clause: 'KH11',
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
        'article, C16. The same side twice is a warning: a side may be repeated on purpose; a hold broken off before a third of the dose may be done again.',
    },
  ],
  selfChecks: [
    { clause: 'KH2', prompt: 'tucked-tailbone', moment: 'before' },
    { clause: 'KH3', prompt: 'flat-lower-back', moment: 'during' },
    { clause: 'KH6', prompt: 'felt-front-of-hip', moment: 'after' },
  ],
}
