import type { ProgramChange } from '../../session/program/program-changes.ts'
import type { Text } from '../text/en.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'

const changeWords = (text: Text, change: ProgramChange): string => {
  const { changes } = text.program
  const { name } = textOf(text, change.exercise)
  if (change.kind === 'dose') return changes.dose(name, change.what, change.from, change.to)
  return changes[change.kind](name)
}

/** What a new version of a program asks otherwise. */
export const ChangeList = ({ changes }: { readonly changes: readonly ProgramChange[] }) => {
  const text = useText()
  return (
    <ul>
      {changes.map((change) => (
        <li key={`${change.kind} ${change.exercise} ${'what' in change ? change.what : ''}`}>
          {changeWords(text, change)}
        </li>
      ))}
    </ul>
  )
}
