import type { Exercise } from '../../engine/exercise.ts'
import { CROOK_LYING } from '../start-poses.ts'

/**
 * Pelvic tilt on the back: `exercises.md` section 4.6. No landmark is on the pelvis; rolling over the
 * sacrum it takes the hip joint along the floor, towards the head as the back flattens.
 */
export const pelvicTilt: Exercise = {
  id: 'pelvic-tilt',
  section: '4.6',
  kind: 'reps',
  position: 'supine',
  // Spec: side, close (2 m), lens 0.3-0.5 m.
  view: {
    preferred: 'side',
    also: [],
    lens: { bearingDeg: 0, towards: 'head', heightM: [0.35, 0.6], distanceM: [2, 2.5] },
  },
  dose: { sets: 2, reps: 8, holdMs: 2000, restMs: 30_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee', 'ankle'],
    wish: ['ear'],
    pose: CROOK_LYING,
    still: ['trunkInclinationNear', 'hipAngleNear', 'kneeAngleNear'],
    floor: ['shoulder', 'hip'],
  },
  movement: {
    kind: 'cycles',
    // Spec: the first principal component of hip, knee and trunk length, found by prompted extremes.
    // Shoulders and feet rest, so the hips' place along the floor is that component by construction,
    // and needs no prompt.
    primary: 'hipsHeadwards',
    unit: 'tl',
    meanMs: 1100,
    turn: 0.019,
    range: 0.03,
    confirm: [
      { measure: 'hipHeightNear', from: 'start', min: -0.15, max: 0.25 },
      { measure: 'trunkInclinationNear', from: 'start', min: -13, max: 13 },
      { measure: 'kneeHeightNear', from: 'start', min: -0.7, max: 0.25 },
      { measure: 'kneeHeightFar', from: 'start', min: -0.25, max: 0.3 },
    ],
  },
  rules: [
    {
      id: 'knees-bent-too-little-or-too-much',
      clause: 'PT1',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: 'start',
          measure: 'kneeAngleNear',
          unit: 'deg',
          limits: { ok: [60, 115], warn: [50, 125], ideal: 85 },
        },
      ],
      cue: 'bend-knees-feet-flat',
      joints: ['knee'],
      source: 'article; T-SUP.',
    },
    {
      id: 'tailbone-hardly-rolls-up',
      clause: 'PT3',
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
      ],
      cue: 'roll-tailbone-up',
      joints: ['hip'],
      source: 'article; spec 0.5 / 0.3 of the own range.',
    },
    {
      id: 'rushed',
      clause: 'PT5',
      grade: 'B',
      severity: 1,
      part: 'tempo',
      views: ['side'],
      checks: [],
      cue: 'slow-and-smooth',
      joints: [],
      source: 'article; spec 0.8 / 0.5 s.',
      abstains:
        'So small a movement is only seen in means over a second; in those a tilt of 0.3 s looks like one of 1 s (short loop: none of 30 found).',
    },
    {
      id: 'hardly-arches',
      clause: 'PT6',
      grade: 'B',
      severity: 1,
      part: 'range',
      views: ['side'],
      checks: [
        {
          when: 'end',
          metric: 'lowShare',
          unit: 'ratio',
          limits: { ok: [0.5, null], warn: [0.3, null], ideal: 1 },
        },
      ],
      cue: 'now-gently-arch',
      joints: ['hip'],
      source: 'article; spec 0.5 / 0.3 of the own range.',
    },
    {
      id: 'no-pause-in-the-middle',
      clause: 'PT8',
      grade: 'B',
      severity: 1,
      part: 'completeness',
      views: ['side'],
      checks: [],
      cue: 'pause-in-the-middle',
      joints: [],
      source: 'article; spec: within a quarter of the own half range for 0.5 s.',
      abstains:
        'In means over a second a way through the middle without a pause spends as long there as one with it (short loop: none of 40 found).',
    },
    {
      id: 'turns-into-a-bridge',
      clause: 'PT9',
      grade: 'A',
      severity: 2,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'hipHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [null, 0.06], warn: [null, 0.1] },
        },
      ],
      cue: 'bottom-rests-down',
      joints: ['hip'],
      source: 'clinical judgement: the bottom does not leave the floor.',
    },
    {
      id: 'chest-or-head-lifts',
      clause: 'PT10',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'shoulderHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [null, 0.04], warn: [null, 0.07] },
        },
        {
          when: ['lifting', 'lowering'],
          measure: 'earHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [null, 0.05], warn: [null, 0.08] },
        },
      ],
      cue: 'head-and-ribs-rest',
      joints: ['shoulder', 'ear'],
      source: 'C10: a tilt leaves the upper back as it is.',
    },
    {
      id: 'legs-push-or-sway',
      clause: 'PT11',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: ['lifting', 'lowering'],
          measure: 'kneePlaceNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [-0.12, 0.12], warn: [-0.18, 0.18] },
        },
      ],
      cue: 'legs-stay-relaxed',
      joints: ['knee'],
      source: 'clinical judgement.',
    },
  ],
  selfChecks: [
    { clause: 'PT2', prompt: 'drew-in-first', moment: 'before' },
    { clause: 'PT4', prompt: 'pressed-waist-down', moment: 'during' },
    { clause: 'PT7', prompt: 'small-gap', moment: 'during' },
  ],
}
