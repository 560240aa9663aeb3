import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))

/** Processes start slowly where many do at once, ms. */
export const PATIENCE_MS = 120_000

export type Outcome = { readonly code: number | null; readonly out: string; readonly err: string }

export const clips = fileURLToPath(new URL('../../../shared/clips', import.meta.url))

type Surroundings = { readonly path?: string; readonly cwd?: string; readonly npm?: boolean }

/** Runs the analyze command as a person would, in a process of its own. */
export const analyze = (
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { path, cwd = root, npm = false } = surroundings
    const [program, before] = npm
      ? ['npm', ['--prefix', root, 'run', '-s', 'analyze', '--']]
      : [process.execPath, [tsx, `${root}/src/cli/analyze.ts`]]
    const { npm_lifecycle_event: _, INIT_CWD: __, ...env } = process.env
    const child = spawn(program, [...before, ...args], {
      cwd,
      env: path === undefined ? env : { ...env, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() })
    })
  })
