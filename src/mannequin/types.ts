import type { Landmark, Side } from '../engine/landmarks.ts'

/**
 * Room coordinates in metres, right-handed: x along the mat, y up from the floor (floor is y = 0),
 * z across the mat. A side-view camera stands at positive z and looks towards negative z.
 */
export type Vec3 = readonly [x: number, y: number, z: number]

/** Unit quaternion x, y, z, w (three.js order). */
export type Quat = readonly [x: number, y: number, z: number, w: number]

/** Segment lengths in metres; widths are joint centre to joint centre. Shares of height: Drillis & Contini / Winter. */
export type Proportions = {
  readonly lumbar: number
  readonly thorax: number
  readonly neck: number
  readonly head: number
  readonly shoulderWidth: number
  readonly hipWidth: number
  readonly upperArm: number
  readonly forearm: number
  readonly hand: number
  readonly thigh: number
  readonly shank: number
  readonly footLength: number
  readonly ankleHeight: number
}

/** A body: how long its bones are, how much is on them, and how it is dressed (CSS colours). */
export type Body = {
  readonly id: string
  readonly heightM: number
  /** Girth of limbs and trunk relative to the middle build, about 0.85 to 1.35. */
  readonly build: number
  readonly proportions: Proportions
  readonly look: {
    readonly skin: string
    readonly hair: string
    readonly hairStyle: 'short' | 'bun' | 'bald'
    readonly top: string
    readonly trousers: string
    readonly shoes: string
  }
}

/** Anatomical joint angles in degrees; zero is the anatomical position (standing, arms down). */
export type LimbPose = {
  /** Hip: flexion + (thigh forward), extension -; abduction + (outwards); rotation + outwards. */
  readonly hipFlexion: number
  readonly hipAbduction: number
  readonly hipRotation: number
  /** 0 straight, 90 bent. */
  readonly kneeFlexion: number
  /** 0 foot at right angles to the shank; + toes towards the shin. */
  readonly ankleDorsiflexion: number
  /** Shoulder: 0 arm along the trunk, 90 forward, 180 overhead. */
  readonly shoulderFlexion: number
  readonly shoulderAbduction: number
  readonly shoulderRotation: number
  readonly elbowFlexion: number
  /** 0 hand in line with the forearm; 90 the hand flat on the floor under an upright forearm. */
  readonly wristExtension: number
  /** Shoulder girdle: + towards the ear, in metres. */
  readonly shoulderElevation: number
  /** Shoulder girdle: + forward (protraction), in metres. */
  readonly shoulderProtraction: number
}

/** A whole posture. The pelvis is the root. */
export type Pose = {
  readonly pelvis: {
    readonly position: Vec3
    /**
     * Yaw (about room y), then roll (about the heading, which lies level), then pitch (about the
     * person's own left-right axis); so a roll turns a lying body about its long axis, and a standing
     * one about its front-back axis. At zero the person stands facing +x.
     * pitch + leans forward (90 = face down, head towards +x; -90 = on the back, head towards -x);
     * roll + drops the person's right side; yaw + turns the person to their left.
     */
    readonly yaw: number
    readonly pitch: number
    readonly roll: number
  }
  /** + flexion (rounding), - extension (arching), in degrees over the whole segment. */
  readonly lumbarFlexion: number
  readonly thoracicFlexion: number
  readonly spineSideBend: number
  readonly spineRotation: number
  /** + towards the chest, over the whole neck. */
  readonly neckFlexion: number
  /** + towards the right shoulder, over the whole neck. */
  readonly neckSideBend: number
  /** The head's nod on the neck: + chin down. */
  readonly headNod: number
  readonly headRotation: number
  readonly left: LimbPose
  readonly right: LimbPose
}

/** Bodies that the renderer draws, one a segment. */
export type Segment =
  | 'pelvis'
  | 'lumbar'
  | 'thorax'
  | 'neck'
  | 'head'
  | `${Side}_${'upper_arm' | 'forearm' | 'hand' | 'thigh' | 'shank' | 'foot'}`

/**
 * What forward kinematics gives: each segment's proximal joint and orientation
 * (local axes in the anatomical position: +x forward, +y up, +z to the person's right;
 * limb segments run from their joint along local -y, spine, neck and head along +y, feet along +x),
 * and the true place of the 33 landmarks.
 */
export type Skeleton = {
  readonly segments: Readonly<Record<Segment, { readonly position: Vec3; readonly rotation: Quat }>>
  readonly landmarks: Readonly<Record<Landmark, Vec3>>
}

/** A pinhole camera. `rollDeg` is the laptop's sideways tilt. */
export type Camera = {
  readonly position: Vec3
  readonly target: Vec3
  readonly rollDeg: number
  readonly verticalFovDeg: number
  readonly width: number
  readonly height: number
}

/** What truly happened in one repetition or hold; times in ms from the start of the script. */
export type TrueRep = {
  readonly side: Side | null
  readonly startMs: number
  readonly endMs: number
  readonly holdStartMs: number
  readonly holdEndMs: number
  /** The acted fault breaks what a repetition is counted by, as the specification has it. */
  readonly undone?: true
}

/**
 * What a body sits, lies or rolls on. `sizeM` is along its own x, up, and along its own z; a chair faces +x,
 * its size reaches from the floor to the seat; a roller lies along z. `centre` is the middle of that size.
 */
export type Thing = {
  readonly kind: 'chair' | 'bed' | 'roller'
  readonly sizeM: Vec3
  readonly centre: Vec3
  /** About the vertical, degrees; + turns it to its left, as a pelvis. */
  readonly yaw: number
}

/** A set, acted: a posture at any moment, and the truth about it. */
export type Performance = {
  readonly body: Body
  readonly durationMs: number
  readonly poseAt: (tMs: number) => Pose
  /** Drawn with the body wherever it is drawn; nothing but the mat where absent. */
  readonly thingsAt?: (tMs: number) => readonly Thing[]
  readonly reps: readonly TrueRep[]
  /** Fault put in, if any: a clause id of the specification and its size in the clause's unit. */
  readonly fault: { readonly clause: string; readonly size: number } | null
}

export type PerformanceOptions = {
  readonly body: Body
  readonly reps: number
  /** Which way the person's head lies in the side view's picture. */
  readonly headTowards: 'left' | 'right'
  /** ms */
  readonly liftMs: number
  readonly holdMs: number
  readonly lowerMs: number
  readonly restMs: number
  /** Still start pose before the first repetition, ms. */
  readonly leadInMs: number
  readonly firstSide: Side
  readonly fault?: { readonly clause: string; readonly size: number }
}

/** A fault that the mannequin can act: which clause, in which unit, what the clause's fault limit is. */
export type ActedFault = {
  readonly clause: string
  readonly unit: 'deg' | 's' | 'tl' | 'ratio' | 'deg/s' | 'categorical'
  /** Size at which the clause's limit between warn and fault lies. */
  readonly limit: number
  /**
   * Size that is acted to test sensitivity: 1.5 x the limit, or, where zero is not the ideal,
   * half as far again from the ideal as the limit lies (as far as a body can go).
   */
  readonly acted: number
  /** For limits where less is worse (a tempo, a straight knee): the size to act is below the limit. */
  readonly worse: 'more' | 'less'
}

/** How the mannequin does one exercise. Lives in `src/exercises/<id>/motion.ts`. */
export type ExerciseMotion = {
  readonly defaults: Omit<PerformanceOptions, 'body' | 'fault'>
  readonly perform: (options: PerformanceOptions) => Performance
  readonly faults: readonly ActedFault[]
}
