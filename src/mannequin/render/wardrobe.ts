import type { Body, Segment } from '../types.ts'
import { bothSides, type Workbench } from './building-pose.ts'
import type { Edge } from './cloth-edge.ts'
import {
  arm,
  ears,
  FACE_BLEND_M,
  foot,
  girths,
  hand,
  head,
  leg,
  neck,
  nose,
  sole,
  trunk,
} from './flesh.ts'
import type { Solid } from './solids.ts'

/** A surface of one colour: what is in it, how far out, how softly joined, how finely cut (metres). */
export type Piece = {
  readonly colour: string
  readonly solids: readonly Solid[]
  readonly inflateM: number
  readonly blendM: number
  readonly cellM: number
  readonly edges: readonly Edge[]
  /** Stiff things (a shoe, hair) move with one segment and never bend. */
  readonly stiffOn?: Segment
}

/** Mesh widths: small enough that curves look round at a metre, large enough for software drawing. */
const CELL_M = { cloth: 0.028, limb: 0.02, hair: 0.016, shoe: 0.0145, head: 0.0132, hand: 0.0105 }

/** A T-shirt: trunk and short sleeves, open at the hem; the neck fills the collar. */
const shirt = (body: Body, bench: Workbench): Piece => {
  const { size: s, limb: l } = girths(body)
  const { upperArm } = body.proportions
  const sleeveEnd = 0.55 * upperArm
  return {
    colour: body.look.top,
    inflateM: 0.01 * s,
    blendM: 0.05 * s,
    cellM: CELL_M.cloth,
    solids: [
      ...trunk(body, bench),
      ...bothSides((side) => [
        bench.cone(
          `${side}_upper_arm`,
          [0, -0.004, 0],
          0.047 * l,
          [0, -0.7 * upperArm, 0],
          0.046 * l,
        ),
        bench.cone(`${side}_thigh`, [0, 0.02 * s, 0], 0.079 * l, [0, -0.1 * s, 0], 0.078 * l),
      ]),
    ],
    edges: [
      bench.edge('pelvis', [0, 0.02 * s, 0], [-0.1, -1, 0]),
      ...bothSides((side) => {
        const sleeve = `${side}_upper_arm` as const
        return [bench.edge(sleeve, [0, -sleeveEnd, 0], [0, -1, 0], sleeve)]
      }),
    ],
  }
}

const trousers = (body: Body, bench: Workbench): Piece => {
  const { size: s } = girths(body)
  const { shank } = body.proportions
  const isBelow = (solid: Solid) => solid.segment === 'pelvis' || solid.segment === 'lumbar'
  return {
    colour: body.look.trousers,
    inflateM: 0.006 * s,
    blendM: 0.03 * s,
    cellM: CELL_M.cloth,
    solids: [...trunk(body, bench).filter(isBelow), ...bothSides((side) => leg(body, bench, side))],
    edges: [
      bench.edge('pelvis', [0, 0.09 * s, 0], [0, 1, 0]),
      ...bothSides((side) => [bench.edge(`${side}_shank`, [0, -0.955 * shank, 0], [0, -1, 0])]),
    ],
  }
}

/** Arms from inside the sleeve to the finger tips, and the ankles between cuff and shoe. */
const bareLimbs = (body: Body, bench: Workbench): readonly Piece[] => {
  const { upperArm, forearm, shank } = body.proportions
  const { limb: l } = girths(body)
  const colour = body.look.skin
  return bothSides((side, out) => {
    const limb = arm(body, bench, side)
    const inSleeve = bench.edge(`${side}_upper_arm`, [0, -0.46 * upperArm, 0], [0, 1, 0])
    const wrist = bench.cone(
      `${side}_forearm`,
      [0, -0.75 * forearm, 0],
      0.0265 * l,
      [0, -forearm, 0],
      0.024 * l,
    )
    const ankle = [
      bench.cone(`${side}_shank`, [0, -0.9 * shank, 0], 0.034 * l, [0, -shank, 0], 0.034 * l),
      bench.ellipsoid(`${side}_foot`, [0, -0.004, 0], [0.036 * l, 0.036 * l, 0.034 * l]),
    ]
    return [
      { colour, solids: limb, inflateM: 0, blendM: 0.02, cellM: CELL_M.limb, edges: [inSleeve] },
      {
        colour,
        solids: [wrist, ...hand(body, bench, side, out)],
        inflateM: 0,
        blendM: 0.009,
        cellM: CELL_M.hand,
        edges: [],
      },
      { colour, solids: ankle, inflateM: 0, blendM: 0.01, cellM: CELL_M.limb, edges: [] },
    ]
  })
}

