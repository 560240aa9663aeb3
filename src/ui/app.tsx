import { lazy, Suspense, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Home } from './pages/home.tsx'
import { preferences } from './preferences.ts'
import type { Text } from './text/en.ts'
import { loadText } from './text/load-text.ts'
import { TextContext } from './text/use-text.ts'

const ExercisePage = lazy(async () => ({
  default: (await import('./pages/exercise-page.tsx')).ExercisePage,
}))
const LivePage = lazy(async () => ({ default: (await import('./pages/live-page.tsx')).LivePage }))
const SummaryPage = lazy(async () => ({
  default: (await import('./pages/summary-page.tsx')).SummaryPage,
}))

const useLoadedText = (first: Text): Text => {
  const [text, setText] = useState(first)
  useEffect(
    () => preferences.subscribe(({ language }) => void loadText(language).then(setText)),
    [],
  )
  return text
}

/** The whole page; each address after `#` is one of its four views. */
export const App = ({ firstText }: { readonly firstText: Text }) => {
  const text = useLoadedText(firstText)
  return (
    <TextContext value={text}>
      <Router hook={useHashLocation}>
        <Suspense>
          <Switch>
            <Route path="/exercise/:id">{({ id }) => <ExercisePage key={id} id={id} />}</Route>
            <Route path="/exercise/:id/live/:source">
              {({ id, source }) => <LivePage key={`${id}-${source}`} id={id} source={source} />}
            </Route>
            <Route path="/exercise/:id/summary">{({ id }) => <SummaryPage id={id} />}</Route>
            <Route>
              <Home />
            </Route>
          </Switch>
        </Suspense>
      </Router>
    </TextContext>
  )
}
