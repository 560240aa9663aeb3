import { useRef, useState } from 'react'
import { exercises } from '../../exercises/index.ts'
import type { OwnDraft } from '../../exercises/own-id.ts'
import { tidied } from '../../session/program/own-draft.ts'
import {
  type OwnTrouble,
  type OwnTroubleKind,
  ownTroubles,
} from '../../session/program/own-troubles.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { formText } from '../text/own/use-form-text.ts'
import { textOf } from '../text/text-of.ts'
import { useText } from '../text/use-text.ts'
import { BasicsPart } from './basics-part.tsx'
import { MovementPart } from './movement-part.tsx'
import styles from './own.module.css'
import { PosePart } from './pose-part.tsx'
import { RulesPart } from './rules-part.tsx'
import { TrialPart } from './trial-part.tsx'

/** Not wrong but not given yet: told when somebody wants to go on with it. */
const UNFINISHED: ReadonlySet<OwnTroubleKind> = new Set([
  'no-words',
  'no-conditions',
  'no-bound',
  'no-number',
  'no-limit',
])

const isOfWords = ({ kind }: OwnTrouble): boolean => kind === 'no-words' || kind === 'long-words'

type Props = {
  readonly first: OwnDraft
  readonly onSave: (draft: OwnDraft) => void
}

/** An exercise is put together, tried, and put into the program. */
export const OwnForm = ({ first, onSave }: Props) => {
  const text = useText()
  const words = formText(text)
  const [draft, setDraft] = useState(first)
  /** The fields that were not given when somebody wanted to go on. */
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set())
  const form = useRef<HTMLDivElement>(null)
  const base = exercises[draft.base]
  if (!base) return null
  const definition = tidied(draft)
  // A number that was emptied is asked of the form: the definition has none of it.
  const all = ownTroubles({ ...draft, steps: definition.steps ?? [] })
  const troubles = all.filter(({ at, kind }) => !UNFINISHED.has(kind) || asked.has(at))
  const sound = all.every(isOfWords) ? definition : null
  const save = () => {
    if (all.length === 0) return onSave(draft)
    setAsked(new Set(all.map(({ at }) => at)))
    // The fields are marked first.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    )
  }
  const part = {
    draft,
    base,
    baseName: textOf(text, base.id).name,
    troubles,
    onDraft: setDraft,
  }
  return (
    <div ref={form} className={styles.form}>
      <div className={styles.parts}>
        <BasicsPart {...part} />
        <PosePart {...part} />
        <MovementPart {...part} />
        <RulesPart {...part} />
      </div>
      <div className={styles.beside}>
        <TrialPart {...{ base, sound }} />
      </div>
      <div className={styles.end}>
        <p className={`${styles.said} ${styles.trouble}`} role="alert">
          {asked.size > 0 && troubles.length > 0 ? words.mend(troubles.length) : ''}
        </p>
        <div className={styles.ways}>
          <Button main icon="check" onClick={save}>
            {words.save}
          </Button>
          <ButtonLink href="/program">{words.back}</ButtonLink>
        </div>
      </div>
    </div>
  )
}
