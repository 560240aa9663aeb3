import { FACE, SKULL_BASE } from './landmark-places.ts'
import { standing, straightLimb } from './poses.ts'
import { from, heading, headingOf } from './solve.ts'
import { solveFor } from './solve-for.ts'
import type { Body, Pose, Quat, Vec3 } from './types.ts'
import { add, compose, degrees, length, radians, rotate, scale, subtract, turn } from './vector.ts'

/** A trunk laid into the sagittal plane. Directions and angles in degrees, lengths in metres. */
export type Torso = {
  /** Direction from mid-hip to mid-shoulder. */
  readonly chord: number
  /** Which of the two middles stays where it is put. */
  readonly anchor: 'hips' | 'shoulders'
  readonly at: Vec3
  readonly lumbarFlexion?: number
  readonly thoracicFlexion?: number
  readonly shoulderElevation?: number
  /** Angle of the line between the hips from level, + drops the right one; thorax and head stay level. */
  readonly hipTilt?: number
  /** Signed angle from the trunk's line (hips to shoulders) to the ear: + towards the chest. */
  readonly neck?: number
  /** Instead of `neck`: directions of neck and head (base to crown) in the room. */
  readonly head?: { readonly neck: number; readonly head: number }
}

/** What does not change when a trunk turns as a whole: its chord in the pelvis' own axes. */
const chordOf = (body: Body, torso: Partial<Torso>): Vec3 => {
  const { lumbarFlexion = 0, thoracicFlexion = 0, shoulderElevation = 0 } = torso
  const { lumbar, thorax } = body.proportions
  const waist = scale(heading(90 - lumbarFlexion / 2), lumbar)
  return from(waist, 90 - lumbarFlexion - thoracicFlexion / 2, thorax + shoulderElevation)
}

/** Metres from mid-hip to mid-shoulder of this trunk: shorter than its bones when it bends. */
export const trunkLength = (body: Body, torso: Partial<Torso> = {}): number =>
  length(chordOf(body, torso))

/** Euler angles of the pelvis in the pose's own order: yaw, roll, pitch. */
const eulerOf = (q: Quat): Pick<Pose['pelvis'], 'yaw' | 'roll' | 'pitch'> => {
  const right = rotate(q, [0, 0, 1])
  return {
    yaw: degrees(Math.atan2(right[0], right[2])),
    roll: degrees(Math.asin(-right[1])),
    pitch: -degrees(Math.atan2(rotate(q, [1, 0, 0])[1], rotate(q, [0, 1, 0])[1])),
  }
}

/** The eyes keep their aim a little: the head takes this share of the neck's flexion. */
const HEAD_FOLLOWS = 0.7

/** Neck flexion that brings the ear to this angle from the trunk's line; `top` is where the spine ends. */
const neckFlexionFor = (body: Body, torso: Torso, top: number): number => {
  const { neck, head } = body.proportions
  const [forward, up] = FACE.ear
  const earAt = (flexion: number): Vec3 => {
    const onNeck = scale(heading(top - flexion / 2), neck + head * SKULL_BASE)
    const tilt = top - flexion * HEAD_FOLLOWS
    const onHead = add(
      scale(heading(tilt), (up - SKULL_BASE) * head),
      scale(heading(tilt - 90), forward * head),
    )
    return subtract(add(onNeck, onHead), scale(heading(top), torso.shoulderElevation ?? 0))
  }
  const wanted = torso.neck ?? 0
  return solveFor(
    (flexion) => {
      const turned = torso.chord - headingOf(earAt(flexion)) - wanted
      return ((turned + 540) % 360) - 180
    },
    -120,
    120,
  )
}

/** The trunk's posture, limbs straight; lay those with `withLimbs`. */
export const torsoPose = (body: Body, torso: Torso): Pose => {
  const chord = chordOf(body, torso)
  const girdle = { ...straightLimb, shoulderElevation: torso.shoulderElevation ?? 0 }
  const pitch = headingOf(chord) - torso.chord
  // Of an upright trunk no turn tilts the hips.
  const pelvisTurn = torso.hipTilt
    ? degrees(Math.asin(Math.sin(radians(torso.hipTilt)) / Math.sin(radians(pitch))))
    : 0
  const spineEnd = 90 - pitch - (torso.lumbarFlexion ?? 0) - (torso.thoracicFlexion ?? 0)
  const hips = torso.anchor === 'hips' ? torso.at : from(torso.at, torso.chord + 180, length(chord))
  const neckFlexion = torso.head
    ? 2 * (spineEnd - torso.head.neck)
    : neckFlexionFor(body, torso, spineEnd)
  return {
    ...standing,
    lumbarFlexion: torso.lumbarFlexion ?? 0,
    thoracicFlexion: torso.thoracicFlexion ?? 0,
    left: girdle,
    right: girdle,
    pelvis: { position: hips, ...eulerOf(compose(turn('z', -pitch), turn('y', pelvisTurn))) },
    // The thorax takes three quarters of the spine's turn (its own half arc), the head all of it.
    spineRotation: (-4 / 3) * pelvisTurn,
    headRotation: pelvisTurn / 3,
    neckFlexion,
    headNod: torso.head
      ? spineEnd - neckFlexion - torso.head.head
      : (HEAD_FOLLOWS - 1) * neckFlexion,
  }
}

/**
 * Flexions that let the middle of the back (where lumbar and thoracic spine meet) sink this many
 * metres below the line from hips to shoulders, three parts lumbar to two thoracic.
 */
export const dipOf = (body: Body, metres: number) => {
  const { lumbar, thorax } = body.proportions
  const kink = solveFor(
    (angle) => {
      const bend = radians(angle)
      const line = Math.sqrt(lumbar ** 2 + thorax ** 2 + 2 * lumbar * thorax * Math.cos(bend))
      return (lumbar * thorax * Math.sin(bend)) / line - metres
    },
    0,
    80,
  )
  return { lumbarFlexion: -1.2 * kink, thoracicFlexion: -0.8 * kink }
}

/**
 * Flexions that turn the line from hips to shoulders by so many degrees towards the front while the
 * pelvis stays, one part lumbar to three thoracic.
 */
export const curlOf = (body: Body, angle: number) => {
  const flexions = (curl: number) => ({ lumbarFlexion: 0.25 * curl, thoracicFlexion: 0.75 * curl })
  const straight = headingOf(chordOf(body, {}))
  const turned = (curl: number) => straight - headingOf(chordOf(body, flexions(curl))) - angle
  return flexions(solveFor(turned, 0, 120))
}
