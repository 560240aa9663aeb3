import { ButtonLink } from '../components/button.tsx'
import { NoteList } from '../components/note-list.tsx'
import { PageFrame } from '../components/page-frame.tsx'
import { PageTitle } from '../components/page-title.tsx'
import { usePage } from '../hooks/use-page.ts'
import { useText } from '../text/use-text.ts'
import styles from './welcome-page.module.css'

/** Before the first session: what this does, what it doesn't, and what becomes of the picture. */
export const WelcomePage = () => {
  const text = useText()
  const { welcome } = text.journey
  const heading = usePage(`${welcome.title} · ${text.name}`)
  return (
    <PageFrame>
      <PageTitle heading={heading}>{welcome.title}</PageTitle>
      <div className={styles.parts}>
        {[welcome.does, welcome.doesNot, welcome.picture].map(({ title, points }) => (
          <div key={title} className={styles.part}>
            <NoteList title={title} notes={points} />
          </div>
        ))}
      </div>
      <div className={styles.ways}>
        <ButtonLink main href="/screening">
          {welcome.agree}
        </ButtonLink>
        <ButtonLink href="/">{welcome.later}</ButtonLink>
      </div>
    </PageFrame>
  )
}
