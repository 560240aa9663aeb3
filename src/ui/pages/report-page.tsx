import { useEffect, useState } from 'react'
import { calendarOf } from '../../review/history/local-day.ts'
import { sessionReport } from '../../review/report/session-report.ts'
import { loadTrustFigures, type TrustFigures } from '../../review/trust-figures.ts'
import { type KeptReport, loadReport } from '../../session/kept-report.ts'
import { Button, ButtonLink } from '../components/button.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { ReportSheet } from '../report/report-sheet.tsx'
import { useText } from '../text/use-text.ts'
import styles from './report-page.module.css'

/** So far back the trend goes. */
const WEEKS = 8
const WEEK_DAYS = 7

type Loaded = { readonly kept: KeptReport | 'unkept' | 'unknown'; readonly trust: TrustFigures }

const useReport = (sessionId: string): Loaded | null => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  useEffect(() => {
    let gone = false
    const load = async () => {
      const [kept, trust] = await Promise.all([
        loadReport(sessionId, WEEKS * WEEK_DAYS),
        loadTrustFigures(),
      ])
      if (!gone) setLoaded({ kept, trust })
    }
    void load()
    return () => {
      gone = true
    }
  }, [sessionId])
  return loaded
}

const Content = ({ loaded }: { readonly loaded: Loaded | null }) => {
  const { report: words } = useText()
  if (!loaded) return <p className={styles.lead}>{words.loading}</p>
  const { kept, trust } = loaded
  if (kept === 'unkept' || kept === 'unknown') return <p className={styles.lead}>{words[kept]}</p>
  const calendar = calendarOf()
  return (
    <>
      <div className={styles.ways}>
        <Button main icon="print" onClick={() => window.print()}>
          {words.print}
        </Button>
        <p>{words.printHint}</p>
      </div>
      <ReportSheet
        report={sessionReport(kept, calendar)}
        label={kept.person.label}
        trust={trust}
        calendar={calendar}
        weeks={WEEKS}
      />
    </>
  )
}

/** One session on one page, to print or to keep as a PDF. */
export const ReportPage = ({ id }: { readonly id: string }) => {
  const text = useText()
  const { report: words } = text
  const heading = usePage(`${words.title} · ${text.name}`)
  return (
    <PageFrame>
      <div className={styles.title}>
        <PageTitle heading={heading}>{words.title}</PageTitle>
      </div>
      <Content loaded={useReport(id)} />
      <div className={styles.back}>
        <ButtonLink href="/history">{words.back}</ButtonLink>
      </div>
    </PageFrame>
  )
}
