import type { Exercise } from '../../engine/exercise.ts'

/** Kneeling QL stretch, the wagging tail: `exercises.md` section 4.15. */
export const kneelingQlStretch: Exercise = {
  id: 'kneeling-ql-stretch',
  section: '4.15',
  kind: 'reps',
  position: 'facing',
  // Spec: from the head, 1.2-1.5 m. There the model puts the hips where they are not and moves them against the
  // real ones, and of a heavy body it knows nothing for certain (films, lens 0.45 to 1.6 m). From behind it sees
  // hips and head go the right way, if the head shows above the back: not from 1.1 m. From 1.38 and 1.43 m a heavy
  // body's curl is lost half-way in films of 10 pictures a second, from 1.48 m it is not.
  view: {
    preferred: 'back',
    also: [],
    lens: { bearingDeg: 90, towards: 'feet', heightM: [1.45, 1.65], distanceM: [1.8, 2.4] },
  },
  dose: { sets: 2, reps: 8, holdMs: 2000, restMs: 30_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: [],
    // T-QUAD (section 3) seen from behind: the trunk points away from the lens, the thighs stand.
    pose: [
      { measure: 'backTurned', min: 0.7 },
      { measure: 'trunkToShoulders', max: 1.3 },
      { measure: 'kneeAboveHipNear', max: -0.5 },
      { measure: 'kneeAboveHipFar', max: -0.5 },
    ],
    still: ['sideBendEndOn'],
    // Of a trunk seen end on: at rest it wanders by 5 with an SD of 4.6, in a curl by 20 and more (short loop).
    within: { wander: 6, noise: 6 },
  },
  movement: {
    kind: 'reps',
    primary: 'sideBendEndOn',
    lanes: 'signs',
    enter: 8,
    exit: 6,
    range: 11,
    meanMs: 500,
    // Who stands up or turns round is not curling.
    confirm: [
      { measure: 'backTurned', min: 0.7 },
      { measure: 'trunkToShoulders', max: 1.5 },
      { measure: 'kneeAboveHipNear', max: -0.5 },
      { measure: 'kneeAboveHipFar', max: -0.5 },
    ],
    together: ['noseAside', 'hipsAside'],
  },
  rules: [
    {
      id: 'shoulders-not-level',
      clause: 'KQ1',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['back'],
      checks: [
        {
          when: 'start',
          measure: 'shouldersToHips',
          unit: 'deg',
          limits: { ok: [-8, 8], warn: [-12, 12] },
        },
      ],
      cue: 'weight-on-both-hands',
      joints: ['shoulder'],
      source:
        'article; the template’s shoulders, level within 8 degrees: of the hips’ line, because a lens askew tilts both. The model reads 5 at most of level shoulders and 9 of 18 degrees, at worst a warning (films). The nose on the midline is not judged: it is hidden.',
    },
    {
      id: 'small-curl',
      clause: 'KQ2',
      grade: 'B',
      severity: 1,
      part: 'range',
      views: ['back'],
      checks: [
        {
          when: 'end',
          metric: 'range',
          unit: 'deg',
          limits: { ok: [16, null], warn: [13, null], ideal: 40 },
        },
      ],
      cue: 'curl-sideways',
      joints: ['shoulder', 'hip'],
      source:
        'article; spec 18 degrees and 0.8 of the own range. The nose is hidden from behind: of 50 degrees the model reads 20 to 54 (films), so it begins at 8 (12), ends below 6 (8), counts from 11, and is small below 16. The own range counts in the score.',
    },
    {
      id: 'looking-ahead',
      clause: 'KQ3',
      grade: 'B',
      severity: 1,
      part: 'range',
      views: ['back'],
      checks: [
        {
          when: ['holding'],
          measure: 'noseAsideMoving',
          from: 'start',
          unit: 'ratio',
          limits: { ok: [0.05, null], warn: [0.03, null], ideal: 0.3 },
        },
      ],
      cue: 'look-at-your-hip',
      joints: ['ear'],
      source:
        'article; spec 0.3 / 0.2 widths of the shoulders, grade A. From behind the nose is hidden and guessed from the head: 0.06 to 0.27 of a good look of 0.37, -0.05 to 0.05 of a head that stays straight (films), so B and 0.05 / 0.03.',
    },
    {
      id: 'hips-left-behind',
      clause: 'KQ4',
      grade: 'B',
      severity: 1,
      part: 'range',
      views: ['back'],
      checks: [
        {
          when: ['holding'],
          measure: 'hipsAsideMoving',
          from: 'start',
          unit: 'ratio',
          limits: { ok: [0.05, null], warn: [0.03, null], ideal: 0.2 },
        },
      ],
      cue: 'hip-towards-shoulder',
      joints: ['hip'],
      source:
        'article; spec 0.05 / 0.03 tl. The trunk points at the lens, so in widths of the shoulders, 0.71 tl: 0.07 / 0.04, and a little less, 0.05 / 0.03, for who curls well in jitter (short loop). The model reads 0.11 to 0.32 of 0.22 and -0.02 to 0.02 of hips that stay (films). The gap between shoulder and hip lies along the lens.',
    },
    {
      id: 'ends-apart',
      clause: 'KQ5',
      grade: 'B',
      severity: 1,
      part: 'tempo',
      views: ['back'],
      checks: [
        {
          when: 'end',
          metric: 'startGapMs',
          unit: 's',
          limits: { ok: [null, 0.8], warn: [null, 1.1] },
        },
      ],
      cue: 'both-ends-together',
      joints: ['ear', 'hip'],
      source:
        'article; spec 0.5 / 0.8 s. Through the real model head and hips that start together are up to 0.65 s apart, and 1.2 s apart are 0.8 and 1.4 (films), so 0.8 / 1.1.',
    },
    {
      id: 'same-side-again',
      clause: 'KQ6',
      grade: 'A',
      severity: 1,
      part: 'completeness',
      views: ['back'],
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
      views: ['back'],
      checks: [
        {
          when: 'end',
          metric: 'liftMs',
          unit: 's',
          limits: { ok: [1.33, null], warn: [1.1, null], ideal: 2.5 },
        },
        {
          when: 'end',
          metric: 'lowerMs',
          unit: 's',
          limits: { ok: [1.33, null], warn: [1.1, null], ideal: 2.5 },
        },
      ],
      cue: 'slow-it-down',
      joints: [],
      source:
        'article; spec 1.5 / 1 s for half a cycle: each way between the middle and a side. Through the real model ways of 2.2 s read as 1.4 at the shortest (films), and means over 0.5 s make 1 of 0.67 (short loop), so 1.33 / 1.1.',
    },
    {
      id: 'shoulder-dips',
      clause: 'KQ8',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['back'],
      checks: [
        {
          when: ['lifting', 'holding', 'lowering'],
          measure: 'shoulderTilt',
          from: 'start',
          unit: 'deg',
          limits: { ok: [-8, 8], warn: [-12, 12] },
        },
      ],
      cue: 'arms-stay-straight',
      joints: ['shoulder', 'elbow'],
      source: 'clinical judgement; spec 8 / 12 degrees, and elbows of 150 at least.',
      abstains:
        'A shoulder that dips by 18 degrees reads as 1 to 9, those of a good curl as up to 6; elbows are hidden from behind (films).',
    },
    {
      id: 'back-sags-or-rounds',
      clause: 'KQ10',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [],
      cue: 'keep-a-level-back',
      joints: ['hip'],
      source: 'clinical judgement; spec from the side alone.',
      abstains: 'Along the trunk nobody sees whether it sags or rounds.',
    },
  ],
  selfChecks: [{ clause: 'KQ9', prompt: 'felt-in-side', moment: 'after' }],
}
