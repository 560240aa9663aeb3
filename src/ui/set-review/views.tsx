import { useState } from 'react'
import type { Exercise } from '../../engine/exercise.ts'
import type { Summary } from '../../engine/report.ts'
import type { Id } from '../../records/model.ts'
import { type JudgedFrames, pointsAt } from '../../review/set/judged-frames.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import { DeleteVideo } from './delete-video.tsx'
import { FilmBehind } from './film-behind.tsx'
import { InSpace } from './in-space.tsx'
import styles from './set-review.module.css'
import { StickBody } from './stick-body.tsx'
import { useIdeal } from './use-ideal.ts'
import { useSetVideo } from './use-set-video.ts'
import viewStyles from './views.module.css'

type Props = {
  readonly setId: Id
  readonly exercise: Exercise
  readonly summary: Summary
  readonly frames: JudgedFrames
  readonly at: number
  /** Of the picture, px. */
  readonly width: number
  readonly height: number
}

type ChoiceProps = {
  readonly label: string
  readonly isOn: boolean
  readonly set: (on: boolean) => void
}

const Choice = ({ label, isOn, set }: ChoiceProps) => (
  <label className={viewStyles.choice}>
    <input
      type="checkbox"
      checked={isOn}
      onChange={({ currentTarget }) => set(currentTarget.checked)}
    />
    {label}
  </label>
)

/** The body as the camera saw it, with video and ideal behind it and in space beside it if they are wanted. */
export const Views = ({ setId, exercise, summary, frames, at, width, height }: Props) => {
  const { setReview: words } = useTherapistText()
  const [showsIdeal, showIdeal] = useState(false)
  const [isInSpace, showInSpace] = useState(false)
  const [showsVideo, showVideo] = useState(false)
  const video = useSetVideo(setId)
  const film = showsVideo ? video.film : null
  const t = frames.times[at] ?? 0
  const points = pointsAt(frames, at)
  const ideal = useIdeal(showsIdeal, exercise, summary, frames, at)
  const headRadius = height / 28
  return (
    <>
      <div className={viewStyles.views}>
        <div className={styles.stage}>
          {(points || film) && (
            <div className={viewStyles.picture} data-filmed={film !== null || undefined}>
              {film && <FilmBehind film={film} t={t} />}
              <svg className={styles.body} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                {ideal && 'points' in ideal && (
                  <StickBody
                    className={viewStyles.ideal}
                    points={ideal.points}
                    headRadius={headRadius}
                  />
                )}
                {points && <StickBody {...{ points, headRadius }} />}
              </svg>
            </div>
          )}
          {!points && <p>{words.nobody}</p>}
        </div>
        {isInSpace && <InSpace {...{ setId, t }} />}
      </div>
      <fieldset className={viewStyles.choices}>
        <legend className="for-ears">{words.views}</legend>
        <Choice label={words.ideal.show} isOn={showsIdeal} set={showIdeal} />
        <Choice label={words.space.show} isOn={isInSpace} set={showInSpace} />
        {video.film && <Choice label={words.video.show} isOn={showsVideo} set={showVideo} />}
      </fieldset>
      {ideal && (
        <p className={styles.quiet}>
          {'points' in ideal ? words.ideal.dashed : words.ideal.why[ideal.why]}
        </p>
      )}
      <DeleteVideo {...video} />
    </>
  )
}
