import { lazy, Suspense, startTransition, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashAddress } from './hooks/hash-address.ts'
import { Home } from './pages/home.tsx'
import { preferences } from './preferences.ts'
import type { Text } from './text/en.ts'
import { loadText } from './text/load-text.ts'
import { TextContext } from './text/use-text.ts'

const ExercisePage = lazy(async () => ({
  default: (await import('./pages/exercise-page.tsx')).ExercisePage,
}))
const LivePage = lazy(async () => ({ default: (await import('./pages/live-page.tsx')).LivePage }))
const WelcomePage = lazy(async () => ({
  default: (await import('./pages/welcome-page.tsx')).WelcomePage,
}))
const ScreeningPage = lazy(async () => ({
  default: (await import('./pages/screening-page.tsx')).ScreeningPage,
}))
const LockedPage = lazy(async () => ({
  default: (await import('./pages/locked-page.tsx')).LockedPage,
}))
const TodayPage = lazy(async () => ({
  default: (await import('./pages/today-page.tsx')).TodayPage,
}))
const SessionPage = lazy(async () => ({
  default: (await import('./pages/session-page.tsx')).SessionPage,
}))
const HistoryPage = lazy(async () => ({
  default: (await import('./pages/history-page.tsx')).HistoryPage,
}))
const ProgramPage = lazy(async () => ({
  default: (await import('./pages/program-page.tsx')).ProgramPage,
}))
const OwnPage = lazy(async () => ({ default: (await import('./pages/own-page.tsx')).OwnPage }))
const TakeProgramPage = lazy(async () => ({
  default: (await import('./pages/take-program-page.tsx')).TakeProgramPage,
}))
const PeoplePage = lazy(async () => ({
  default: (await import('./pages/people-page.tsx')).PeoplePage,
}))
const RecordPage = lazy(async () => ({
  default: (await import('./pages/record-page.tsx')).RecordPage,
}))
const ReportPage = lazy(async () => ({
  default: (await import('./pages/report-page.tsx')).ReportPage,
}))
const SamplesPage = lazy(async () => ({
  default: (await import('./pages/samples-page.tsx')).SamplesPage,
}))
const RejudgePage = lazy(async () => ({
  default: (await import('./pages/rejudge-page.tsx')).RejudgePage,
}))
const ReviewPage = lazy(async () => ({
  default: (await import('./pages/review-page.tsx')).ReviewPage,
}))
const SessionReviewPage = lazy(async () => ({
  default: (await import('./pages/session-review-page.tsx')).SessionReviewPage,
}))
const SetReviewPage = lazy(async () => ({
  default: (await import('./pages/set-review-page.tsx')).SetReviewPage,
}))
const CoursePage = lazy(async () => ({
  default: (await import('./pages/course-page.tsx')).CoursePage,
}))
const ComparePage = lazy(async () => ({
  default: (await import('./pages/compare-page.tsx')).ComparePage,
}))
const SummaryPage = lazy(async () => ({
  default: (await import('./pages/summary-page.tsx')).SummaryPage,
}))

const useLoadedText = (first: Text): Text => {
  const [text, setText] = useState(first)
  useEffect(
    () =>
      preferences.subscribe(async ({ language }) => {
        const loaded = await loadText(language)
        // What is read stands until a page's further words have come too.
        startTransition(() => setText(loaded))
      }),
    [],
  )
  return text
}

/** The whole page; each address after `#` is one of its views. */
export const App = ({ firstText }: { readonly firstText: Text }) => {
  const text = useLoadedText(firstText)
  return (
    <TextContext value={text}>
      <Router hook={useHashAddress}>
        <Suspense>
          <Switch>
            <Route path="/exercise/:id">{({ id }) => <ExercisePage key={id} id={id} />}</Route>
            <Route path="/exercise/:id/live/:source">
              {({ id, source }) => <LivePage key={`${id}-${source}`} id={id} source={source} />}
            </Route>
            <Route path="/exercise/:id/summary">{({ id }) => <SummaryPage id={id} />}</Route>
            <Route path="/welcome">
              <WelcomePage />
            </Route>
            <Route path="/screening">
              <ScreeningPage />
            </Route>
            <Route path="/locked">
              <LockedPage />
            </Route>
            <Route path="/today">
              <TodayPage />
            </Route>
            <Route path="/session">
              <SessionPage />
            </Route>
            <Route path="/program">
              <ProgramPage />
            </Route>
            <Route path="/program/own">
              <OwnPage key="new" />
            </Route>
            <Route path="/program/own/:id">{({ id }) => <OwnPage key={id} id={id} />}</Route>
            <Route path="/program/take/:link">
              {({ link }) => <TakeProgramPage key={link} link={link} />}
            </Route>
            <Route path="/people">
              <PeoplePage />
            </Route>
            <Route path="/record">
              <RecordPage />
            </Route>
            <Route path="/samples">
              <SamplesPage />
            </Route>
            <Route path="/review/session/:id">
              {({ id }) => <SessionReviewPage key={id} id={id} />}
            </Route>
            <Route path="/review/person/:id">{({ id }) => <CoursePage key={id} id={id} />}</Route>
            <Route path="/review/compare/:first/:second">
              {({ first, second }) => <ComparePage first={first} second={second} />}
            </Route>
            <Route path="/review/set/:id">{({ id }) => <SetReviewPage key={id} id={id} />}</Route>
            <Route path="/review/set/:id/rejudge">
              {({ id }) => <RejudgePage key={id} id={id} />}
            </Route>
            <Route path="/review">
              <ReviewPage />
            </Route>
            <Route path="/history">
              <HistoryPage />
            </Route>
            <Route path="/report/:id">{({ id }) => <ReportPage key={id} id={id} />}</Route>
            <Route>
              <Home />
            </Route>
          </Switch>
        </Suspense>
      </Router>
    </TextContext>
  )
}
