import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Exercise } from '../engine/exercise.ts'
import { exercises } from '../exercises/index.ts'
import { loadMotion } from '../exercises/motions.ts'
import type { ExerciseMotion } from '../mannequin/types.ts'
import { BadInput, runCommand } from './bad-input.ts'
import { fillFigures } from './fill-figures.ts'
import type { FilmPlan } from './long-loop/film-plan.ts'
import { filmsOf } from './long-loop/films.ts'
import { type JudgedFilm, judgeFilm } from './long-loop/judge-film.ts'
import { shootFilms } from './long-loop/shoot-films.ts'
import { keptFigures } from './loop/figures-cache.ts'
import { runShortLoop, type ShortLoopSize } from './loop/short-loop.ts'
import { type ExerciseFigures, figuresOf } from './loop/short-loop-figures.ts'
import { SHOWN } from './model-table/model-films.ts'
import { modelTable } from './model-table/model-table.ts'
import { accuracyPage } from './pages/accuracy-page.ts'
import { modelPage } from './pages/model-page.ts'
import { shortLoopSection } from './pages/short-loop-page.ts'
import { trustFigures } from './pages/trust-figures.ts'
import { viewMapPage } from './pages/view-map-page.ts'
import { plankAgreement, readPlankSample } from './plank-sample.ts'
import { mapViews } from './view-map/map-views.ts'
import { writeViewMap } from './view-map/write-view-map.ts'

const PAGE = fileURLToPath(new URL('../../docs/accuracy.md', import.meta.url))

const MODELS = fileURLToPath(new URL('../../docs/models.md', import.meta.url))

/** What the app shows of it. */
const TRUST = fileURLToPath(new URL('../review/trust-figures.json', import.meta.url))

const SEED = 20
const WHOLE: ShortLoopSize = { seed: SEED, cleanSets: 300, setsAFault: 15 }
const QUICK: ShortLoopSize = { seed: SEED, cleanSets: 10, setsAFault: 5 }

const USAGE = 'usage: npm run evaluate -- [--quick] [--short] [--views] [--models] [--exercise ID]'

type Acted = { readonly exercise: Exercise; readonly motion: ExerciseMotion }

/**
 * Measures how right the verdicts are, and writes `docs/accuracy.md`. A part of it (`--quick`,
 * `--short` for the short loop alone, `--exercise`) goes to stdout instead: the page is made whole
 * or not at all. `--views` makes the map of views alone, `docs/views.md`, which is part of the whole;
 * `--models` what each model, size and rate gives, `docs/models.md`, which is not.
 */
const evaluate = async (args: readonly string[]): Promise<void> => {
  const { quick, short, views, models, chosen } = await evaluateOptions(args)
  const isAll = chosen.length === Object.keys(exercises).length
  if (views) {
    await viewMapOf(chosen, isAll)
    return
  }
  if (models) {
    await modelsOf(chosen, isAll)
    return
  }
  const size = quick ? QUICK : WHOLE
  if (chosen.length > 1)
    await fillFigures(
      chosen.map(({ exercise }) => exercise.id),
      quick,
    )
  const shortLoop = chosen.map((acted) =>
    keptFigures(acted.exercise.id, size, () => shortLoopOf(acted, size)),
  )
  if (short) {
    process.stdout.write(`${shortLoopSection(shortLoop, SEED)}\n`)
    return
  }
  const films = await longLoopOf(quick ? quickFilms(chosen) : allFilms(chosen))
  const rows = readPlankSample()
  const planks = rows === null ? null : plankAgreement(rows)
  const page = accuracyPage({ seed: SEED, shortLoop, films, planks })
  if (quick || !isAll) {
    process.stdout.write(page)
    return
  }
  mkdirSync(fileURLToPath(new URL('../../docs', import.meta.url)), { recursive: true })
  writeFileSync(PAGE, page)
  writeFileSync(TRUST, `${JSON.stringify(trustFigures(shortLoop, films), null, 2)}\n`)
  process.stdout.write('docs/accuracy.md is written, and what the app shows of it\n')
  await viewMapOf(chosen, isAll)
}

