import type { Check, CheckKind } from '../../session/set-up/checks.ts'
import { Icon, type IconName } from '../components/icon.tsx'
import { useText } from '../text/use-text.ts'
import styles from './set-up-panel.module.css'
import type { SetUp } from './use-set-up.ts'

const ICONS: Readonly<Record<Check['state'], IconName>> = {
  ok: 'check',
  failing: 'attention',
  unknown: 'eye',
}

/** As they are read; what is asked to be mended first is another matter. */
const ORDER: readonly CheckKind[] = ['view', 'frame', 'distance', 'light', 'tilt', 'person', 'rate']

const CheckLine = ({ kind, state }: Check) => {
  const { checks, states } = useText().hands.setUp
  return (
    <li className={styles.check} data-state={state}>
      <Icon name={ICONS[state]} size={30} className={styles.icon} />
      <span>{checks[kind]}</span>
      <span className={styles.state}>{states[state]}</span>
    </li>
  )
}

/** How the camera stands, in the place where the count will be: nothing moves when the set begins. */
export const SetUpPanel = ({ checks, countIn }: SetUp) => {
  const { setUp } = useText().hands
  const shown = ORDER.flatMap((kind) => checks.find((check) => check.kind === kind) ?? [])
  if (typeof countIn === 'number') {
    return (
      <section className={styles.panel} aria-label={setUp.title} data-counting>
        <p className={styles.count} aria-hidden="true">
          {countIn}
        </p>
        <p className={styles.ready}>{setUp.ready}</p>
      </section>
    )
  }
  return (
    <section className={styles.panel} aria-label={setUp.title}>
      {shown.length === 0 ? (
        <p className={styles.ready}>{setUp.looking}</p>
      ) : (
        <ul className={styles.checks}>
          {shown.map((check) => (
            <CheckLine key={check.kind} {...check} />
          ))}
        </ul>
      )}
    </section>
  )
}
