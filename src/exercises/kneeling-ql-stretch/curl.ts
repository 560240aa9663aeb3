import { sizeOf } from '../../mannequin/acting.ts'
import { forwardKinematics } from '../../mannequin/forward-kinematics.ts'
import { solveFor } from '../../mannequin/solve-for.ts'
import { degrees, middle } from '../../mannequin/vector.ts'
import { type Shares, type Wag, wagPose } from './posture.ts'

/** The lever of head and hips, in widths of the shoulders, as in the measure `sideBendEndOn`. */
const END_LEVER = 0.6

const GOOD: Shares = { head: 1, hips: 1 }

/** How far nose and hips get beside the shoulders' middle, in widths of the shoulders, seen from behind. */
const asideOf = (wag: Wag, shares: Shares) => {
  const pose = wagPose({ ...wag, shares }, { side: 'right', head: 1, hips: 1 })
  const { landmarks } = forwardKinematics(wag.body, pose)
  const [left, right] = [landmarks.left_shoulder[2], landmarks.right_shoulder[2]]
  const aside = (z: number): number => (z - (left + right) / 2) / (right - left)
  const hips = middle(landmarks.left_hip, landmarks.right_hip)
  return { nose: aside(landmarks.nose[2]), hips: aside(hips[2]) }
}

const sideBend = (wag: Wag, shares: Shares): number => {
  const { nose, hips } = asideOf(wag, shares)
  return degrees(Math.atan2(nose, END_LEVER) + Math.atan2(hips, END_LEVER))
}

/** The shares of a good curl that this body does; as a fault, those that reach as far as it says. */
export const sharesFor = (wag: Wag): Shares => {
  const solved = (reached: (share: number) => number, wanted: number): number =>
    solveFor((share) => reached(share) - wanted, -0.5, 1)
  const bend = sizeOf(wag.options, 'KQ2')
  if (bend !== null) {
    const share = solved((each) => sideBend(wag, { head: each, hips: each }), bend)
    return { head: share, hips: share }
  }
  const look = sizeOf(wag.options, 'KQ3')
  if (look !== null)
    return { ...GOOD, head: solved((head) => asideOf(wag, { ...GOOD, head }).nose, look) }
  const swing = sizeOf(wag.options, 'KQ4')
  if (swing === null) return GOOD
  return { ...GOOD, hips: solved((hips) => asideOf(wag, { ...GOOD, hips }).hips, swing) }
}
