/** The 33 landmarks of BlazePose, in its own order and by its own names. Source: MediaPipe Pose. */
export const LANDMARKS = [
  'nose',
  'left_eye_inner',
  'left_eye',
  'left_eye_outer',
  'right_eye_inner',
  'right_eye',
  'right_eye_outer',
  'left_ear',
  'right_ear',
  'mouth_left',
  'mouth_right',
  'left_shoulder',
  'right_shoulder',
  'left_elbow',
  'right_elbow',
  'left_wrist',
  'right_wrist',
  'left_pinky',
  'right_pinky',
  'left_index',
  'right_index',
  'left_thumb',
  'right_thumb',
  'left_hip',
  'right_hip',
  'left_knee',
  'right_knee',
  'left_ankle',
  'right_ankle',
  'left_heel',
  'right_heel',
  'left_foot_index',
  'right_foot_index',
] as const

export type Landmark = (typeof LANDMARKS)[number]

/** The person's own left and right, never the picture's. */
export type Side = 'left' | 'right'

export const SIDES: readonly Side[] = ['left', 'right']

/** Landmarks that exist once on each side, without their side. */
export type PairedPart =
  | 'ear'
  | 'shoulder'
  | 'elbow'
  | 'wrist'
  | 'hip'
  | 'knee'
  | 'ankle'
  | 'heel'
  | 'foot_index'

export const landmarkIndex: Readonly<Record<Landmark, number>> = Object.fromEntries(
  LANDMARKS.map((name, index) => [name, index]),
) as Record<Landmark, number>

export const PAIRED_PARTS: readonly PairedPart[] = [
  'ear',
  'shoulder',
  'elbow',
  'wrist',
  'hip',
  'knee',
  'ankle',
  'heel',
  'foot_index',
]

const indicesOf = (side: Side): Readonly<Record<PairedPart, number>> =>
  Object.fromEntries(
    PAIRED_PARTS.map((part) => [part, landmarkIndex[`${side}_${part}`]]),
  ) as Record<PairedPart, number>

const PAIRED_INDEX = { left: indicesOf('left'), right: indicesOf('right') }

/** The index of a paired landmark in the 33, e.g. `('left', 'hip')` is 23. */
export const pairedIndex = (side: Side, part: PairedPart): number => PAIRED_INDEX[side][part]

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left')
