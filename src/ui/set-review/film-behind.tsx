import { useEffect, useRef } from 'react'
import { videoSecondsAt } from '../../review/set/video-step.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import type { Film } from './use-set-video.ts'

/** Further than any set: a browser's own recording doesn't say how long it is until somebody has gone to its end. */
const FAR_S = 1e7

type Props = {
  readonly film: Film
  /** Where the replay stands, ms of the trace. */
  readonly t: number
}

/** The video, which never plays: it is put to where the replay stands, one place after another. */
export const FilmBehind = ({ film: { url, offsetMs }, t }: Props) => {
  const { video: words } = useTherapistText().setReview
  const video = useRef<HTMLVideoElement>(null)
  const aimedAt = useRef<number | null>(null)
  const aim = (seconds: number) => {
    // A browser that does not get there is not asked again and again.
    if (!video.current || aimedAt.current === seconds) return
    aimedAt.current = seconds
    video.current.currentTime = seconds
  }
  const follow = () => {
    const shown = video.current
    if (!shown || shown.readyState < HTMLMediaElement.HAVE_METADATA || shown.seeking) return
    aim(videoSecondsAt(t, offsetMs, shown.duration))
  }
  const findEnd = () => {
    if (Number.isFinite(video.current?.duration)) follow()
    else aim(FAR_S)
  }
  useEffect(follow)
  return (
    <video
      ref={video}
      src={url}
      preload="auto"
      muted
      playsInline
      aria-label={words.picture}
      onLoadedMetadata={findEnd}
      onSeeked={follow}
    />
  )
}
