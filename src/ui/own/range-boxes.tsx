import { useId } from 'react'
import type { MeasureName } from '../../engine/measures.ts'
import type { Range } from '../../engine/rule.ts'
import { useFormText } from '../text/own/use-form-text.ts'
import { useText } from '../text/use-text.ts'
import { FigureInput, type Told, Trouble } from './field.tsx'
import { unitOf } from './measure-choice.tsx'
import styles from './own.module.css'

type Props = Told & {
  /** Where there are two of them for one measure. */
  readonly called?: string
  readonly measure: MeasureName
  readonly range: Range
  /** Whether what is wrong is said here, or only tied to. */
  readonly says?: boolean
  readonly onRange: (range: Range) => void
}

/** From, to; an empty end is open. */
export const RangeBoxes = ({ called, measure, range, says = true, onRange, ...told }: Props) => {
  const { program } = useText()
  const own = useFormText()
  const id = useId()
  const [least, most] = range
  const isInvalid = told.troubles.some(({ at }) => at === told.at)
  const ties = (end: string) => ({
    id: `${id}-${end}`,
    'aria-invalid': isInvalid,
    'aria-describedby': `${told.at}-range`,
  })
  const labelOf = (end: string) =>
    called === undefined ? (
      end
    ) : (
      <>
        <span className="for-ears">{called}, </span>
        {end}
      </>
    )
  return (
    <div>
      <div className={styles.ends}>
        {called !== undefined && (
          <span className={styles.called} aria-hidden>
            {called}
          </span>
        )}
        <span className={styles.field}>
          <label className={styles.label} htmlFor={`${id}-from`}>
            {labelOf(own.condition.from)}
          </label>
          <FigureInput
            ties={ties('from')}
            value={least}
            onValue={(value) => onRange([value, most])}
          />
        </span>
        <span className={styles.field}>
          <label className={styles.label} htmlFor={`${id}-to`}>
            {labelOf(own.condition.to)}
          </label>
          <FigureInput
            ties={ties('to')}
            value={most}
            onValue={(value) => onRange([least, value])}
          />
        </span>
        <span className={styles.quiet}>{program.units[unitOf(measure)]}</span>
      </div>
      {says && <Trouble id={`${told.at}-range`} {...told} />}
    </div>
  )
}
