import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readManifest } from '../../models/manifest.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FULL = 'node_modules/@mediapipe/pose/pose_landmark_full.tflite'
const TIMEOUT_MS = 30_000

/** A folder that has the weights where the repository has them, for the command to run on. */
let root = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'plumbline-models-'))
  for (const { file } of readManifest(join(ROOT, 'models/manifest.json')).models) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    cpSync(join(ROOT, file), join(root, file))
  }
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function runModels() {
  const command = ['--import', 'tsx', join(ROOT, 'models/prepare.ts'), root]
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  return { status, stdout, errors: stderr.trimEnd().split('\n') }
}

describe('npm run models', () => {
  it(
    'makes four models, and nothing the second time',
    () => {
      expect(runModels().stdout.trimEnd().split('\n')).toHaveLength(4)
      expect(runModels()).toEqual({ status: 0, stdout: '', errors: [''] })
    },
    TIMEOUT_MS,
  )

  it(
    'makes them anew where one of its files is gone',
    () => {
      runModels()
      const weights = join(root, 'public/models/full/weights.bin')
      rmSync(weights)
      expect(runModels().status).toBe(0)
      expect(existsSync(weights)).toBe(true)
    },
    TIMEOUT_MS,
  )

  it('stops at a weight file with one bit changed, names it, and writes nothing', () => {
    const bytes = readFileSync(join(root, FULL))
    bytes[1_000_000] = (bytes[1_000_000] as number) ^ 1
    writeFileSync(join(root, FULL), bytes)
    const { status, errors } = runModels()
    expect(status).toBe(1)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toContain(`${FULL} is not the file that models/manifest.json names`)
    expect(errors[0]).toContain('npm ci')
    expect(existsSync(join(root, 'public'))).toBe(false)
  })

  it('stops at a missing weight file, names it, and writes nothing', () => {
    rmSync(join(root, FULL))
    const { status, errors } = runModels()
    expect(status).toBe(1)
    expect(errors).toEqual([
      `models: ${FULL} is missing: run "npm ci" to get @mediapipe/pose@0.5.1675469404`,
    ])
    expect(existsSync(join(root, 'public'))).toBe(false)
  })
})
