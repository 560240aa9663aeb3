import { useCallback, useEffect, useMemo, useState } from 'react'
import { frameAt } from '../../review/set/frame-at.ts'

export type Player = {
  readonly at: number
  readonly isPlaying: boolean
  readonly speed: number
  readonly go: (frame: number) => void
  /** So many frames on, or back. */
  readonly step: (by: number) => void
  readonly play: (on: boolean) => void
  readonly setSpeed: (speed: number) => void
}

/** `start`: where playing begins, anew wherever somebody went; it is no frame of its own. */
type Place = { readonly at: number; readonly start: number }

const placed = (frame: number): Place => ({ at: frame, start: frame })

/**
 * The frame that is shown, moved on by the recording's own times: a slow browser leaves frames out.
 * The functions stay the same, so that only what shows the frame is drawn again.
 * @param times of the frames, ms
 */
export const usePlayer = (times: ArrayLike<number>): Player => {
  const [place, setPlace] = useState(placed(0))
  const [isPlaying, setPlaying] = useState(false)
  const [speed, changeSpeed] = useState(1)
  const last = times.length - 1
  const within = useCallback((frame: number) => Math.max(0, Math.min(last, frame)), [last])
  const go = useCallback((frame: number) => setPlace(placed(within(frame))), [within])
  const step = useCallback((by: number) => setPlace(({ at }) => placed(within(at + by))), [within])
  const fromHere = useCallback(() => setPlace(({ at }) => placed(at)), [])
  const play = useCallback(
    (on: boolean) => {
      fromHere()
      setPlaying(on)
    },
    [fromHere],
  )
  const setSpeed = useCallback(
    (next: number) => {
      fromHere()
      changeSpeed(next)
    },
    [fromHere],
  )
  const { at, start } = place
  useEffect(() => {
    if (!isPlaying) return
    const fromMs = times[start] ?? 0
    let begunMs: number | null = null
    const show = (nowMs: number) => {
      begunMs ??= nowMs
      const next = frameAt(times, fromMs + (nowMs - begunMs) * speed)
      setPlace({ at: next, start })
      if (next >= last) setPlaying(false)
      else waiting = requestAnimationFrame(show)
    }
    let waiting = requestAnimationFrame(show)
    return () => cancelAnimationFrame(waiting)
  }, [isPlaying, last, speed, start, times])
  return useMemo(
    () => ({ at, isPlaying, speed, go, step, play, setSpeed }),
    [at, isPlaying, speed, go, step, play, setSpeed],
  )
}
