import type { Exercise } from '../../engine/exercise.ts'
import type { PacedMovement } from '../../engine/movement.ts'
import { CROOK_LYING } from '../start-poses.ts'

/** Core activation: `exercises.md` section 4.1. The coach paces it; a camera sees that the person lies still. */
export const coreActivation = {
  id: 'core-activation',
  section: '4.1',
  kind: 'reps',
  position: 'supine',
  view: { preferred: 'side', also: ['three-quarter'] },
  dose: { sets: 3, reps: 5, holdMs: 5000, restMs: 45_000 },
  gate: {
    need: ['shoulder', 'hip', 'knee'],
    wish: ['ankle', 'wrist', 'ear'],
    pose: CROOK_LYING,
    still: ['trunkInclinationNear', 'hipAngleNear', 'kneeAngleNear'],
    floor: ['shoulder', 'hip'],
  },
  movement: {
    kind: 'paced',
    // Spec 4.1: floor 3 s, navel 3 s, glutes 3 s, breathe and hold 3-10 s, release 3 s.
    steps: [
      { step: 'pelvic-floor', ms: 3000 },
      { step: 'navel', ms: 3000 },
      { step: 'glutes', ms: 3000 },
      { step: 'hold', ms: 'hold' },
      { step: 'release', ms: 3000 },
    ],
    // Wider than every rule's fault, so that rules can speak; a bridge, a curl, a leg that opens, stretches
    // or is drawn up are other movements,
    keep: [
      { measure: 'hipHeightNear', from: 'start', min: -0.2, max: 0.22 },
      { measure: 'trunkInclinationNear', from: 'start', min: -14, max: 14 },
      { measure: 'shoulderHeightNear', from: 'start', min: -0.2, max: 0.2 },
      { measure: 'earHeightNear', from: 'start', max: 0.25 },
      { measure: 'kneeAngleNear', from: 'start', min: -22, max: 22 },
      { measure: 'kneeHeightNear', from: 'start', min: -0.16 },
      { measure: 'kneeHeightFar', from: 'start', min: -0.2, max: 0.3 },
      { measure: 'kneeFallOutNear', from: 'start', min: -15, max: 15 },
      { measure: 'kneeFallOutFar', from: 'start', min: -15, max: 15 },
      // A knee that is drawn up on the far side from the start lies still as well.
      { measure: 'ankleAboveHipFar', max: 0.45 },
      { measure: 'hipAngleNear', from: 'start', min: -35 },
      { measure: 'hipAngleFar', from: 'start', min: -35 },
    ],
    // and so is a pelvis that rolls to and fro: the pelvic tilt's cycle.
    unless: { primary: 'hipsHeadwards', unit: 'tl', meanMs: 1100, turn: 0.019, range: 0.03 },
  },
  rules: [
    {
      id: 'knees-bent-too-little-or-too-much',
      clause: 'CA1',
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
      source: 'article, clinical judgement.',
    },
    {
      id: 'fingers-not-at-hip-bones',
      clause: 'CA2',
      grade: 'A',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [
        {
          when: 'start',
          measure: 'wristToHipNear',
          unit: 'tl',
          limits: { ok: [null, 0.35], warn: [null, 0.5] },
        },
      ],
      cue: 'fingertips-inside-hips',
      joints: ['wrist'],
      source:
        'article, clinical judgement: the landmark is the hip joint, not the bone that is felt.',
    },
    {
      id: 'chest-or-head-lifts',
      clause: 'CA5',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['side', 'three-quarter'],
      checks: [
        {
          when: ['lifting', 'holding'],
          measure: 'shoulderHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [null, 0.04], warn: [null, 0.07] },
        },
        {
          when: ['lifting', 'holding'],
          measure: 'earHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [null, 0.04], warn: [null, 0.07] },
        },
      ],
      cue: 'soft-tummy-heavy-shoulders',
      joints: ['shoulder'],
      source:
        'article, clinical judgement: muscles on the surface that work lift the chest or the head.',
    },
    {
      id: 'let-go-early',
      clause: 'CA8',
      grade: 'A',
      severity: 1,
      part: 'completeness',
      views: ['side', 'three-quarter'],
      checks: [
        {
          when: 'end',
          metric: 'holdMs',
          unit: 's',
          limits: { ok: [3, 10.5], warn: [2.5, 11], ideal: 5 },
        },
      ],
      cue: 'hold-then-let-go',
      joints: [],
      source: 'article: a few seconds; spec 3 to 10.',
    },
    {
      id: 'hips-lift',
      clause: 'CA10',
      grade: 'A',
      severity: 2,
      part: 'alignment',
      views: ['side', 'three-quarter'],
      checks: [
        {
          when: ['lifting', 'holding'],
          measure: 'hipHeightNear',
          from: 'start',
          unit: 'tl',
          limits: { ok: [null, 0.05], warn: [null, 0.1] },
        },
      ],
      cue: 'bottom-rests-down',
      joints: ['hip'],
      source:
        'clinical judgement: a squeeze of the buttocks lifts by 0.01 to 0.03, a bridge by more.',
    },
    {
      id: 'back-pressed-flat',
      clause: 'CA11',
      grade: 'B',
      severity: 1,
      part: 'alignment',
      views: ['side'],
      checks: [],
      cue: 'keep-natural-curve',
      joints: ['hip'],
      source: 'clinical judgement.',
      abstains:
        'The limits are shares of the person’s own tilt, which this exercise never shows; half a tilt moves the hip by 0.015 trunk lengths, about the noise (findings 10).',
    },
  ],
  selfChecks: [
    { clause: 'CA3', prompt: 'lifted-pelvic-floor', moment: 'during' },
    { clause: 'CA4', prompt: 'drew-navel-in', moment: 'during' },
    { clause: 'CA6', prompt: 'kept-breathing', moment: 'during' },
    { clause: 'CA7', prompt: 'squeezed-glutes', moment: 'during' },
    { clause: 'CA9', prompt: 'still-felt-it', moment: 'after' },
  ],
} as const satisfies Exercise & { readonly movement: PacedMovement }
