import { useText } from '../text/use-text.ts'
import { ButtonLink } from './button.tsx'
import { Icon } from './icon.tsx'
import styles from './start-choices.module.css'

/** Camera first; a film or the demo for those who have none. */
export const StartChoices = ({ exercise }: { readonly exercise: string }) => {
  const { exercise: words } = useText()
  const live = `/exercise/${exercise}/live`
  return (
    <section className={styles.choices} aria-label={words.start}>
      <div className={styles.buttons}>
        <ButtonLink main icon="camera" href={`${live}/camera`}>
          {words.camera}
        </ButtonLink>
        <ButtonLink icon="film" href={`${live}/file`}>
          {words.file}
        </ButtonLink>
        <ButtonLink icon="figure" href={`${live}/demo`}>
          {words.demo}
        </ButtonLink>
      </div>
      <p className={styles.hint}>
        <Icon name="lock" size={20} className={styles.lock} />
        {words.startHint}
      </p>
    </section>
  )
}
