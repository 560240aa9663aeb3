import { describe, expect, it } from 'vitest'
import { idealCamera, idealFrame } from '../../src/cli/long-loop/ideal-camera.ts'
import {
  directionsOf,
  mirroredDirection,
  ownPlace,
  roomBearing,
} from '../../src/cli/view-map/candidates.ts'
import { compareViews } from '../../src/cli/view-map/compare-views.ts'
import { beyondLimit } from '../../src/cli/view-map/find-case.ts'
import { judgeView, type ViewFigures } from '../../src/cli/view-map/judge-view.ts'
import type { ExerciseMap, Finalist } from '../../src/cli/view-map/map-exercise.ts'
import { momentsOf, timeOf } from '../../src/cli/view-map/moments.ts'
import { planStills } from '../../src/cli/view-map/plan-stills.ts'
import { bestFirst, isRead, noiseOf, scoreOf } from '../../src/cli/view-map/score.ts'
import { showingRuns } from '../../src/cli/view-map/still.ts'
import { createTruth } from '../../src/cli/view-map/truth.ts'
import { WHY_NOT } from '../../src/cli/view-map/why-not.ts'
import { exercises } from '../../src/exercises/index.ts'
import { loadMotion } from '../../src/exercises/motions.ts'
import { BODIES } from '../../src/mannequin/bodies.ts'

const rule = (grade: 'A' | 'B', sight: number, abstains = false) => ({
  clause: 'X1',
  grade,
  sight,
  abstains,
})

describe('the score of a view', () => {
  it.each([
    ['is whole where every rule sees', [rule('A', 1), rule('B', 1)], 1, 1],
    ['counts A twice as heavily as B', [rule('A', 0), rule('B', 1)], 1, 1 / 3],
    ['counts a rule that sees half of its faults by half', [rule('A', 0.5)], 1, 0.5],
    ['falls with the share of stills in which nobody is found', [rule('A', 1)], 0.25, 0.25],
    ['leaves out rules that abstain', [rule('A', 1), rule('A', 0, true)], 1, 1],
    ['is nothing where no rule speaks', [rule('A', 1, true)], 1, 0],
  ])('%s', (_, rules, found, score) => {
    expect(scoreOf(rules, found)).toBeCloseTo(score)
  })

  it.each([
    [6, 10, true],
    [5.9, 10, false],
    [-8, 10, false],
    [-8, -10, true],
    [20.1, 10, false],
    [Number.NaN, 10, false],
  ])('takes a change of %d for one of %d: %s', (seen, truth, read) => {
    expect(isRead(seen, truth)).toBe(read)
  })
})

describe('the best view', () => {
  it('has the highest score, and of the same scores the truest landmarks', () => {
    const views = [
      { name: 'far off', score: 0.9, errorTl: 0.2 },
      { name: 'blind', score: 0.9, errorTl: Number.NaN },
      { name: 'true', score: 0.9, errorTl: 0.05 },
      { name: 'worse', score: 0.8, errorTl: 0.01 },
    ]
    expect(bestFirst(views).map(({ name }) => name)).toEqual(['true', 'far off', 'blind', 'worse'])
  })

  it('leads by more than what a body makes, which is never taken for nothing', () => {
    expect(noiseOf([0.1, -0.1, 0.1, -0.1])).toBeCloseTo(0.1)
    expect(noiseOf([0, 0])).toBeGreaterThan(0)
    expect(noiseOf([])).toBeGreaterThan(0)
  })
})

describe('the present view', () => {
  const figures = (score: number): ViewFigures => ({
    found: 1,
    errorTl: 0.05,
    errorP95Tl: 0.1,
    rules: [],
    score,
  })
  const finalist = (directionDeg: number, score: number, withOtherBody: number): Finalist => ({
    place: { directionDeg, heightM: 0.5, distanceM: 2.2 },
    figures: figures(score),
    otherBody: figures(withOtherBody),
    otherDistance: figures(score),
    score,
    errorTl: 0.05,
  })
  const mapOf = (own: Finalist, best: Finalist): ExerciseMap => {
    const exercise = exercises['glute-bridge']
    if (!exercise) throw new Error('there is no bridge')
    const flawless = figures(1)
    return { exercise, turnsRound: false, ring: [], finalists: [best], own, flawless }
  }

  it.each([
    ['is left for one that leads by more than noise', 0.9, 0.9, 30, true],
    ['is as good as one that leads by what another body makes', 0.9, 0.4, 30, false],
    ['is the best itself where another is as good', 0.7, 0.7, 0, false],
    ['is the best itself where all others are worse', 0.6, 0.6, 0, false],
  ])('%s', (_, score, withOtherBody, directionDeg, isBetter) => {
    const compared = compareViews(mapOf(finalist(0, 0.7, 0.7), finalist(30, score, withOtherBody)))
    expect(compared.best.place.directionDeg).toBe(directionDeg)
    expect(compared.isBetter).toBe(isBetter)
  })
})

describe('the ring', () => {
  it.each([
    [false, 0, 180],
    [false, 30, 150],
    [false, 270, 270],
    [true, 30, 330],
    [true, 180, 180],
  ])('shows the same, turning round %s, from %d and %d', (turnsRound, direction, mirrored) => {
    expect(mirroredDirection(direction, turnsRound)).toBe(mirrored)
  })

  it.each([false, true])('is whole with its mirror image, turning round %s', (turnsRound) => {
    const half = directionsOf(turnsRound)
    const whole = new Set([...half, ...half.map((each) => mirroredDirection(each, turnsRound))])
    expect([...whole].sort((a, b) => a - b)).toEqual([
      0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330,
    ])
  })
})

