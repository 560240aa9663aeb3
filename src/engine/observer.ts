import { createBodyKeeper } from './body-keeper.ts'
import type { Exercise } from './exercise.ts'
import { type Body, createLandmarkFilter } from './landmark-filter.ts'
import { createLimbKeeper } from './limb-keeper.ts'
import {
  agree,
  type Consensus,
  type Extent,
  extentOf,
  type Orientation,
  orient,
} from './orientation.ts'
import type { CoachOptions } from './pipeline.ts'
import type { Setting } from './setting.ts'
import { median } from './statistics.ts'
import { swapSides } from './swap-sides.ts'
import type { TraceFrame } from './trace.ts'

/** What one frame shows, before anything is measured. */
export type Look = {
  readonly t: number
  readonly body: Body | null
  readonly consensus: Consensus | null
  /** As it is seen now. */
  readonly extent: Extent
}

/** Frames that have a say in how the camera stands. */
const VOTES_KEPT = 30
/** Frames over which the frame rate is taken. */
const FPS_SPAN = 30

/** Filters landmarks and finds out which view, which side is near, and whether the labels are swapped. */
export const createObserver = (exercise: Exercise, options: CoachOptions) => {
  const { survey } = options
  const newFilter = () => createLandmarkFilter(options.width, options.height)
  let filter = newFilter()
  const isSameBody = createBodyKeeper(options)
  let limbsConfused = false
  const newKeeper = () =>
    createLimbKeeper(options, () => {
      limbsConfused = true
    })
  let keepLimbs = newKeeper()
  let strangers = 0
  let swapped = survey?.labelsSwapped ?? false
  let votes: Orientation[] = []
  let times: number[] = []
  let consensus: Consensus | null = null

  const agreed = (): Consensus | null => {
    if (survey) {
      return { near: survey.setting.near, view: survey.setting.view, labelsSwapped: false }
    }
    const found = agree(votes)
    return found && { ...found, view: options.view ?? found.view }
  }

  const vote = (body: Body) => {
    votes.push(orient(body, exercise))
    if (votes.length > VOTES_KEPT) votes.shift()
  }

  const bodyIn = (frame: TraceFrame, setting: Setting | null): Body | null =>
    filter(keepLimbs(swapped ? swapSides(frame) : frame), setting?.bones ?? null)

  return {
    /** `voting` while the set has not begun; afterwards near side and view stay as they are. */
    look(frame: TraceFrame, setting: Setting | null, voting: boolean): Look {
      times.push(frame.t)
      if (times.length > 2 * FPS_SPAN) times = times.slice(-FPS_SPAN)
      const isSame = isSameBody(frame)
      if (!isSame) strangers++
      const body = isSame ? bodyIn(frame, setting) : null
      if (body && voting && !survey) vote(body)
      if (voting || !consensus) consensus = agreed()
      if (voting && consensus?.labelsSwapped) {
        swapped = !swapped
        votes = []
        consensus = null
        filter = newFilter()
        // All names have changed: to compare with those before would change the limbs' back.
        keepLimbs = newKeeper()
        return { t: frame.t, body: null, consensus: null, extent: extentOf([]) }
      }
      return { t: frame.t, body, consensus, extent: setting ?? extentOf(votes) }
    },
    forgetVotes() {
      votes = []
      consensus = null
    },
    fps: (): number => {
      const recentTimes = times.slice(-FPS_SPAN)
      const intervals = recentTimes.slice(1).map((t, index) => t - recentTimes[index])
      return 1000 / median(intervals)
    },
    labelsSwapped: () => swapped,
    /** Of two limbs it could not be told for a while which was which; they were hidden then. */
    limbsConfused: () => limbsConfused,
    /** Another body was taken for the person's in some frames, which were left out. */
    sawSomeoneElse: () => strangers > 0,
  }
}
