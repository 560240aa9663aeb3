import type { Exercise } from '../../engine/exercise.ts'

/**
 * Foam rolling the glutes: `exercises.md` section 4.17. Sitting on a roller, hands behind, the ankle of
 * the rolled side across the other knee: that tells the side. A repetition is a stroke there and back.
 */
export const gluteFoamRoll: Exercise = {
  id: 'glute-foam-roll',
  section: '4.17',
  kind: 'reps',
  // Who sits leaning back has the shoulders behind the hips, as who lies on the back.
  position: 'supine',
  view: { preferred: 'side', also: [] },
  dose: { sets: 2, reps: 1, holdMs: 60_000, restMs: 30_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: ['wrist', 'ankle'],
    // Spec: hips 0.15-0.5 tl up, trunk 10-50 degrees back; widened: a gate recognises, it does not judge.
    pose: [
      { measure: 'trunkInclinationNear', min: 20, max: 80 },
      { measure: 'hipAngleNear', min: 30, max: 150 },
      { measure: 'hipAboveWristNear', min: 0, max: 0.9 },
      { measure: 'hipPastWristNear', min: 0.2 },
      // Propped on the hands, knees up: on a forearm and the knees it is a side plank.
      { measure: 'shoulderAboveWristNear', min: 0.7 },
      { measure: 'kneeAboveHipNear', min: 0.05 },
    ],
    still: ['trunkInclinationNear', 'hipAngleNear'],
  },
  movement: {
    kind: 'cycles',
    primary: 'hipsHeadwards',
    unit: 'tl',
    meanMs: 500,
    turn: 0.025,
    range: 0.03,
    side: { higher: 'ankleAboveHip', by: 0.3 },
    activity: { gapMs: 8000 },
    confirm: [
      { measure: 'trunkInclinationNear', min: 15, max: 88 },
      { measure: 'hipPastWristNear', min: 0 },
      { measure: 'shoulderAboveWristNear', min: 0.7 },
      { measure: 'kneeAboveHipNear', min: 0.05 },
    ],
  },
  rules: [
    {
      id: 'not-on-the-roller',
      clause: 'FR1',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: 'start',
          measure: 'hipAbovePropsNear',
          unit: 'tl',
          limits: { ok: [0.23, null], warn: [0.19, null], ideal: 0.36 },
        },
      ],
      cue: 'sit-on-the-roller',
      joints: ['hip'],
      source:
        'article; spec 0.15-0.5 tl above the floor. Measured from the line between hand and foot, which a tilted laptop doesn’t change, and only below: the ankle is 0.05 higher than the hand, so who sits on the floor has about 0.08 to 0.24 there, on a roller 15 cm thick 0.28 to 0.49, so 0.23 / 0.19; how thick a roller is nobody is blamed for.',
    },
    {
      id: 'weight-on-both-sides',
      clause: 'FR2',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['three-quarter'],
      checks: [],
      cue: 'lean-onto-one-side',
      joints: ['hip'],
      source: 'article; spec 8 / 4 degrees of shoulder and hip line.',
      abstains:
        'From the side shoulders and hips lie behind one another; roll3D carries no signal (findings 15).',
    },
    {
      id: 'stroke-short-or-long',
      clause: 'FR3',
      grade: 'A',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'range',
          unit: 'tl',
          limits: { ok: [0.08, 0.35], warn: [0.05, 0.5], ideal: 0.2 },
        },
      ],
      cue: 'roll-back-and-forth',
      joints: ['hip'],
      source:
        'article; spec 0.08-0.35 / 0.05-0.5 tl as it is. The hips’ place along the floor, the foot and the camera being still: the ankle’s own noise is left out. Strokes are counted from 0.03 on, not 0.08, or short ones could not be told.',
    },
    {
      id: 'rolls-off-the-muscle',
      clause: 'FR4',
      grade: 'B',
      severity: 3,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'range',
          unit: 'tl',
          limits: { ok: [null, 0.5], warn: [null, 0.5], ideal: 0.2 },
        },
      ],
      cue: 'stay-on-the-muscle',
      joints: ['hip'],
      source: 'clinical judgement; spec 0.5 tl as it is.',
    },
    {
      id: 'rolls-fast',
      clause: 'FR5',
      grade: 'A',
      severity: 1,
      part: 'tempo',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'perMinute',
          unit: '/min',
          limits: { ok: [null, 15], warn: [null, 25], ideal: 10 },
        },
      ],
      cue: 'slow-down-the-roll',
      joints: [],
      source: 'C18: slow strokes (15 a minute) lowered muscle tone more than self-paced ones (33).',
    },
    {
      id: 'one-side-longer',
      clause: 'FR8',
      grade: 'A',
      severity: 1,
      part: 'completeness',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'sideTimeGap',
          unit: 'ratio',
          limits: { ok: [null, 0.2], warn: [null, 0.4] },
        },
      ],
      cue: 'now-the-other-side',
      joints: [],
      source:
        'clinical judgement; spec 20 / 40 %. Told on the side that is done longer; the other may still go on.',
    },
  ],
  selfChecks: [
    { clause: 'FR6', prompt: 'easy-pressure', moment: 'during' },
    { clause: 'FR7', prompt: 'soft-arms-breathing', moment: 'during' },
  ],
}
