import { countsEachSide } from '../../engine/exercise.ts'
import { OWN_MOST, type OwnRule, type OwnWhen } from '../../engine/own-exercise.ts'
import type { Severity } from '../../engine/rule.ts'
import { momentsOf, movementKindOf } from '../../exercises/own-as-exercise.ts'
import { blankRule } from '../../session/program/own-draft.ts'
import type { OwnTrouble } from '../../session/program/own-troubles.ts'
import { Button } from '../components/button.tsx'
import { SquareButton } from '../components/square-button.tsx'
import { useFormText } from '../text/own/use-form-text.ts'
import { ChoiceField, Trouble, WordsField } from './field.tsx'
import { MeasureChoice } from './measure-choice.tsx'
import styles from './own.module.css'
import type { PartProps } from './part.ts'
import { RangeBoxes } from './range-boxes.tsx'
import { Section } from './section.tsx'

const SEVERITIES = ['1', '2', '3'] as const

type RuleProps = {
  readonly rule: OwnRule
  readonly nth: number
  readonly moments: readonly OwnWhen[]
  readonly sided: boolean
  readonly troubles: readonly OwnTrouble[]
  readonly onRule: (rule: OwnRule) => void
  readonly onRemove: () => void
}

const RuleCard = ({ rule, nth, moments, sided, troubles, onRule, onRemove }: RuleProps) => {
  const own = useFormText()
  const { rules: words } = own
  const at = `rules.${nth}`
  const called = words.rule(nth + 1, rule.name)
  // A moment that its movement has not is shown, and marked.
  const shown = moments.includes(rule.when) ? moments : [...moments, rule.when]
  const onChange = (isChange: boolean) => {
    const { from: _, ...rest } = rule
    onRule(isChange ? { ...rest, from: 'start' } : rest)
  }
  return (
    <fieldset className={styles.part}>
      <legend className="for-ears">{called}</legend>
      <div className={styles.head}>
        <h3 className={styles.subtitle}>{called}</h3>
        <SquareButton icon="cross" label={words.remove(called)} onClick={onRemove} />
      </div>
      <WordsField
        label={words.name}
        most={OWN_MOST.ruleName}
        value={rule.name}
        onValue={(name) => onRule({ ...rule, name })}
        at={`${at}.name`}
        {...{ troubles }}
      />
      <WordsField
        label={words.cue}
        hint={words.cueHint}
        most={OWN_MOST.cue}
        value={rule.cue}
        onValue={(cue) => onRule({ ...rule, cue })}
        at={`${at}.cue`}
        {...{ troubles }}
      />
      <MeasureChoice
        measure={rule.measure}
        onMeasure={(measure) => onRule({ ...rule, measure })}
        at={`${at}.measure`}
        {...{ sided, troubles }}
      />
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={rule.from !== undefined}
          aria-describedby={`${at}.from-trouble`}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {words.change}
      </label>
      <Trouble id={`${at}.from-trouble`} at={`${at}.from`} {...{ troubles }} />
      <div className={styles.row}>
        <ChoiceField
          label={words.when}
          value={rule.when}
          options={shown.map((value) => ({ value, words: own.when[value] }))}
          onValue={(when) => onRule({ ...rule, when })}
          at={`${at}.when`}
          {...{ troubles }}
        />
        <ChoiceField
          label={words.severity}
          value={String(rule.severity) as (typeof SEVERITIES)[number]}
          options={SEVERITIES.map((value) => ({
            value,
            words: own.severities[Number(value) as Severity],
          }))}
          onValue={(severity) => onRule({ ...rule, severity: Number(severity) as Severity })}
          at={`${at}.severity`}
          {...{ troubles }}
        />
      </div>
      <RangeBoxes
        called={words.well}
        measure={rule.measure}
        range={rule.ok}
        says={false}
        onRange={(ok) => onRule({ ...rule, ok })}
        at={`${at}.limits`}
        {...{ troubles }}
      />
      <RangeBoxes
        called={words.almost}
        measure={rule.measure}
        range={rule.warn}
        onRange={(warn) => onRule({ ...rule, warn })}
        at={`${at}.limits`}
        {...{ troubles }}
      />
    </fieldset>
  )
}

/** What the coach looks at, beside its base's rules or alone. */
export const RulesPart = ({ draft, base, baseName, troubles, onDraft }: PartProps) => {
  const { rules: words } = useFormText()
  const { movement, rules } = draft
  const onRules = (changed: readonly OwnRule[]) => onDraft({ ...draft, rules: changed })
  const sided = movement
    ? movement.kind === 'reps' && movement.lanes === 'each'
    : countsEachSide(base)
  const moments = momentsOf(movementKindOf(draft, base))
  return (
    <Section title={words.title} hint={movement ? words.alone : words.besides(baseName)}>
      {rules.length === 0 && <p>{words.none}</p>}
      {rules.map((rule, nth) => (
        <RuleCard
          key={nth}
          {...{ rule, nth, moments, sided, troubles }}
          onRule={(changed) => onRules(rules.with(nth, changed))}
          onRemove={() => onRules(rules.toSpliced(nth, 1))}
        />
      ))}
      {rules.length < OWN_MOST.rules && (
        <div className={styles.ways}>
          <Button onClick={() => onRules([...rules, blankRule])}>{words.add}</Button>
        </div>
      )}
    </Section>
  )
}
