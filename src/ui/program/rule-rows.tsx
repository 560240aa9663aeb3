import type { Limits, Rule, Unit } from '../../engine/rule.ts'
import type { ProgramItem } from '../../records/model.ts'
import type { TrustOfRule } from '../../review/trust-figures.ts'
import {
  areSound,
  isOff,
  type LimitEnd,
  limitsOf,
  switched,
  withLimit,
} from '../../session/program/draft.ts'
import { percent } from '../percent.ts'
import { useText } from '../text/use-text.ts'
import { NumberBox } from './number-box.tsx'
import styles from './rule-rows.module.css'

type LimitProps = {
  readonly name: string
  readonly limits: Limits
  readonly check: number
  readonly unit: Unit
  readonly onEnd: (end: LimitEnd, value: number) => void
}

/** One check's numbers: from where to where it is well, and almost well. An open end stays open. */
const CheckLimits = ({ name, limits, check, unit, onEnd }: LimitProps) => {
  const { program } = useText()
  const { rules: words } = program
  return (['ok', 'warn'] as const).map((of) => {
    const called = of === 'ok' ? words.well : words.warned
    return (
      <div key={of} className={styles.limits}>
        <span className={styles.called}>{called}</span>
        {([0, 1] as const).map((end) => {
          const value = limits[of][end]
          if (value === null) return null
          return (
            <span key={end} className={styles.end}>
              {end === 0 ? '≥' : '≤'}
              <NumberBox
                hidden
                label={(end === 0 ? words.least : words.most)(name, called)}
                value={value}
                step={0.01}
                onValue={(typed) => typed !== null && onEnd({ check, of, end }, typed)}
              />
            </span>
          )
        })}
        <span className={styles.unit}>{program.units[unit]}</span>
      </div>
    )
  })
}

type Props = {
  readonly item: ProgramItem
  readonly rule: Rule
  readonly name: string
  readonly trust: TrustOfRule | undefined
  readonly onItem: (item: ProgramItem) => void
}

const measured = (
  { program, own }: ReturnType<typeof useText>,
  item: ProgramItem,
  rule: Rule,
  trust: TrustOfRule | undefined,
): string => {
  const { rules: words } = program
  if (item.own && rule.abstains === undefined) return own.measured
  if (rule.abstains !== undefined || !trust || trust.found === null) return words.never
  return words.found(percent(trust.found), percent(trust.flagged ?? 0))
}

/** One rule: on or off, its limits, where they come from, and how often it was right. */
export const RuleRow = ({ item, rule, name, trust, onItem }: Props) => {
  const text = useText()
  const { rules: words } = text.program
  const off = isOff(item, rule)
  const limits = limitsOf(item, rule)
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={!off && rule.abstains === undefined}
            disabled={rule.abstains !== undefined}
            onChange={({ currentTarget }) => onItem(switched(item, rule, currentTarget.checked))}
          />
          <span>
            <b>{name}</b> <span className={styles.quiet}>{`${rule.clause} · ${rule.grade}`}</span>
          </span>
        </label>
        <p className={styles.quiet}>{measured(text, item, rule, trust)}</p>
      </div>
      {!off &&
        rule.abstains === undefined &&
        rule.checks.map((check, nth) => (
          <CheckLimits
            key={nth}
            check={nth}
            name={name}
            unit={check.unit}
            limits={limits[nth] ?? check.limits}
            onEnd={(end, value) => onItem(withLimit(item, rule, end, value))}
          />
        ))}
      {!areSound(limits) && (
        <p className={styles.unsound} role="alert">
          {words.unsound}
        </p>
      )}
      <details>
        <summary className={styles.source}>{words.source}</summary>
        <p className={styles.quiet} lang="en">
          {rule.abstains ?? rule.source}
        </p>
      </details>
    </li>
  )
}
