import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Exercise } from '../engine/exercise.ts'
import { VIEWS, type View } from '../engine/trace.ts'
import { exercises } from '../exercises/index.ts'
import { BadInput } from './bad-input.ts'

export type ModelSize = 'lite' | 'full' | 'heavy'

const MODELS: readonly ModelSize[] = ['lite', 'full', 'heavy']

export const USAGE =
  'usage: npm run -s analyze -- FILE --exercise ID [--view V] [--json] [--frames OUT.jsonl] [--trace OUT.jsonl] [--model lite|full|heavy]'

export type AnalyzeOptions = {
  readonly file: string
  readonly exercise: Exercise
  readonly view: View | undefined
  readonly json: boolean
  readonly framesOut: string | undefined
  readonly traceOut: string | undefined
  readonly model: ModelSize
}

/**
 * @param args the command line without node and script
 * @throws BadInput with what is wrong and what there is to choose from
 */
export const analyzeOptions = (args: readonly string[]): AnalyzeOptions | 'help' => {
  const { values, positionals } = parsedArgs(args)
  if (values.help) return 'help'
  const [file, ...others] = positionals
  if (file === undefined) throw new BadInput(`no FILE was given; ${USAGE}`)
  if (others.length > 0) throw new BadInput(`one FILE at a time, not ${others.join(' ')}; ${USAGE}`)
  return {
    file: place(file),
    exercise: exerciseOf(values.exercise),
    view: oneOf('view', VIEWS, values.view),
    json: values.json,
    framesOut: values.frames === undefined ? undefined : place(values.frames),
    traceOut: values.trace === undefined ? undefined : place(values.trace),
    model: oneOf('model', MODELS, values.model) ?? 'full',
  }
}

const parsedArgs = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        exercise: { type: 'string' },
        view: { type: 'string' },
        json: { type: 'boolean', default: false },
        frames: { type: 'string' },
        trace: { type: 'string' },
        model: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new BadInput(`${reason}; ${USAGE}`)
  }
}

const known = (): string => Object.keys(exercises).sort().join(', ')

const exerciseOf = (id: string | undefined): Exercise => {
  if (id === undefined) throw new BadInput(`--exercise ID is missing; known: ${known()}`)
  const exercise = Object.hasOwn(exercises, id) ? exercises[id] : undefined
  if (exercise === undefined) throw new BadInput(`unknown exercise "${id}"; known: ${known()}`)
  return exercise
}

const oneOf = <Choice extends string>(
  what: string,
  choices: readonly Choice[],
  given: string | undefined,
): Choice | undefined => {
  if (given === undefined) return undefined
  const choice = choices.find((name) => name === given)
  if (choice === undefined)
    throw new BadInput(`unknown ${what} "${given}"; known: ${choices.join(', ')}`)
  return choice
}

/** npm runs scripts in the package's folder; a file name means the folder the person is in. */
const place = (file: string): string => {
  const inNpmScript = process.env.npm_lifecycle_event === 'analyze'
  return resolve(inNpmScript ? (process.env.INIT_CWD ?? '.') : '.', file)
}
