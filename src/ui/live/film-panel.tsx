import { useText } from '../text/use-text.ts'
import styles from './count-panel.module.css'
import { useLive } from './use-live.ts'

const PERCENT = 100

/** How much of a video has been watched: its figures come when all of it is known. */
export const FilmPanel = () => {
  const { film } = useText().live
  const percent = useLive(({ share }) => Math.floor(share * PERCENT))
  return (
    <section className={styles.panel} aria-label={film.title} data-share>
      <p className={styles.count}>{film.percent(percent)}</p>
      <p className={styles.of}>{film.watched}</p>
    </section>
  )
}
