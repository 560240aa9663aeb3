import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { LANDMARKS } from '../engine/landmarks.ts'
import { judgeRecording } from '../engine/recording.ts'
import type { ImagePoint, Trace } from '../engine/trace.ts'
import { exercises } from '../exercises/index.ts'
import { type Rate, wilson } from './loop/statistics.ts'

/** Labelled frames of real planks by Exercise-Correction's author (MIT); beside the repository, never in it. */
export const PLANK_SAMPLE = fileURLToPath(
  new URL('../../../shared/clips/exercise-correction/plank.sample.csv', import.meta.url),
)

/** The author's labels: correct, hips too high, hips too low. */
export const PLANK_LABELS = ['C', 'H', 'L'] as const
export type PlankLabel = (typeof PLANK_LABELS)[number]

export type PlankRow = { readonly label: PlankLabel; readonly image: readonly ImagePoint[] }

/** The sample's aspect ratio was not stored; its keeper says to take 16:9. */
const WIDTH = 1280
const HEIGHT = 720
const FPS = 15
const STEADY_MS = 3000

const HIPS_HIGH = 'FP5'
const HIPS_LOW = 'FP7'

/** @returns null where the sample is not there */
export const readPlankSample = (): readonly PlankRow[] | null => {
  if (!existsSync(PLANK_SAMPLE)) return null
  const [head = '', ...lines] = readFileSync(PLANK_SAMPLE, 'utf8').trim().split('\n')
  const columns = head.split(',')
  const cell = (name: string) => columns.indexOf(name)
  const places = LANDMARKS.map((name) => ['x', 'y', 'v'].map((part) => cell(`${name}_${part}`)))
  return lines.map((line) => {
    const cells = line.split(',')
    const image = places.map(
      ([x = -1, y = -1, v = -1]): ImagePoint =>
        // Landmarks that the sample lacks: nowhere, and not seen.
        x < 0 ? [0, 0, 0] : [Number(cells[x]), Number(cells[y]), Number(cells[v])],
    )
    return { label: labelOf(cells[0]), image }
  })
}

const labelOf = (text: string | undefined): PlankLabel => {
  const label = PLANK_LABELS.find((known) => known === text)
  if (label === undefined) throw new Error(`the plank sample has an unknown label "${text}"`)
  return label
}

/** What the front plank's rules say of a person who keeps still in this row's posture. */
export const judgePlankRow = ({ image }: PlankRow): PlankLabel => {
  const exercise = exercises['front-plank']
  if (exercise === undefined) throw new Error('there is no front-plank')
  const { summary } = judgeRecording(exercise, steadyTrace(image))
  const findings = summary.holds.flatMap((hold) => hold.findings)
  const isFault = (clause: string) =>
    findings.some((finding) => finding.clause === clause && finding.severity === 'fault')
  if (isFault(HIPS_HIGH)) return 'H'
  return isFault(HIPS_LOW) ? 'L' : 'C'
}

const steadyTrace = (image: readonly ImagePoint[]): Trace => ({
  header: {
    plumbline: 'trace',
    version: 1,
    model: 'exercise-correction',
    width: WIDTH,
    height: HEIGHT,
    fps: FPS,
  },
  frames: Array.from({ length: 1 + (STEADY_MS * FPS) / 1000 }, (_, index) => ({
    t: (index * 1000) / FPS,
    score: 1,
    image,
    world: null,
  })),
})

/** By the author's label: the share of rows of which our rules say the same. */
export const plankAgreement = (rows: readonly PlankRow[]): Readonly<Record<PlankLabel, Rate>> => {
  const rate = (label: PlankLabel) => {
    const labelled = rows.filter((row) => row.label === label)
    return wilson(labelled.filter((row) => judgePlankRow(row) === label).length, labelled.length)
  }
  return { C: rate('C'), H: rate('H'), L: rate('L') }
}