const SOLE_COLOUR = '#e9e4da'

const shoes = (body: Body, bench: Workbench): readonly Piece[] => {
  const { size: s } = girths(body)
  const { ankleHeight } = body.proportions
  return bothSides((side) => [
    {
      colour: body.look.shoes,
      solids: foot(body, bench, side),
      inflateM: 0.002,
      blendM: 0.03 * s,
      cellM: CELL_M.shoe,
      edges: [bench.edge(`${side}_foot`, [0, 0.22 * ankleHeight, 0], [0.12, 1, 0])],
      stiffOn: `${side}_foot` as const,
    },
    {
      colour: SOLE_COLOUR,
      solids: sole(body, bench, side),
      inflateM: 0,
      blendM: 0.012 * s,
      cellM: CELL_M.shoe,
      edges: [],
      stiffOn: `${side}_foot` as const,
    },
  ])
}

const face = (body: Body, bench: Workbench): readonly Piece[] => {
  const skin = { colour: body.look.skin, inflateM: 0, edges: [] }
  return [
    {
      ...skin,
      solids: [...head(body, bench), ...neck(body, bench)],
      blendM: FACE_BLEND_M,
      cellM: CELL_M.head,
    },
    { ...skin, solids: nose(body, bench), blendM: 0.012, cellM: CELL_M.hand },
    { ...skin, solids: ears(body, bench), blendM: 0.005, cellM: CELL_M.hand },
  ]
}

/** A cap of hair behind a line from forehead to nape, and the bun that some wear. */
const hair = (body: Body, bench: Workbench): readonly Piece[] => {
  if (body.look.hairStyle === 'bald') return []
  const h = body.proportions.head
  const skull = head(body, bench).slice(0, 1)
  const nape = bench.ellipsoid('head', [-0.06 * h, 0.42 * h, 0], [0.25 * h, 0.24 * h, 0.27 * h])
  const bun = bench.ellipsoid('head', [-0.36 * h, 0.74 * h, 0], [0.15 * h, 0.16 * h, 0.16 * h])
  const lock = {
    stiffOn: 'head' as const,
    colour: body.look.hair,
    blendM: 0.05 * h,
    cellM: CELL_M.hair,
  }
  const hairline = bench.edge('head', [0.47 * h, 0.8 * h, 0], [0.62, -0.72, 0])
  const cap = { ...lock, inflateM: 0.034 * h, solids: [...skull, nape], edges: [hairline] }
  if (body.look.hairStyle === 'short') return [cap]
  return [cap, { ...lock, inflateM: 0, solids: [bun], edges: [] }]
}

/** Everything that is seen of a body but the features of its face. */
export const pieces = (body: Body, bench: Workbench): readonly Piece[] => [
  shirt(body, bench),
  trousers(body, bench),
  ...bareLimbs(body, bench),
  ...shoes(body, bench),
  ...face(body, bench),
  ...hair(body, bench),
]

/** The flesh that decides which bone moves what. */
export const allFlesh = (body: Body, bench: Workbench): readonly Solid[] => [
  ...trunk(body, bench),
  ...neck(body, bench),
  ...head(body, bench),
  ...bothSides((side, out) => [
    ...leg(body, bench, side),
    ...arm(body, bench, side),
    ...hand(body, bench, side, out),
    ...foot(body, bench, side),
  ]),
]
