import { isPaired, type MeasureName, type Role } from '../../engine/measures.ts'
import {
  nameOf,
  OFFERED_MEASURES,
  OFFERED_NAMES,
  type OfferedName,
  partsOfName,
  ROLES,
} from '../../engine/offered-measures.ts'
import type { Text } from '../text/en.ts'
import { formText, useFormText } from '../text/own/use-form-text.ts'
import { ChoiceField, type Told } from './field.tsx'
import styles from './own.module.css'

/** What can be said of any exercise; the other two only where left and right are told apart. */
const ANY_ROLES = ['Near', 'Far', 'Left', 'Right'] as const satisfies Role[]

type Props = Told & {
  readonly measure: MeasureName
  /** Which measures there are to choose from. */
  readonly of?: (name: OfferedName) => boolean
  readonly sided: boolean
  readonly onMeasure: (measure: MeasureName) => void
}

const readable = (name: MeasureName) => partsOfName(name) ?? { base: OFFERED_NAMES[0], role: null }

/** A measure in words, e.g. for a table. */
export const measureWords = (text: Text, name: MeasureName): string => {
  const { base, role } = readable(name)
  const words = base ? formText(text).measures[base] : name
  return role ? `${words}, ${formText(text).roles[role]}` : words
}

export const unitOf = (name: MeasureName): 'deg' | 'tl' => {
  const { base } = readable(name)
  return base ? OFFERED_MEASURES[base].unit : 'deg'
}

/** What is measured, and of which side. */
export const MeasureChoice = ({ measure, of = () => true, sided, onMeasure, ...told }: Props) => {
  const own = useFormText()
  const { base = 'hipAngle', role } = readable(measure)
  const roles = sided || role === 'Moving' || role === 'Opposite' ? ROLES : ANY_ROLES
  return (
    <div className={styles.row}>
      <ChoiceField
        {...told}
        label={own.condition.measure}
        value={base}
        options={OFFERED_NAMES.filter(of).map((value) => ({ value, words: own.measures[value] }))}
        onValue={(chosen) => onMeasure(nameOf(chosen, role ?? 'Near'))}
      />
      {isPaired(base) && (
        <ChoiceField
          troubles={[]}
          at=""
          label={own.condition.role}
          value={role ?? 'Near'}
          options={roles.map((value) => ({ value, words: own.roles[value] }))}
          onValue={(chosen) => onMeasure(nameOf(base, chosen))}
        />
      )}
    </div>
  )
}
