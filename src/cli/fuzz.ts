import { exercises } from '../exercises/index.ts'
import { loadMotion } from '../exercises/motions.ts'
import { BadInput, runCommand } from './bad-input.ts'
import { fuzzOnce } from './loop/fuzz.ts'

const FRAMES_A_SET = 1000
const DEFAULT_FRAMES = 1_000_000

/**
 * Feeds all exercises spoilt landmarks, `FRAMES` in all, and tells of every exception and of every number
 * that no report may hold. Exit code 1 where there was one.
 */
const fuzz = async ([asked]: readonly string[]): Promise<void> => {
  const frames = asked === undefined ? DEFAULT_FRAMES : Number(asked)
  if (!(frames > 0)) throw new BadInput(`"${asked}" is no number of frames, e.g. 100000`)
  const ids = Object.keys(exercises)
  const rounds = Math.ceil(frames / (FRAMES_A_SET * ids.length))
  let slips = 0
  for (const id of ids) {
    const motion = await loadMotion(id)
    if (motion === null) throw new Error(`the mannequin knows no ${id}`)
    for (let round = 0; round < rounds; round++) {
      const slip = fuzzOnce(exercises[id], motion, FRAMES_A_SET, round + 1)
      if (!slip) continue
      slips++
      process.stdout.write(`${slip.exercise}, seed ${slip.seed}: ${slip.what}\n`)
    }
    process.stderr.write(`${id}: ${rounds * FRAMES_A_SET} frames\n`)
  }
  process.stdout.write(`${rounds * FRAMES_A_SET * ids.length} frames, ${slips} slips\n`)
  process.exitCode = slips === 0 ? 0 : 1
}

await runCommand(() => fuzz(process.argv.slice(2)))
