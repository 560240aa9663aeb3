import { ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { SampleRecords } from '../samples/sample-records.tsx'
import { useText } from '../text/use-text.ts'
import styles from './samples-page.module.css'

/** For whoever looks for the first time and has nothing to look at yet. */
export const SamplesPage = () => {
  const text = useText()
  const { samples } = text
  const heading = usePage(`${samples.title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{samples.title}</PageTitle>
      <p className={styles.lead}>{samples.lead}</p>
      <SampleRecords />
      <div className={styles.ways}>
        <ButtonLink href="/">{samples.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}
