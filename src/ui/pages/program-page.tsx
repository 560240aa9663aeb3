import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { exercises } from '../../exercises/index.ts'
import type { ProgramItem } from '../../records/model.ts'
import { loadTrustFigures, type TrustFigures } from '../../review/trust-figures.ts'
import { areSound, limitsOf, moved, withItem, without } from '../../session/program/draft.ts'
import { draftInHand, holdDraft } from '../../session/program/draft-in-hand.ts'
import { type KeptProgram, loadProgram } from '../../session/program/kept-program.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { AddExercise } from '../program/add-exercise.tsx'
import { ItemCard } from '../program/item-card.tsx'
import { OpenProgram } from '../program/open-program.tsx'
import { SendProgram } from '../program/send-program.tsx'
import { Versions } from '../program/versions.tsx'
import { useText } from '../text/use-text.ts'
import styles from './program-page.module.css'

type Items = readonly ProgramItem[]

const useTrust = (): TrustFigures | null => {
  const [trust, setTrust] = useState<TrustFigures | null>(null)
  useEffect(() => void loadTrustFigures().then(setTrust), [])
  return trust
}

const useKept = () => {
  const [kept, setKept] = useState<KeptProgram | null>(null)
  const load = useCallback(async () => setKept(await loadProgram()), [])
  useEffect(() => void load(), [load])
  return { kept, load }
}

const isUnsound = (items: Items): boolean =>
  items.some((item) =>
    exercises[item.exercise]?.rules.some((rule) => !areSound(limitsOf(item, rule))),
  )

/** A therapist's page: what is done, how much, and what the coach looks at. */
export const ProgramPage = () => {
  const text = useText()
  const { program: words } = text
  const heading = usePage(`${words.title} · ${text.name}`)
  const { kept, load } = useKept()
  return (
    <PageFrame>
      <PageTitle heading={heading}>{words.title}</PageTitle>
      <p className={styles.lead}>{words.lead}</p>
      {kept ? <Editor kept={kept} onKept={load} /> : <p>{words.loading}</p>}
      <div className={styles.ways}>
        <ButtonLink href="/review">{text.review.link}</ButtonLink>
        <ButtonLink href="/today">{text.history.today}</ButtonLink>
        <ButtonLink href="/">{text.history.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}

type EditorProps = { readonly kept: KeptProgram; readonly onKept: () => void }

const Editor = ({ kept, onKept }: EditorProps) => {
  const { program: words } = useText()
  const trust = useTrust()
  const [, navigate] = useLocation()
  // What another page was given to put an exercise into comes back, and is then this page's again.
  const [items, setItems] = useState<Items>(() => draftInHand() ?? kept.items)
  useEffect(() => holdDraft(null), [])
  const make = (id: string) => {
    holdDraft(items)
    navigate(`/program/own${id && `/${id}`}`)
  }
  // Fields hold what was typed: another program in their place is another set of fields.
  const [loads, setLoads] = useState(0)
  const replace = (other: Items) => {
    setItems(other)
    setLoads((count) => count + 1)
  }
  return (
    <>
      <p className={styles.from}>{words.from[kept.from]}</p>
      {items.length === 0 && <p>{words.empty}</p>}
      <ol key={loads} className={styles.items}>
        {items.map((item) => (
          <ItemCard
            key={item.exercise}
            item={item}
            trust={trust}
            onItem={(changed) => setItems(withItem(items, changed))}
            onMove={(by) => setItems(moved(items, item.exercise, by))}
            onRemove={() => setItems(without(items, item.exercise))}
            onMake={() => make(item.exercise)}
          />
        ))}
      </ol>
      <AddExercise
        items={items}
        onAdd={(item) => setItems([...items, item])}
        onMake={() => make('')}
      />
      <div className={styles.cards}>
        <SendProgram
          items={items}
          canKeep={kept.canKeep}
          isUnsound={isUnsound(items)}
          onKept={onKept}
        />
        <OpenProgram onItems={replace} />
      </div>
      <Versions versions={kept.versions} onTake={(version) => replace(version.items)} />
    </>
  )
}
