/**
 * Makes the repository's own golden case: two pictures of the mannequin, drawn by the renderer in a
 * real browser, and where its joints truly are in them. Run it when the body or a motion changes:
 *
 *     npx tsx test/models/make-own-case.ts
 */
import { writeFile } from 'node:fs/promises'
import { openLab } from '../../src/cli/lab/browser-lab.ts'
import { type FilmPlan, performanceOf } from '../../src/cli/long-loop/film-plan.ts'
import { LANDMARKS } from '../../src/engine/landmarks.ts'
import { forwardKinematics } from '../../src/mannequin/forward-kinematics.ts'
import { type Projected, project, sideCamera } from '../../src/mannequin/projection.ts'
import { FIXTURES, type OwnCase } from './own-case.ts'

const SIZE = { width: 640, height: 480 }

const planOf = (exercise: string): FilmPlan => ({
  id: `own-case-${exercise}`,
  exercise,
  bodyId: 'middle',
  headTowards: 'left',
  reps: 1,
  fault: null,
  camera: sideCamera(SIZE),
  fps: 30,
  model: 'full',
})

const truthOf = (projected: readonly Projected[]): OwnCase['truthPx'] =>
  Object.fromEntries(
    projected.map(({ x, y }, index) => [
      LANDMARKS[index],
      [round(x * SIZE.width), round(y * SIZE.height)],
    ]),
  )

const round = (value: number) => Math.round(value * 10) / 10

const lab = await openLab(['film'])
try {
  const page = await lab.open('film')
  for (const exercise of ['glute-bridge', 'bird-dog']) {
    const plan = planOf(exercise)
    const { body, poseAt, reps } = await performanceOf(plan)
    const [rep] = reps
    if (!rep) throw new Error(`${exercise} has no repetition`)
    const tMs = (rep.holdStartMs + rep.holdEndMs) / 2
    const [picture] = await page.evaluate(([film, atMs]) => window.filmSet.stills(film, [atMs]), [
      plan,
      tMs,
    ] as const)
    const truth = project(forwardKinematics(body, poseAt(tMs)).landmarks, plan.camera)
    const ownCase: OwnCase = {
      picture: `own-case-${exercise}.png`,
      madeBy: `test/models/make-own-case.ts: body "middle", middle of the first hold, ${tMs} ms`,
      ...SIZE,
      truthPx: truthOf(truth),
    }
    await writeFile(FIXTURES + ownCase.picture, Buffer.from(picture.split(',')[1] ?? '', 'base64'))
    await writeFile(`${FIXTURES}own-case-${exercise}.json`, `${JSON.stringify(ownCase, null, 1)}\n`)
  }
} finally {
  await lab.close()
}
