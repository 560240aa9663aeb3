import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { RejudgePanel } from '../rejudge/rejudge-panel.tsx'
import { useText } from '../text/use-text.ts'
import styles from './samples-page.module.css'

/** What today's rules make of an old set. */
export const RejudgePage = ({ id }: { readonly id: string }) => {
  const text = useText()
  const { rejudge } = text
  const heading = usePage(`${rejudge.title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{rejudge.title}</PageTitle>
      <p className={styles.lead}>{rejudge.lead}</p>
      <RejudgePanel setId={id} />
      <div className={styles.ways}>
        <ButtonLink href="/review">{rejudge.review}</ButtonLink>
      </div>
    </PageFrame>
  )
}
