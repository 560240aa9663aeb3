import { useState } from 'react'
import { Link, Redirect } from 'wouter'
import { countsEachSide, type Exercise } from '../../engine/exercise.ts'
import { doseKind } from '../../session/dose.ts'
import { Guide } from '../components/guide.tsx'
import { Icon } from '../components/icon.tsx'
import { NoteList } from '../components/note-list.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { StartChoices } from '../components/start-choices.tsx'
import { useExercise } from '../hooks/use-exercise.ts'
import { useReducedMotion } from '../hooks/use-media.ts'
import { usePage } from '../hooks/use-page.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { TrustPanel } from '../trust/trust-panel.tsx'
import styles from './exercise-page.module.css'

const MS_PER_SECOND = 1000

/** How one exercise is done, and the ways to begin. */
export const ExercisePage = ({ id }: { readonly id: string }) => {
  const exercise = useExercise(id)
  if (exercise === undefined) return null
  return exercise ? <Details exercise={exercise} /> : <Redirect to="/" replace />
}

const MovingGuide = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const still = useReducedMotion()
  const [moving, setMoving] = useState(!still)
  const label = moving ? text.exercise.pause : text.exercise.play
  return (
    <div className={styles.guide}>
      <Guide
        exercise={exercise.id}
        label={text.exercise.guide(textOf(text, exercise.id).name)}
        moving={moving}
      />
      <button
        type="button"
        className={styles.pause}
        aria-label={label}
        title={label}
        onClick={() => setMoving(!moving)}
      >
        <Icon name={moving ? 'pause' : 'play'} size={22} />
      </button>
    </div>
  )
}

const Details = ({ exercise }: { readonly exercise: Exercise }) => {
  const text = useText()
  const words = textOf(text, exercise.id)
  const heading = usePage(`${words.name} · ${text.name}`)
  const { dose } = exercise
  return (
    <PageFrame>
      <Link href="/" className={styles.back}>
        <Icon name="back" size={20} />
        {text.exercise.back}
      </Link>
      <div className={styles.top}>
        <div className={styles.head}>
          <h1 ref={heading} tabIndex={-1} className={styles.name}>
            {words.name}
          </h1>
          <p className={styles.line}>{words.line}</p>
          <p className={styles.dose}>
            {text.dose.whole(dose, doseKind(exercise), countsEachSide(exercise))}
          </p>
        </div>
        <div className={styles.seen}>
          <MovingGuide exercise={exercise} />
          <StartChoices exercise={exercise.id} />
        </div>
        <div className={styles.words}>
          <h2 className={styles.how}>{text.exercise.how}</h2>
          <ol className={styles.steps}>
            {words.steps(Math.round(dose.holdMs / MS_PER_SECOND)).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </div>
      <div className={styles.notes}>
        <NoteList title={text.exercise.place} notes={words.place} />
        <NoteList title={text.exercise.cannot} notes={words.cannot} />
        <NoteList title={text.exercise.stop} notes={[...words.stop, ...text.exercise.safety]}>
          {text.exercise.comfort}
        </NoteList>
      </div>
      <TrustPanel exercise={exercise} />
    </PageFrame>
  )
}
