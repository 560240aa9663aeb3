import { useCallback, useEffect } from 'react'
import { Redirect, useLocation } from 'wouter'
import { type Exercise, isTimed } from '../../engine/exercise.ts'
import { endSet, liveStore } from '../../session/current-set.ts'
import type { SourceKind } from '../../session/live-store.ts'
import { useExercise } from '../hooks/use-exercise.ts'
import { useReducedMotion } from '../hooks/use-media.ts'
import { CountPanel } from '../live/count-panel.tsx'
import { CuePanel } from '../live/cue-panel.tsx'
import { FilmPanel } from '../live/film-panel.tsx'
import { HoldRing } from '../live/hold-ring.tsx'
import { LiveGuide } from '../live/live-guide.tsx'
import { LiveHeader } from '../live/live-header.tsx'
import { StageView } from '../live/stage-view.tsx'
import { useAnnouncements } from '../live/use-announcements.ts'
import { useLive } from '../live/use-live.ts'
import { useStart } from '../live/use-start.ts'
import { useStopKeys } from '../live/use-stop-keys.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import styles from './live-page.module.css'

type Props = { readonly id: string; readonly source: string }

const SOURCES: readonly string[] = ['camera', 'file', 'demo'] satisfies SourceKind[]
const isSource = (name: string): name is SourceKind => SOURCES.includes(name)

/** Where a set is done. */
export const LivePage = ({ id, source }: Props) => {
  const exercise = useExercise(id)
  if (exercise === undefined) return null
  if (!exercise || !isSource(source)) return <Redirect to="/" replace />
  return <LiveSet exercise={exercise} source={source} />
}

const LiveSet = ({ exercise, source }: { exercise: Exercise; source: SourceKind }) => {
  const text = useText()
  const [, navigate] = useLocation()
  const stage = useLive((state) => state.stage)
  const still = useReducedMotion()
  const said = useAnnouncements(exercise)
  const start = useStart(exercise.id, source)
  const { id } = exercise
  const isFilm = source === 'file'
  const name = textOf(text, id).name

  const stop = useCallback(() => {
    if (stage === 'running') void endSet()
    else if (stage !== 'finishing') navigate(`/exercise/${id}`)
  }, [stage, id, navigate])
  useStopKeys(stop)

  useEffect(() => {
    document.title = `${name} · ${text.name}`
  }, [name, text])
  useEffect(
    () =>
      liveStore.subscribe((now, before) => {
        if (now.stage !== 'finished' || before.stage === 'finished') return
        navigate(`/exercise/${id}/summary`, { replace: true })
      }),
    [id, navigate],
  )

  return (
    <main
      className={styles.live}
      data-ground="exercise"
      data-panels={isFilm || isTimed(exercise) ? 'one' : 'two'}
      data-reading={stage === 'idle' || stage === 'failed' || undefined}
    >
      <LiveHeader exercise={exercise} onStop={stop} />
      <StageView exercise={exercise} {...start} />
      {isFilm && <FilmPanel />}
      {!isFilm && !isTimed(exercise) && <CountPanel exercise={exercise} />}
      {!isFilm && <HoldRing exercise={exercise} />}
      <figure className={styles.guide} data-mirrored={!isFilm || undefined}>
        <LiveGuide
          exercise={exercise}
          label={text.exercise.guide(name)}
          moving={!still && source !== 'demo'}
        />
        <figcaption className={styles.caption}>{text.live.likeThis}</figcaption>
      </figure>
      <CuePanel exercise={exercise} />
      <p className="for-ears" aria-live="polite">
        {said}
      </p>
    </main>
  )
}
