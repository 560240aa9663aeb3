import { Button, ButtonLink } from '../components/button.tsx'
import { useText } from '../text/use-text.ts'
import styles from './message-panel.module.css'
import { MessagePanel } from './message-panel.tsx'
import { useLive } from './use-live.ts'

type Props = { readonly exercise: string; readonly onRetry: () => void }

/** What went wrong, in plain words, and every way on. */
export const ProblemPanel = ({ exercise, onRetry }: Props) => {
  const text = useText()
  const { problem, detail, kept } = useLive((state) => ({
    problem: state.problem ?? ('failed' as const),
    detail: state.detail,
    kept: state.summary !== null,
  }))
  const words = text.problems[problem]
  const base = `/exercise/${exercise}`
  return (
    <MessagePanel icon="attention" title={words.title} troubled>
      <p role="alert">{words.help}</p>
      <div className={styles.buttons}>
        {kept && (
          <ButtonLink main href={`${base}/summary`}>
            {text.problems.see}
          </ButtonLink>
        )}
        <Button main={!kept} icon="again" onClick={onRetry}>
          {text.problems.retry}
        </Button>
        <ButtonLink icon="film" href={`${base}/live/file`}>
          {text.exercise.file}
        </ButtonLink>
        <ButtonLink icon="figure" href={`${base}/live/demo`}>
          {text.exercise.demo}
        </ButtonLink>
      </div>
      {detail && (
        <details className={styles.quiet}>
          <summary>{text.problems.details}</summary>
          {detail}
        </details>
      )}
    </MessagePanel>
  )
}