const viewMapOf = async (chosen: readonly Acted[], isAll: boolean): Promise<void> => {
  const maps = await mapViews(chosen)
  if (!isAll) {
    process.stdout.write(viewMapPage(maps))
    return
  }
  writeViewMap(maps)
  process.stdout.write('docs/views.md and its pictures are written\n')
}

const modelsOf = async (chosen: readonly Acted[], isAll: boolean): Promise<void> => {
  const shown = isAll ? chosen.filter(({ exercise }) => SHOWN.includes(exercise.id)) : chosen
  const page = modelPage(await modelTable(shown))
  if (!isAll) {
    process.stdout.write(page)
    return
  }
  writeFileSync(MODELS, page)
  process.stdout.write('docs/models.md is written\n')
}

const evaluateOptions = async (args: readonly string[]) => {
  const { values } = parsed(args)
  const all = await allActed()
  const chosen = all.filter(
    ({ exercise }) => values.exercise === undefined || exercise.id === values.exercise,
  )
  if (chosen.length > 0) return { ...values, chosen }
  const known = all.map(({ exercise }) => exercise.id).join(', ')
  throw new BadInput(`unknown exercise "${values.exercise}"; known: ${known}`)
}

/** Every exercise that the mannequin can do. */
const allActed = async (): Promise<Acted[]> => {
  const found = Object.values(exercises).map(async (exercise) => {
    const motion = await loadMotion(exercise.id)
    return motion === null ? [] : [{ exercise, motion }]
  })
  return (await Promise.all(found)).flat()
}

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean', default: false },
        short: { type: 'boolean', default: false },
        views: { type: 'boolean', default: false },
        models: { type: 'boolean', default: false },
        exercise: { type: 'string' },
      },
    })
  } catch (error) {
    throw new BadInput(`${error instanceof Error ? error.message.split('. ')[0] : error}; ${USAGE}`)
  }
}

const shortLoopOf = ({ exercise, motion }: Acted, size: ShortLoopSize): ExerciseFigures => {
  const began = Date.now()
  const loop = runShortLoop(exercise, motion, size)
  const figures = figuresOf(loop)
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  process.stderr.write(`short loop of ${exercise.id}: ${seconds} s\n`)
  for (const { seed, live, recorded } of loop.clean) {
    if (live.counted === live.wanted && recorded.counted === recorded.wanted) continue
    const counted = `live ${live.counted}, recording ${recorded.counted}`
    process.stderr.write(`  seed ${seed}: ${live.wanted}, counted ${counted}\n`)
  }
  return figures
}

type Filmed = readonly [exercise: Exercise, plans: readonly FilmPlan[]]

const allFilms = (chosen: readonly Acted[]): readonly Filmed[] =>
  chosen.map(({ exercise, motion }) => [exercise, filmsOf(exercise, motion)])

/** A clean film of the first exercise of each kind of movement: films take longest. */
const quickFilms = (chosen: readonly Acted[]): readonly Filmed[] => {
  const kinds = new Map(chosen.toReversed().map((each) => [each.exercise.movement.kind, each]))
  return allFilms([...kinds.values()]).map(([exercise, plans]) => [exercise, plans.slice(0, 1)])
}

const longLoopOf = async (planned: readonly Filmed[]): Promise<JudgedFilm[]> => {
  const traces = await shootFilms(planned.flatMap(([, plans]) => plans))
  const judged = planned.flatMap(([exercise, plans]) =>
    plans.flatMap((plan) => {
      const trace = traces.get(plan)
      return trace === undefined ? [] : [judgeFilm(exercise, plan, trace)]
    }),
  )
  return Promise.all(judged)
}

await runCommand(() => evaluate(process.argv.slice(2)))
