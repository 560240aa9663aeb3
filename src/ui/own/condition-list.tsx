import { OFFERED_MEASURES } from '../../engine/offered-measures.ts'
import { OWN_MOST, type OwnCondition } from '../../engine/own-exercise.ts'
import { blankCondition } from '../../session/program/own-draft.ts'
import type { OwnTrouble } from '../../session/program/own-troubles.ts'
import { Button } from '../components/button.tsx'
import { SquareButton } from '../components/square-button.tsx'
import { useFormText } from '../text/own/use-form-text.ts'
import { Trouble } from './field.tsx'
import { MeasureChoice } from './measure-choice.tsx'
import styles from './own.module.css'
import { RangeBoxes } from './range-boxes.tsx'

type Props = {
  /** Where they are in the definition. */
  readonly at: string
  readonly conditions: readonly OwnCondition[]
  readonly troubles: readonly OwnTrouble[]
  readonly sided: boolean
  readonly called: (nth: number) => string
  readonly onConditions: (conditions: readonly OwnCondition[]) => void
}

/** All of them have to be so. */
export const ConditionList = ({ at, conditions, troubles, sided, called, onConditions }: Props) => {
  const own = useFormText()
  const { condition: words } = own
  const change = (nth: number, changed: OwnCondition) => onConditions(conditions.with(nth, changed))
  return (
    <div className={styles.list}>
      {conditions.map((condition, nth) => {
        const { measure, min, max } = condition
        const path = `${at}.${nth}`
        return (
          <fieldset key={nth} className={styles.part}>
            <legend className="for-ears">{called(nth + 1)}</legend>
            <div className={styles.head}>
              <p className={styles.subtitle} aria-hidden>
                {called(nth + 1)}
              </p>
              <SquareButton
                icon="cross"
                label={words.remove(called(nth + 1))}
                onClick={() => onConditions(conditions.toSpliced(nth, 1))}
              />
            </div>
            <MeasureChoice
              {...{ measure, sided, troubles }}
              at={`${path}.measure`}
              of={(name) => OFFERED_MEASURES[name].changeOnly !== true}
              onMeasure={(chosen) => change(nth, { ...condition, measure: chosen })}
            />
            <RangeBoxes
              measure={measure}
              range={[min ?? null, max ?? null]}
              {...{ troubles }}
              at={path}
              onRange={([from, to]) =>
                change(nth, {
                  measure,
                  ...(from !== null && { min: from }),
                  ...(to !== null && { max: to }),
                })
              }
            />
          </fieldset>
        )
      })}
      <Trouble alerts id={`${at}-trouble`} {...{ troubles, at }} />
      {conditions.length < OWN_MOST.conditions && (
        <div className={styles.ways}>
          <Button onClick={() => onConditions([...conditions, blankCondition])}>{words.add}</Button>
        </div>
      )}
    </div>
  )
}