describe('the moment of a fault', () => {
  const rep = { side: null, startMs: 1000, holdStartMs: 2000, holdEndMs: 4000, endMs: 5000 }

  it.each([
    ['start', 0, 900],
    ['lifting', 0.5, 1500],
    ['holding', 0.5, 3000],
    ['lowering', 0.25, 4250],
    ['whole', 0.5, 3000],
  ] as const)('%s, %d of it, is at %d ms', (part, share, ms) => {
    expect(timeOf(rep, { part, share })).toBe(ms)
  })

  it.each([
    ['beyond the upper limit', 30, 10, 2],
    ['at the upper limit', 20, 10, 1],
    ['beyond the lower limit', -20, 0, 2],
    ['within', 15, 10, 0.5],
    ['beyond even when well done', 30, 25, 0],
  ])('counts what is %s', (_, faulty, clean, beyond) => {
    const limits = { ok: [-10, 20], warn: [-20, 30] } as const
    expect(beyondLimit(faulty, clean, limits)).toBeCloseTo(beyond)
  })

  it('is looked for at the top first', () => {
    const bridge = exercises['glute-bridge']
    const check = bridge?.rules.find(({ clause }) => clause === 'GB11')?.checks[0]
    if (!bridge || !check) throw new Error('there is no GB11')
    expect(momentsOf(bridge, check)[0]).toEqual({ part: 'holding', share: 0.5 })
  })
})

/** What an exercise's rules see through a camera without noise, so far round from where they want it. */
const lookIdeally = async (id: string, asideDeg: number) => {
  const exercise = exercises[id]
  const motion = await loadMotion(id)
  if (!exercise || !motion) throw new Error(`there is no ${id}`)
  const { headTowards } = motion.defaults
  const plan = planStills(exercise, motion, BODIES[0])
  const { stills, shown, body } = plan
  const truth = createTruth({ exercise, body, stills, shown, headTowards })
  const camera = idealCamera({
    bearingDeg: roomBearing(ownPlace(exercise).directionDeg + asideDeg, headTowards),
    lens: exercise.view.lens,
    width: 640,
    height: 480,
  })
  const seen = stills.map(({ pose }) => idealFrame(body, pose, camera, 0))
  return { plan, figures: judgeView({ exercise, plan, truth, camera, seen }) }
}

const known = new Map<string, ReturnType<typeof lookIdeally>>()

const seenIdeally = (id: string, asideDeg = 0): ReturnType<typeof lookIdeally> => {
  const name = `${id} ${asideDeg}`
  const seen = known.get(name) ?? lookIdeally(id, asideDeg)
  known.set(name, seen)
  return seen
}

describe('through a perfect camera', () => {
  it.each([
    ['glute-bridge', ['GB2', 'GB9']],
    ['bird-dog', []],
    ['pelvic-tilt', []],
  ])('every rule of %s sees its faults, but %j from the side', async (id, blind) => {
    const { figures } = await seenIdeally(id)
    expect(figures.rules.filter(({ sight }) => sight < 1).map(({ clause }) => clause)).toEqual(
      blind,
    )
    expect(figures.errorTl).toBeCloseTo(0)
    expect(figures.found).toBe(1)
  })

  it('nothing is seen in pictures of nobody', async () => {
    const { plan } = await seenIdeally('pelvic-tilt')
    const exercise = exercises['pelvic-tilt']
    if (!exercise) throw new Error('there is no pelvic tilt')
    const { stills, shown, body } = plan
    const truth = createTruth({ exercise, body, stills, shown, headTowards: 'left' })
    const camera = idealCamera({ bearingDeg: 0, width: 640, height: 480 })
    const seen = stills.map(() => null)
    const figures = judgeView({ exercise, plan, truth, camera, seen })
    expect(figures).toMatchObject({ found: 0, score: 0, errorTl: Number.NaN })
  })

  it('a rule of near limbs alone is blind where its limb is far', async () => {
    const { figures } = await seenIdeally('kneeling-hip-flexor-stretch', 180)
    const sights = figures.rules.map(({ clause, sight }) => [clause, sight])
    expect(Object.fromEntries(sights)).toMatchObject({ KH5: 0, KH7: 1, KH9: 1 })
  })

  it('the faults of a bridge are not seen from its head', async () => {
    const { figures } = await seenIdeally('glute-bridge', 90)
    expect(figures.score).toBeLessThan(0.3)
  })
})

describe('stills', () => {
  it('are all shown, the first one until the model has found it', async () => {
    const { plan } = await seenIdeally('glute-bridge')
    const [run = [], ...others] = showingRuns(plan.body, plan.stills)
    expect(others).toEqual([])
    expect(new Set(run).size).toBe(plan.stills.length)
    expect(run.slice(0, 3)).toEqual([0, 0, 0])
  })

  it('of another side that the body has to turn round for are looked at anew', async () => {
    const { plan } = await seenIdeally('kneeling-hip-flexor-stretch')
    const runs = showingRuns(plan.body, plan.stills)
    expect(runs).toHaveLength(2)
    expect(
      runs
        .flat()
        .toSorted((a, b) => a - b)
        .at(-1),
    ).toBe(plan.stills.length - 1)
  })

  it('of who turns round for the other side are told from those of who stays', async () => {
    const turns = async (id: string) => (await seenIdeally(id)).plan.turnsRound
    expect(await turns('kneeling-hip-flexor-stretch')).toBe(true)
    expect(await turns('dead-bug')).toBe(false)
  })
})

it('reasons against a better view are given for exercises that there are', () => {
  expect(Object.keys(exercises)).toEqual(expect.arrayContaining(Object.keys(WHY_NOT)))
})
