import { LANDMARKS } from '../../engine/landmarks.ts'
import { backLine, contourAbove } from '../../mannequin/back-outline.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { type CatCow, catCowPose } from './posture.ts'

/** The room's x and y as a picture of one metre. */
const METRE = { width: 1, height: 1 }

const outlineAt = (cat: CatCow, tilt: number): readonly (number | null)[] => {
  const skeleton = forwardKinematics(cat.body, catCowPose(cat, tilt))
  const image = LANDMARKS.map((name) => {
    const [x, y] = skeleton.landmarks[name]
    return [x, -y, 1] as const
  })
  const line = backLine(cat.body, skeleton).map(([x, y]) => ({ x, y: -y }))
  return contourAbove(line, image, METRE)
}

const mean = (heights: readonly (number | null)[]): number => {
  const found = heights.flatMap((height) => height ?? [])
  return found.reduce((sum, height) => sum + height, 0) / found.length
}

/** How far the outline's third at the shoulders goes from end to end, against the third at the hips. */
export const upperBackShare = (cat: CatCow): number => {
  const [round, hollow] = [outlineAt(cat, 1), outlineAt(cat, -1)]
  const rangeOf = (from: number, to: number) =>
    mean(round.slice(from, to)) - mean(hollow.slice(from, to))
  return rangeOf(0, 3) / rangeOf(6, 9)
}
