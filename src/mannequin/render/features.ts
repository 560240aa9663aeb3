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
import { bothSides, type Workbench } from './building-pose.ts'
import { FACE_BLEND_M, head } from './flesh.ts'
import { union } from './solids.ts'

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

/** How far forward the skin of the face lies at this height and side, in head axes, metres. */
const createSkinProbe = (body: Body, bench: Workbench) => {
  const distance = union(head(body, bench), 0, FACE_BLEND_M)
  return (y: number, z: number): number => {
    let [inside, outside] = [0, body.proportions.head]
    for (let step = 0; step < 16; step++) {
      const x = (inside + outside) / 2
      if (distance(...bench.at('head', [x, y, z])) < 0) inside = x
      else outside = x
    }
    return inside
  }
}

/** Eyes, brows and a mouth that is about to smile; shares of head length, where the landmarks are. */
export const features = (body: Body, bench: Workbench): readonly Feature[] => {
  const h = body.proportions.head
  const skinAt = createSkinProbe(body, bench)
  const onSkin = (y: number, z: number, sunk = 0): Vec3 => [
    skinAt(y * h, z * h) - sunk * h,
    y * h,
    z * h,
  ]
  const size = (x: number, y: number, z: number): Vec3 => [x * h, y * h, z * h]
  const { skin, hair } = body.look
  const lips = mixed(skin, '#8f2f35', 0.55)
  const brow = mixed(hair, '#2a211c', 0.5)
  const line = (from: Vec3, to: Vec3, thickness: number, colour: string): Feature => ({
    geometry: bar(from, to, thickness * h),
    colour,
  })
  return bothSides((_, out) => {
    const eye = onSkin(0.475, out * 0.135, 0.016)
    const iris: Vec3 = [eye[0] + 0.019 * h, eye[1], eye[2] - out * 0.006 * h]
    return [
      { geometry: ball(eye, size(0.028, 0.034, 0.058)), colour: '#f7f3ee' },
      { geometry: ball(iris, size(0.016, 0.031, 0.032)), colour: '#2b1d16' },
      line(onSkin(0.597, out * 0.07), onSkin(0.59, out * 0.19), 0.013, brow),
      line(onSkin(0.125, 0), onSkin(0.14, out * 0.085, 0.004), 0.017, lips),
    ]
  })
}
