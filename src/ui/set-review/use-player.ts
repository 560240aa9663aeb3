import { useEffect, useState } from 'react'

export type Player = {
  readonly at: number
  readonly isPlaying: boolean
  readonly speed: number
  readonly go: (frame: number) => void
  readonly play: (on: boolean) => void
  readonly setSpeed: (speed: number) => void
}

/** The frame that is shown, moved on by the recording's own times. @param times of the frames, ms */
export const usePlayer = (times: readonly number[]): Player => {
  const [at, setAt] = useState(0)
  const [isPlaying, play] = useState(false)
  const [speed, setSpeed] = useState(1)
  const last = times.length - 1
  const go = (frame: number) => setAt(Math.max(0, Math.min(last, frame)))
  useEffect(() => {
    if (!isPlaying) return
    if (at >= last) return play(false)
    const waitMs = ((times[at + 1] ?? 0) - (times[at] ?? 0)) / speed
    const next = setTimeout(() => setAt(at + 1), waitMs)
    return () => clearTimeout(next)
  }, [at, isPlaying, last, speed, times])
  return { at, isPlaying, speed, go, play, setSpeed }
}
