import {
  CylinderGeometry,
  Group,
  Mesh,
  MeshBasicMaterial,
  MeshLambertMaterial,
  SphereGeometry,
  Vector3,
} from 'three'
import { landmarkIndex } from '../../engine/landmarks.ts'
import type { Vec3 } from '../types.ts'
import { createLetter, type Letters } from './stick-letters.ts'
import { BONES, HEAD, JOINTS, LETTERED, NOSE, type Owner, type Spot } from './stick-parts.ts'

/** CSS colours. */
export type StickPaint = {
  readonly trunk: string
  readonly left: string
  readonly right: string
  readonly shadow: string
  readonly floor: string
  readonly label: string
}

const BONE_M = 0.022
const JOINT_M = 0.034
const HEAD_M = 0.095
const NOSE_M = 0.022
const UP = new Vector3(0, 1, 0)
/** Flat on the floor, and a little above it. */
const FLAT = { scale: 0.0001, y: 0.003 }

const keyOf = (owner: Owner) => owner ?? 'trunk'

/** A body of bones and joints that is moved by its landmarks, and its shadow on the floor. */
export const createStickBody = (letters: Letters) => {
  const materials = {
    trunk: new MeshLambertMaterial(),
    left: new MeshLambertMaterial(),
    right: new MeshLambertMaterial(),
  }
  const dark = new MeshBasicMaterial({ transparent: true, opacity: 0.2, depthWrite: false })
  const bone = new CylinderGeometry(BONE_M, BONE_M, 1, 12)
  const ball = new SphereGeometry(1, 24, 16)
  const body = new Group()
  const shadow = new Group()
  shadow.scale.y = FLAT.scale
  shadow.position.y = FLAT.y
  const group = new Group()
  group.add(body, shadow)

  /** One to see, one for the shadow. */
  const twice = (geometry: CylinderGeometry | SphereGeometry, owner: Owner) => {
    const pair = [new Mesh(geometry, materials[keyOf(owner)]), new Mesh(geometry, dark)] as const
    body.add(pair[0])
    shadow.add(pair[1])
    return pair
  }
  const bones = BONES.map((each) => ({ ...each, meshes: twice(bone, each.owner) }))
  const balls = [
    ...JOINTS.map((each) => ({ ...each, radius: JOINT_M })),
    { at: HEAD, owner: null, radius: HEAD_M },
    { at: NOSE, owner: null, radius: NOSE_M },
  ].map((each) => ({ ...each, meshes: twice(ball, each.owner) }))
  const labels = LETTERED.map(({ at, owner }) => ({ at, letter: createLetter(letters[owner]) }))
  for (const { letter } of labels) body.add(letter.sprite)

  const [from, to, along] = [new Vector3(), new Vector3(), new Vector3()]
  const place = (into: Vector3, [a, b = a]: Spot, places: readonly Vec3[]) => {
    const [one, other] = [places[landmarkIndex[a]], places[landmarkIndex[b]]]
    if (!one || !other) return into
    return into.set((one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2)
  }
  const stretch = (mesh: Mesh) => {
    mesh.position.addVectors(from, to).multiplyScalar(0.5)
    along.subVectors(to, from)
    mesh.scale.y = Math.max(along.length(), 1e-6)
    mesh.quaternion.setFromUnitVectors(UP, along.normalize())
  }

  return {
    group,
    /** Of 33 landmarks, metres, y up from the floor; null: nobody. */
    pose: (places: readonly Vec3[] | null) => {
      group.visible = places !== null
      if (!places) return
      for (const { meshes, ...ends } of bones) {
        place(from, ends.from, places)
        place(to, ends.to, places)
        for (const mesh of meshes) stretch(mesh)
      }
      for (const { at, radius, meshes } of balls) {
        for (const mesh of meshes) {
          place(mesh.position, at, places)
          mesh.scale.setScalar(radius)
        }
      }
      for (const { at, letter } of labels) place(letter.sprite.position, at, places)
    },
    paint: (paint: StickPaint) => {
      for (const key of ['trunk', 'left', 'right'] as const) materials[key].color.set(paint[key])
      dark.color.set(paint.shadow)
      for (const [nth, { letter }] of labels.entries()) {
        letter.paint(paint[LETTERED[nth]?.owner ?? 'left'], paint.label)
      }
    },
    dispose: () => {
      for (const geometry of [bone, ball]) geometry.dispose()
      for (const material of [...Object.values(materials), dark]) material.dispose()
      for (const { letter } of labels) letter.dispose()
    },
  }
}
