import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProgramItem } from '../../records/model.ts'
import { draftInHand, holdDraft } from '../../session/program/draft-in-hand.ts'
import { loadProgram } from '../../session/program/kept-program.ts'
import { blankOwn } from '../../session/program/own-draft.ts'
import { madeOwn, withOwn } from '../../session/program/own-item.ts'
import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { OwnForm } from '../own/own-form.tsx'
import { formText, useFormText } from '../text/own/use-form-text.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './program-page.module.css'

type Items = readonly ProgramItem[]

/** The program that is being changed, else the one that holds here. */
const useItems = (): Items | null => {
  const [items, setItems] = useState(draftInHand())
  useEffect(() => {
    if (!draftInHand()) void loadProgram().then((kept) => setItems(kept.items))
  }, [])
  // Whoever goes elsewhere gives it up.
  useEffect(
    () => () => {
      if (!location.hash.startsWith('#/program')) holdDraft(null)
    },
    [],
  )
  return items
}

/** A new exercise is like this one until somebody says otherwise. */
const FIRST_BASE = 'glute-bridge'

/** A therapist's page: an exercise of their own is made, or changed. @param id of the one that is changed */
export const OwnPage = ({ id = null }: { readonly id?: string | null }) => {
  const text = useTherapistText()
  const words = formText(text)
  const heading = usePage(`${words.title} · ${text.name}`)
  const items = useItems()
  return (
    <PageFrame>
      <PageTitle heading={heading}>{words.title}</PageTitle>
      <p className={styles.lead}>{words.lead}</p>
      {items ? <Making {...{ items, id }} /> : <p>{text.program.loading}</p>}
    </PageFrame>
  )
}

const Making = ({ items, id }: { readonly items: Items; readonly id: string | null }) => {
  const words = useFormText()
  const [, navigate] = useLocation()
  const before = items.find(({ exercise }) => exercise === id)?.own
  if (id !== null && !before) {
    return (
      <>
        <p role="alert">{words.gone}</p>
        <div className={styles.ways}>
          <ButtonLink href="/program">{words.back}</ButtonLink>
        </div>
      </>
    )
  }
  return (
    <OwnForm
      first={before ?? blankOwn(FIRST_BASE)}
      onSave={(draft) => {
        holdDraft(withOwn(items, madeOwn(draft), id))
        navigate('/program')
      }}
    />
  )
}
