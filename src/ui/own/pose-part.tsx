import { countsEachSide } from '../../engine/exercise.ts'
import { poseOf } from '../../session/program/own-draft.ts'
import { useFormText } from '../text/own/use-form-text.ts'
import { Choices } from './choices.tsx'
import { ConditionList } from './condition-list.tsx'
import { type PartProps, without } from './part.ts'
import { Section } from './section.tsx'

/** Where it begins: as its base, or in another position. */
export const PosePart = ({ draft, base, baseName, troubles, onDraft }: PartProps) => {
  const own = useFormText()
  const { pose: words } = own
  const { pose } = draft
  return (
    <Section title={words.title} hint={words.hint}>
      <Choices
        label={words.title}
        value={pose ? 'own' : 'kept'}
        options={[
          { value: 'kept', words: words.kept(baseName) },
          { value: 'own', words: words.own },
        ]}
        onValue={(value) =>
          onDraft(value === 'own' ? { ...draft, pose: poseOf(base) } : without(draft, 'pose'))
        }
      />
      {pose && (
        <ConditionList
          at="pose"
          conditions={pose}
          called={words.condition}
          sided={draft.movement === undefined && base.kind === 'hold' && countsEachSide(base)}
          onConditions={(changed) => onDraft({ ...draft, pose: changed })}
          {...{ troubles }}
        />
      )}
    </Section>
  )
}
