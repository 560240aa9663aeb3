import type { PairedPart } from '../../engine/landmarks.ts'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './picture.module.css'
import { unseenParts } from './unseen-parts.ts'
import { useLive } from './use-live.ts'

/** From where the person is seen, and what of them is not. */
export const PictureChip = () => {
  const text = useText()
  const { view, unseen, demo } = useLive(({ report, source }) => ({
    view: report?.view ?? null,
    // Joined, so that the selection compares by value.
    unseen: unseenParts(report).join(),
    demo: source === 'demo',
  }))
  if (view === null) return demo ? <p className={styles.chip}>{text.live.demoBadge}</p> : null
  const parts = unseen.split(',').filter(Boolean) as PairedPart[]
  return (
    <p className={styles.chip} data-sound={parts.length === 0 || undefined}>
      <Icon
        name={parts.length === 0 ? 'check' : 'eye'}
        size={22}
        className={parts.length === 0 ? styles.sound : styles.lacking}
      />
      <span>
        {demo && `${text.live.demoBadge} · `}
        {text.live.seen(view)}
        {' · '}
        {parts.length === 0 ? text.live.allSeen : text.live.unseen(parts)}
      </span>
    </p>
  )
}
