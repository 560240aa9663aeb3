import type { Exercise } from '../../engine/exercise.ts'

/**
 * Kneeling pelvic tilt, cat and cow: `exercises.md` section 4.7. No landmark sees it: it is followed on
 * the outline of the back, whose heights are lengths of the line from shoulders to hips (`tl`).
 */
export const kneelingPelvicTilt: Exercise = {
  id: 'kneeling-pelvic-tilt',
  section: '4.7',
  kind: 'reps',
  position: 'face-down',
  view: { preferred: 'side', also: [] },
  contour: true,
  dose: { sets: 2, reps: 8, holdMs: 2000, restMs: 30_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: ['wrist', 'ankle', 'ear'],
    // T-QUAD (section 3), widened: a gate recognises, it does not judge.
    pose: [
      { measure: 'trunkInclinationNear', min: -25, max: 40 },
      { measure: 'hipAngleNear', min: 50, max: 130 },
      { measure: 'hipAngleFar', min: 45, max: 135 },
      { measure: 'kneeAngleNear', min: 50, max: 130 },
      { measure: 'shoulderAboveWristNear', min: 0.4 },
      { measure: 'kneeAboveHipNear', max: -0.35 },
    ],
    still: ['hipAngleNear', 'armAngleNear', 'trunkInclinationNear'],
    floor: ['wrist', 'knee'],
  },
  movement: {
    kind: 'cycles',
    primary: 'waistContour',
    unit: 'ratio',
    meanMs: 600,
    // A held back's outline wanders by 0.01 (three photographs, `pose-runtime.md`), with 3 degrees of jitter by
    // 0.03 (short loop); a good tilt is 0.2 from end to end, a cat-cow with the whole spine 0.35.
    turn: 0.05,
    range: 0.08,
    compared: ['thoracicContour', 'lumbarContour'],
    // A limb that is lifted (bird dog) or hips that sit back carry the hips' landmarks along.
    confirm: [
      { measure: 'hipAngleNear', min: 50, max: 130 },
      { measure: 'hipAngleFar', min: 45, max: 135 },
      { measure: 'shoulderAboveWristNear', min: 0.4 },
      { measure: 'kneeAboveHipNear', max: -0.35 },
    ],
  },
  rules: [
    {
      id: 'knee-not-under-hip',
      clause: 'KT1',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: 'start',
          measure: 'thighTiltNear',
          unit: 'deg',
          limits: { ok: [null, 15], warn: [null, 20] },
        },
      ],
      cue: 'knees-under-hips',
      joints: ['knee', 'hip'],
      source: 'article.',
    },
    {
      id: 'hand-not-under-shoulder',
      clause: 'KT2',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: 'start',
          measure: 'armTiltNear',
          unit: 'deg',
          limits: { ok: [null, 15], warn: [null, 20] },
        },
      ],
      cue: 'hands-under-shoulders',
      joints: ['wrist', 'shoulder'],
      source: 'article.',
    },
    {
      id: 'head-out-of-line',
      clause: 'KT3',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'neckAngleNear',
          unit: 'deg',
          limits: { ok: [-25, 25], warn: [-35, 35] },
        },
        {
          when: ['lifting', 'lowering'],
          measure: 'neckAngleNear',
          from: 'start',
          unit: 'deg',
          limits: { ok: [-20, 20], warn: [-25, 25] },
        },
      ],
      cue: 'look-down-long-neck',
      joints: ['ear'],
      source:
        'article. Change: spec 15 / 20; the head follows a rounding back, 8 degrees in a good tilt (mannequin) and 49 in a cat-cow with the whole spine (three photographs), and with 3 degrees of jitter 2 % of clean cycles (short loop) read more than 15, so 20 / 25.',
    },
    {
      id: 'tilt-one-way-only',
      clause: 'KT5',
      grade: 'B',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'highShare',
          unit: 'ratio',
          limits: { ok: [0.5, null], warn: [0.3, null], ideal: 1 },
        },
        {
          when: 'end',
          metric: 'lowShare',
          unit: 'ratio',
          limits: { ok: [0.5, null], warn: [0.3, null], ideal: 1 },
        },
      ],
      cue: 'tuck-then-tip',
      joints: ['hip'],
      source: 'article. Shares of half the person’s own range; spec 0.5 / 0.3 as they are.',
    },
    {
      id: 'tilt-hurried',
      clause: 'KT6',
      grade: 'B',
      severity: 1,
      part: 'tempo',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'quickestMs',
          unit: 's',
          limits: { ok: [0.8, null], warn: [0.5, null], ideal: 1.2 },
        },
      ],
      cue: 'slow-and-even',
      joints: [],
      source:
        'article; each way 0.8 / 0.5 s, judged as the time that half the range takes at its fastest: the outline is seen ten times a second, so a hasty way reads slower than it was and is warned of, seldom called a fault.',
    },
    {
      id: 'upper-back-moves',
      clause: 'KT7',
      grade: 'B',
      severity: 2,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'shoulderHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [-0.06, 0.06], warn: [-0.09, 0.09] },
        },
        {
          when: 'end',
          metric: 'rangeRatio',
          unit: 'ratio',
          limits: { ok: [null, 1.15], warn: [null, 1.3], ideal: 0.8 },
        },
      ],
      cue: 'upper-back-still',
      joints: ['shoulder'],
      source:
        'C10: tilt alone leaves the thoracic curve unchanged. Shoulder height: spec 0.04 / 0.07; through the real model the shoulder of a good tilt goes up and down by 0.04 with the back (mannequin film), so 0.06 / 0.09. Outline: spec thoracic third below lumbar third, so 1; a good tilt has 0.73 to 0.87 of it, because the line from shoulders to hips carries the upper back along, and up to 1.08 through the real model (heavy body); a cat-cow with the whole spine has 1.3 to 1.45 (three photographs of a person); so 1.15 / 1.3.',
    },
    {
      id: 'weight-rocks',
      clause: 'KT8',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'thighLeanNear',
          from: 'start',
          unit: 'deg',
          limits: { ok: [-8, 8], warn: [-12, 12] },
        },
        {
          when: ['lifting', 'lowering'],
          measure: 'armLeanNear',
          from: 'start',
          unit: 'deg',
          limits: { ok: [-8, 8], warn: [-12, 12] },
        },
      ],
      cue: 'weight-stays-centred',
      joints: ['hip', 'shoulder'],
      source: 'clinical judgement.',
    },
    {
      id: 'elbow-bends',
      clause: 'KT9',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'elbowAngleNear',
          unit: 'deg',
          limits: { ok: [155, null], warn: [145, null], ideal: 180 },
        },
      ],
      cue: 'straight-soft-elbows',
      joints: ['elbow'],
      source: 'clinical judgement.',
    },
  ],
  selfChecks: [{ clause: 'KT4', prompt: 'drawn-in-gently', moment: 'before' }],
}
