import {
  type BufferGeometry,
  CapsuleGeometry,
  Color,
  Matrix4,
  Quaternion,
  SphereGeometry,
  Vector3,
} from 'three'
import type { Body, Vec3 } from '../types.ts'
import { bothSides } from './building-pose.ts'

/** A small shape of the face, in head axes, metres. */
export type Feature = { readonly geometry: BufferGeometry; readonly colour: string }

const ball = (centre: Vec3, radii: Vec3): BufferGeometry =>
  new SphereGeometry(1, 12, 8).applyMatrix4(
    new Matrix4().compose(new Vector3(...centre), new Quaternion(), new Vector3(...radii)),
  )

/** A rounded bar between two points. */
const bar = (from: Vec3, to: Vec3, radius: number): BufferGeometry => {
  const [a, b] = [new Vector3(...from), new Vector3(...to)]
  const along = b.clone().sub(a)
  const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.clone().normalize())
  return new CapsuleGeometry(radius, along.length(), 2, 6).applyMatrix4(
    new Matrix4().compose(a.add(b).multiplyScalar(0.5), turn, new Vector3(1, 1, 1)),
  )
}

const mixed = (from: string, to: string, share: number) =>
  `#${new Color(from).lerp(new Color(to), share).getHexString()}`

/** Eyes, brows and mouth; shares of head length, at the places where the landmarks say they are. */
export const features = (body: Body): readonly Feature[] => {
  const h = body.proportions.head
  const at = (x: number, y: number, z: number): Vec3 => [x * h, y * h, z * h]
  const { skin, hair } = body.look
  const lips = mixed(skin, '#a23b3b', 0.5)
  const brow = mixed(hair, '#2a211c', 0.4)
  return [
    { geometry: ball(at(0.478, 0.135, 0), at(0.03, 0.026, 0.095)), colour: lips },
    ...bothSides((_, out) => [
      { geometry: ball(at(0.452, 0.47, out * 0.135), at(0.028, 0.035, 0.062)), colour: '#f7f3ee' },
      { geometry: ball(at(0.468, 0.47, out * 0.135), at(0.018, 0.031, 0.031)), colour: '#2b1d16' },
      {
        geometry: bar(at(0.497, 0.565, out * 0.075), at(0.452, 0.572, out * 0.2), 0.014 * h),
        colour: brow,
      },
    ]),
  ]
}
