import type { PairedPart } from '../../engine/landmarks.ts'
import type { Report } from '../../engine/report.ts'
import { Icon } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './picture.module.css'
import { useLive } from './use-live.ts'

/** Near-side parts that are out of sight, joined so that the selection compares by value. */
const unseenParts = (report: Report | null): string =>
  Object.entries(report?.joints ?? {})
    .filter(([name, state]) => state === 'unseen' && name.startsWith(report?.nearSide ?? 'left'))
    .map(([name]) => name.replace(/^(left|right)_/, ''))
    .join()

/** From where the person is seen, and what of them is not. */
export const PictureChip = () => {
  const text = useText()
  const { view, unseen, demo } = useLive(({ report, source }) => ({
    view: report?.view ?? null,
    unseen: unseenParts(report),
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
