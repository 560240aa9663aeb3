import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './tokens.css'
import './base.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { applyPreferences, preferences } from './preferences.ts'
import { loadText } from './text/load-text.ts'

applyPreferences()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
const text = await loadText(preferences.getState().language)
createRoot(root).render(<App firstText={text} />)
