/** Speaks through the browser. Nothing is sent: only voices that live on the device are taken. */
export type Voice = {
  /** Interrupts what is being said when `now`; otherwise gives way to it. */
  readonly say: (words: string, options?: { readonly now?: boolean }) => void
  readonly hush: () => void
}

const SILENT: Voice = { say: () => {}, hush: () => {} }

/** A little slower than speech between people: heard from the floor, from metres away. */
const RATE = 0.95

const localVoice = (language: string): SpeechSynthesisVoice | null =>
  speechSynthesis
    .getVoices()
    .find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null

/** @param language `en` or `fr`; read anew at each word, so that it may change in mid-set */
export const createVoice = (language: () => string, muted: () => boolean): Voice => {
  if (!('speechSynthesis' in globalThis)) return SILENT
  // The first question makes browsers load their voices; the answer comes later.
  speechSynthesis.getVoices()
  return {
    say: (words, { now = false } = {}) => {
      if (muted()) return
      const voice = localVoice(language())
      // A remote voice would send the words away; without a local one the screen and tones remain.
      if (!voice) return
      if (speechSynthesis.speaking) {
        if (!now) return
        speechSynthesis.cancel()
      }
      const utterance = new SpeechSynthesisUtterance(words)
      utterance.voice = voice
      utterance.lang = voice.lang
      utterance.rate = RATE
      speechSynthesis.speak(utterance)
    },
    hush: () => speechSynthesis.cancel(),
  }
}
