import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { ProgramItem } from '../../records/model.ts'
import { programFromLink } from '../../records/program-file/program-link.ts'
import { keepProgram, loadProgram } from '../../session/program/kept-program.ts'
import { knownItems } from '../../session/program/known-program.ts'
import { type ProgramChange, programChanges } from '../../session/program/program-changes.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { ChangeList } from '../program/change-list.tsx'
import { troubleWords } from '../program/trouble-words.ts'
import type { ProgramText } from '../text/program/en.ts'
import { useText } from '../text/use-text.ts'
import styles from './program-page.module.css'

type Offer =
  | {
      readonly kind: 'sound'
      readonly items: readonly ProgramItem[]
      readonly changes: readonly ProgramChange[]
      readonly canKeep: boolean
    }
  | { readonly kind: 'refused'; readonly error: unknown }

const offerOf = async (link: string): Promise<Offer> => {
  try {
    const items = knownItems((await programFromLink(link)).items)
    const { items: now, canKeep } = await loadProgram()
    return { kind: 'sound', items, canKeep, changes: programChanges(now, items) }
  } catch (error) {
    return { kind: 'refused', error }
  }
}

const useOffer = (link: string): Offer | null => {
  const [offer, setOffer] = useState<Offer | null>(null)
  useEffect(() => void offerOf(link).then(setOffer), [link])
  return offer
}

/** A program that came in a link: nothing is changed before the person says so. */
export const TakeProgramPage = ({ link }: { readonly link: string }) => {
  const text = useText()
  const { take } = text.program
  const heading = usePage(`${take.title} · ${text.name}`)
  const offer = useOffer(link)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{take.title}</PageTitle>
      {offer === null && <p className={styles.lead}>{text.program.loading}</p>}
      {offer?.kind === 'refused' && (
        <Refused words={text.program} error={offer.error} back={text.history.back} />
      )}
      {offer?.kind === 'sound' && <Sound offer={offer} />}
    </PageFrame>
  )
}

type RefusedProps = {
  readonly words: ProgramText
  readonly error: unknown
  readonly back: string
}

const Refused = ({ words, error, back }: RefusedProps) => (
  <>
    <p className={styles.lead} role="alert">
      {words.take.failed(troubleWords(words, error))}
    </p>
    <div className={styles.ways}>
      <ButtonLink href="/">{back}</ButtonLink>
    </div>
  </>
)

const Sound = ({ offer }: { readonly offer: Extract<Offer, { kind: 'sound' }> }) => {
  const { take, send } = useText().program
  const [, navigate] = useLocation()
  const [failed, setFailed] = useState(false)
  const use = () =>
    keepProgram(offer.items, 'therapist', Date.now()).then(
      () => navigate('/today'),
      () => setFailed(true),
    )
  return (
    <>
      <p className={styles.lead}>{take.lead}</p>
      <section className={styles.changes}>
        <h2 className={styles.subtitle}>{take.changes}</h2>
        {offer.changes.length === 0 ? <p>{take.same}</p> : <ChangeList changes={offer.changes} />}
      </section>
      {!offer.canKeep && <p className={styles.lead}>{take.first}</p>}
      {failed && <p role="alert">{send.failed}</p>}
      <div className={styles.ways}>
        {offer.canKeep ? (
          <Button main icon="check" onClick={() => void use()}>
            {take.use}
          </Button>
        ) : (
          <ButtonLink main href="/welcome">
            {take.begin}
          </ButtonLink>
        )}
        <ButtonLink href="/today">{take.leave}</ButtonLink>
      </div>
    </>
  )
}
