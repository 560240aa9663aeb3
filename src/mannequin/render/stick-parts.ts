import { type Landmark, SIDES, type Side } from '../../engine/landmarks.ts'

/** A place of a stick body: a landmark, or the middle of two. */
export type Spot = readonly [Landmark, Landmark?]

/** Whose limb a part is; null: the trunk's and the head's. */
export type Owner = Side | null

type Bone = { readonly from: Spot; readonly to: Spot; readonly owner: Owner }

const LIMBS = [
  ['shoulder', 'elbow'],
  ['elbow', 'wrist'],
  ['wrist', 'index'],
  ['hip', 'knee'],
  ['knee', 'ankle'],
  ['ankle', 'heel'],
  ['heel', 'foot_index'],
  ['ankle', 'foot_index'],
] as const

export const HEAD: Spot = ['left_ear', 'right_ear']
export const NOSE: Spot = ['nose']
const SHOULDERS: Spot = ['left_shoulder', 'right_shoulder']
const HIPS: Spot = ['left_hip', 'right_hip']

const trunk = (from: Spot, to: Spot): Bone => ({ from, to, owner: null })

export const BONES: readonly Bone[] = [
  trunk(SHOULDERS, HEAD),
  trunk(SHOULDERS, HIPS),
  trunk(['left_shoulder'], ['right_shoulder']),
  trunk(['left_hip'], ['right_hip']),
  ...SIDES.flatMap((owner) =>
    LIMBS.map(
      ([from, to]): Bone => ({ from: [`${owner}_${from}`], to: [`${owner}_${to}`], owner }),
    ),
  ),
]

export const JOINTS: readonly { readonly at: Spot; readonly owner: Owner }[] = SIDES.flatMap(
  (owner) =>
    (['shoulder', 'elbow', 'wrist', 'hip', 'knee', 'ankle'] as const).map((part) => ({
      at: [`${owner}_${part}`] as const,
      owner,
    })),
)

/** Where a letter tells whose limb it is. */
export const LETTERED: readonly { readonly at: Spot; readonly owner: Side }[] = SIDES.flatMap(
  (owner) =>
    (['index', 'foot_index'] as const).map((part) => ({
      at: [`${owner}_${part}`] as const,
      owner,
    })),
)
