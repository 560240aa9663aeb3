import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { RejudgePanel } from '../rejudge/rejudge-panel.tsx'
import { listAddress } from '../review/filter-address.ts'
import { useTherapistText } from '../text/use-therapist-text.ts'
import styles from './samples-page.module.css'

/** What today's rules make of an old set. */
export const RejudgePage = ({ id }: { readonly id: string }) => {
  const text = useTherapistText()
  const { rejudge } = text
  const heading = usePage(`${rejudge.title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{rejudge.title}</PageTitle>
      <p className={styles.lead}>{rejudge.lead}</p>
      <RejudgePanel setId={id} />
      <div className={styles.ways}>
        <ButtonLink href={listAddress()}>{rejudge.review}</ButtonLink>
      </div>
    </PageFrame>
  )
}
