import { useEffect, useId, useMemo, useRef, useState } from 'react'
import type { Id } from '../../records/model.ts'
import { frameAt } from '../../review/set/frame-at.ts'
import { sphereAround, type Turn } from '../../review/set/world-body.ts'
import { loadWorld, type WorldFrame } from '../../session/kept-world.ts'
import { Button } from '../components/button.tsx'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './in-space.module.css'
import { useTurn } from './use-turn.ts'
import { useTurnableBody } from './use-turnable-body.ts'

const PLACES: Readonly<Record<'front' | 'side' | 'above', Turn>> = {
  front: { yaw: 0, pitch: 0 },
  side: { yaw: 90, pitch: 0 },
  above: { yaw: 0, pitch: 90 },
}

type Props = {
  readonly setId: Id
  /** Where the replay stands, ms of the trace. */
  readonly t: number
}

/** The recorded body in space, to be turned. Says so where the recording has none. */
export const InSpace = ({ setId, t }: Props) => {
  const { setReview } = useTherapistText()
  const { space: words } = setReview
  const [world, setWorld] = useState<readonly WorldFrame[] | null>(null)
  useEffect(() => void loadWorld(setId).then(setWorld, () => setWorld([])), [setId])
  if (!world) return <p className={styles.said}>{setReview.loading}</p>
  if (world.length === 0) return <p className={styles.said}>{words.none}</p>
  return <Turnable world={world} t={t} />
}

const Turnable = ({ world, t }: { readonly world: readonly WorldFrame[]; readonly t: number }) => {
  const { setReview } = useTherapistText()
  const { space: words } = setReview
  const hint = useId()
  const host = useRef<HTMLDivElement>(null)
  const sphere = useMemo(() => sphereAround(world.map(({ body }) => body)), [world])
  const times = useMemo(() => world.map((frame) => frame.t), [world])
  const body = world[frameAt(times, t)]?.body ?? null
  const { turn, isFar, goTo, hand } = useTurn()
  const drawing = useTurnableBody(host, words.letters, { body, sphere, turn, isFar })
  return (
    <div className={styles.space}>
      <div
        ref={host}
        className={styles.stage}
        role="application"
        aria-label={words.body}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is turned by arrow keys
        tabIndex={0}
        {...hand}
      >
        {drawing !== 'drawn' && (
          <p>{drawing === 'loading' ? setReview.loading : words.impossible}</p>
        )}
        {drawing === 'drawn' && !body && <p>{setReview.nobody}</p>}
      </div>
      <p id={hint} className={styles.hint}>
        {words.from(Math.round(turn.yaw), Math.round(turn.pitch))} {words.hint}
      </p>
      <div className={styles.ways}>
        {(['front', 'side', 'above'] as const).map((place) => (
          <Button key={place} onClick={() => goTo(PLACES[place])}>
            {words[place]}
          </Button>
        ))}
      </div>
    </div>
  )
}
