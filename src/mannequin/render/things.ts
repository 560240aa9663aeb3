import {
  BoxGeometry,
  type BufferGeometry,
  CylinderGeometry,
  Group,
  Mesh,
  MeshLambertMaterial,
} from 'three'
import type { Thing, Vec3 } from '../types.ts'
import { radians } from '../vector.ts'

type Material = 'wood' | 'cloth' | 'foam'
export type ThingPaint = Readonly<Record<Material, string>>

const LEG_M = 0.04
const SEAT_M = 0.05
const BACK_M = { height: 0.42, thickness: 0.03 }
/** The mattress on a bed's frame, share of the bed's height. */
const MATTRESS = 0.45
const ROUND = 32

type Part = { readonly geometry: BufferGeometry; readonly material: Material; readonly at: Vec3 }

const box = (material: Material, [x, y, z]: Vec3, at: Vec3): Part => ({
  geometry: new BoxGeometry(x, y, z),
  material,
  at,
})

/** Seat up to `height`, its back behind who sits and faces +x. */
const chair = ([depth, height, width]: Vec3): Part[] => {
  const [x, z] = [(depth - LEG_M) / 2, (width - LEG_M) / 2]
  const below = height - SEAT_M
  const corners = [-x, x].flatMap((cx) => [-z, z].map((cz): Vec3 => [cx, (below - height) / 2, cz]))
  const raised = (height + BACK_M.height) / 2
  return [
    box('wood', [depth, SEAT_M, width], [0, (height - SEAT_M) / 2, 0]),
    ...corners.map((at) => box('wood', [LEG_M, below, LEG_M], at)),
    box(
      'wood',
      [BACK_M.thickness, BACK_M.height, width],
      [(BACK_M.thickness - depth) / 2, raised, 0],
    ),
  ]
}

const bed = ([x, y, z]: Vec3): Part[] => [
  box('wood', [x, y * (1 - MATTRESS), z], [0, (-y * MATTRESS) / 2, 0]),
  box('cloth', [x, y * MATTRESS, z], [0, (y * (1 - MATTRESS)) / 2, 0]),
]

/** Lies along its own z. */
const roller = ([, y, z]: Vec3): Part[] => {
  const geometry = new CylinderGeometry(y / 2, y / 2, z, ROUND)
  return [{ geometry: geometry.rotateX(Math.PI / 2), material: 'foam', at: [0, 0, 0] }]
}

const PARTS: Readonly<Record<Thing['kind'], (size: Vec3) => Part[]>> = { chair, bed, roller }

/** Things in the room besides the body. Each is built when it is first shown, and moved from then on. */
export const createThings = () => {
  const group = new Group()
  const materials: Readonly<Record<Material, MeshLambertMaterial>> = {
    wood: new MeshLambertMaterial(),
    cloth: new MeshLambertMaterial(),
    foam: new MeshLambertMaterial(),
  }
  const built = new Map<string, Group>()

  const build = ({ kind, sizeM }: Thing): Group => {
    const whole = new Group()
    for (const { geometry, material, at } of PARTS[kind](sizeM)) {
      const mesh = new Mesh(geometry, materials[material])
      mesh.position.set(...at)
      mesh.castShadow = true
      whole.add(mesh)
    }
    group.add(whole)
    return whole
  }

  return {
    group,
    show: (things: readonly Thing[]) => {
      for (const known of built.values()) known.visible = false
      things.forEach((thing, index) => {
        const key = [index, thing.kind, ...thing.sizeM].join(' ')
        const shown = built.get(key) ?? build(thing)
        built.set(key, shown)
        shown.visible = true
        shown.position.set(...thing.centre)
        shown.rotation.y = radians(thing.yaw)
      })
    },
    paint: (colours: ThingPaint) => {
      for (const [name, colour] of Object.entries(colours))
        materials[name as Material].color.set(colour)
    },
    dispose: () => {
      group.traverse((each) => {
        if (each instanceof Mesh) each.geometry.dispose()
      })
      for (const material of Object.values(materials)) material.dispose()
    },
  }
}
