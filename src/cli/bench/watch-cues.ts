import type { Judged } from '../../../workers/seam.ts'

/** Times are the page's, ms; `t` is the frame's in the trace. */
export type CuesWatched = {
  readonly frames: {
    readonly at: number
    readonly t: number
    readonly workMs: number
    readonly cue: string | null
  }[]
  readonly shown: { readonly at: number; readonly words: string }[]
  readonly spoken: { readonly at: number; readonly words: string }[]
}

declare global {
  interface Window {
    watchedCues: CuesWatched
  }
}

/**
 * Runs in the page before anything else: notes each judged frame as it arrives, each cue as it is painted, and
 * what is given to the voice, of which there is one here. It is sent as its text: it may name nothing of this file.
 */
export const watchCues = () => {
  const watched: CuesWatched = { frames: [], shown: [], spoken: [] }
  window.watchedCues = watched
  const own = Object.getOwnPropertyDescriptor(MessagePort.prototype, 'onmessage')
  Object.defineProperty(MessagePort.prototype, 'onmessage', {
    ...own,
    set(listen: (event: MessageEvent<Judged>) => void) {
      own?.set?.call(this, (event: MessageEvent<Judged>) => {
        const { report, workMs } = event.data ?? {}
        if (report) {
          const said = report.events.find((each) => each.kind === 'cue')
          const cue = said?.kind === 'cue' && said.cue.severity > 0 ? said.cue.key : null
          watched.frames.push({ at: performance.now(), t: report.t, workMs, cue })
        }
        listen.call(this, event)
      })
    },
  })
  const voice = { lang: 'en-US', localService: true, name: 'test', default: true, voiceURI: 'test' }
  speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice]
  window.SpeechSynthesisUtterance = class {
    constructor(readonly text: string) {}
  } as unknown as typeof SpeechSynthesisUtterance
  speechSynthesis.speak = ({ text }) => {
    watched.spoken.push({ at: performance.now(), words: text })
  }
  let words = ''
  const look = () => {
    const now = document.querySelector('[data-testid="cue"]')?.textContent ?? ''
    if (now === words) return
    words = now
    requestAnimationFrame(() => watched.shown.push({ at: performance.now(), words: now }))
  }
  new MutationObserver(look).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
}
