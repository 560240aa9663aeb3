import {
  BackSide,
  BoxGeometry,
  BufferAttribute,
  type BufferGeometry,
  DirectionalLight,
  Group,
  HemisphereLight,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  ShadowMaterial,
} from 'three'
import { createThings, type ThingPaint } from './things.ts'

/** The quiet room itself, or the app's own two grounds (see the design's colours). */
export type Ground = 'room' | 'ink' | 'paper'

type Paint = {
  readonly wall: string
  readonly skirting: string
  readonly floor: string
  readonly mat: string
  readonly shadow: number
  readonly things: ThingPaint
}

const PAINT: Record<Ground, Paint> = {
  room: {
    wall: '#d3cabd',
    skirting: '#e4ddd2',
    floor: '#a38d75',
    mat: '#6d978d',
    shadow: 0.34,
    things: { wood: '#8a6b4c', cloth: '#cfc4b4', foam: '#46586a' },
  },
  ink: {
    wall: '#172926',
    skirting: '#1d332f',
    floor: '#22403a',
    mat: '#30594f',
    shadow: 0.42,
    things: { wood: '#6d5d49', cloth: '#7d8a80', foam: '#4b6f86' },
  },
  paper: {
    wall: '#f8f5ee',
    skirting: '#fffdf8',
    floor: '#e6dcc9',
    mat: '#a9c9be',
    shadow: 0.22,
    things: { wood: '#bd9c76', cloth: '#dcd3c4', foam: '#6f8ea3' },
  },
}

const ROOM_M = { length: 12, height: 5, depth: 9 }
const MAT_M = { length: 2.1, width: 0.8, thickness: 0.012 }
const SKIRTING_M = { height: 0.09, thickness: 0.02 }
/** Shadows are looked up only here, for that look-up is the dearest part of a picture. */
const SHADOWED_M = { length: 3.4, width: 2.6 }
const SHADOW_MAP_PX = 1024
/** The shadow's camera sees this far around the mat's middle, metres. */
const SHADOW_REACH_M = 1.7
/** Above and behind the camera's left shoulder, as from a window; metres from the mat's middle. */
const WINDOW = [-1.5, 4.2, 2.4] as const

const sun = () => {
  const light = new DirectionalLight('#fff4e4', 2.35)
  light.position.set(...WINDOW)
  light.castShadow = true
  light.shadow.mapSize.set(SHADOW_MAP_PX, SHADOW_MAP_PX)
  light.shadow.radius = 3
  light.shadow.normalBias = 0.012
  light.shadow.bias = -0.0006
  const seen = light.shadow.camera
  seen.left = seen.bottom = -SHADOW_REACH_M
  seen.right = seen.top = SHADOW_REACH_M
  seen.near = 1
  seen.far = 9
  return light
}

/** Paints a soft fall of light into a surface's corners, in place of lighting every pixel of it. */
const shade = <T extends BufferGeometry>(
  geometry: T,
  lightAt: (x: number, y: number) => number,
) => {
  const position = geometry.getAttribute('position')
  const colours = new Float32Array(position.count * 3)
  for (let vertex = 0; vertex < position.count; vertex++) {
    const light = lightAt(position.getX(vertex), position.getY(vertex))
    colours.fill(light, vertex * 3, vertex * 3 + 3)
  }
  return geometry.setAttribute('color', new BufferAttribute(colours, 3))
}

const level = <T extends Mesh>(mesh: T, y: number) => {
  mesh.rotation.x = -Math.PI / 2
  mesh.position.y = y
  return mesh
}

/** A room with a mat at its middle, what else is asked for, daylight from the camera's left, and one shadow. */
export const createRoom = () => {
  const wall = new MeshBasicMaterial({ side: BackSide, vertexColors: true })
  const skirting = new MeshBasicMaterial({ side: BackSide })
  const floor = new MeshBasicMaterial({ vertexColors: true })
  const mat = new MeshBasicMaterial()
  const shadow = new ShadowMaterial({ color: '#1b120a' })

  const { length, height, depth } = ROOM_M
  const walls = new Mesh(
    shade(new BoxGeometry(length, height, depth, 8, 4, 8), (_, y) => 0.93 + (0.09 * y) / height),
    wall,
  )
  walls.position.y = height / 2 - SKIRTING_M.height
  const { height: high, thickness: thin } = SKIRTING_M
  const edge = new Mesh(new BoxGeometry(length - thin, 2 * high, depth - thin), skirting)
  const ground = level(
    new Mesh(
      shade(
        new PlaneGeometry(length, depth, 24, 18),
        (x, y) => 1.06 - 0.035 * Math.hypot(x + 0.6, y + 0.6),
      ),
      floor,
    ),
    -MAT_M.thickness,
  )
  // The mat's top is the floor of the body's world, y = 0, so the ground lies under it.
  const rug = new Mesh(new BoxGeometry(MAT_M.length, MAT_M.thickness, MAT_M.width), mat)
  rug.position.y = -MAT_M.thickness / 2
  const shadowed = level(
    new Mesh(new PlaneGeometry(SHADOWED_M.length, SHADOWED_M.width), shadow),
    0.001,
  )
  shadowed.receiveShadow = true

  const light = sun()
  const sky = new HemisphereLight('#ffffff', '#b9a48c', 1.75)
  const meshes = [walls, edge, ground, rug, shadowed]
  const group = new Group()
  const things = createThings()
  group.add(...meshes, things.group, light, light.target, sky)

  return {
    group,
    /** What is in the room besides the mat, from now on. */
    furnish: things.show,
    paint: (kind: Ground) => {
      const colours = PAINT[kind]
      wall.color.set(colours.wall)
      skirting.color.set(colours.skirting)
      floor.color.set(colours.floor)
      mat.color.set(colours.mat)
      shadow.opacity = colours.shadow
      things.paint(colours.things)
    },
    dispose: () => {
      for (const mesh of meshes) mesh.geometry.dispose()
      for (const material of [wall, skirting, floor, mat, shadow]) material.dispose()
      light.dispose()
      things.dispose()
    },
  }
}
