import type { Exercise } from '../../engine/exercise.ts'
import type { OwnDraft } from '../../exercises/own-id.ts'
import type { OwnTrouble } from '../../session/program/own-troubles.ts'

/** What each part of the form is given. */
export type PartProps = {
  readonly draft: OwnDraft
  readonly base: Exercise
  readonly baseName: string
  readonly troubles: readonly OwnTrouble[]
  readonly onDraft: (draft: OwnDraft) => void
}

/** The draft without one of its parts: it is its base's again. */
export const without = (draft: OwnDraft, part: 'pose' | 'movement'): OwnDraft => {
  const { [part]: _, ...rest } = draft
  return rest
}
