/** The part of the Web Speech API that recognises on the device; TypeScript's DOM does not know it yet. */
type Heard = {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>
  readonly resultIndex: number
}

type Recognition = {
  lang: string
  continuous: boolean
  processLocally?: boolean
  onresult: ((heard: Heard) => void) | null
  onend: (() => void) | null
  onerror: ((fault: { readonly error: string }) => void) | null
  start(): void
  abort(): void
}

type RecognitionClass = {
  new (): Recognition
  available?(wish: {
    readonly langs: readonly string[]
    readonly processLocally: true
  }): Promise<string>
}

const REGIONS: Readonly<Record<string, string>> = { en: 'en-US', fr: 'fr-FR' }
const tagOf = (language: string): string => REGIONS[language] ?? language

/** Browsers end a recognition now and then; another begins after this, ms. */
const AGAIN_MS = 500
/** Without these it cannot go on. */
const FATAL = ['not-allowed', 'service-not-allowed', 'language-not-supported', 'audio-capture']

/** The class, where it can be held to this device in this language; null everywhere else. */
const localRecognition = async (lang: string): Promise<RecognitionClass | null> => {
  const found = Reflect.get(globalThis, 'SpeechRecognition') as RecognitionClass | undefined
  if (!found?.available || !('processLocally' in found.prototype)) return null
  const state = await found.available({ langs: [lang], processLocally: true }).catch(() => 'no')
  return state === 'available' ? found : null
}

/** Whether what is said in this language can be recognised here, on the device. */
export const isHeardLocally = async (language: string): Promise<boolean> =>
  (await localRecognition(tagOf(language))) !== null

/**
 * Listens until it is called off. Sound never leaves the device: where the browser does not promise
 * that, nothing is listened to.
 * @param onState whether it listens now
 */
export const listenLocally = (
  language: string,
  onHeard: (said: string) => void,
  onState: (listens: boolean) => void,
): (() => void) => {
  const lang = tagOf(language)
  let isOver = false
  let stop = (): void => {}

  const begin = (Recogniser: RecognitionClass): void => {
    if (isOver) return
    const recognition = new Recogniser()
    Object.assign(recognition, { lang, continuous: true, processLocally: true })
    recognition.onresult = ({ results, resultIndex }) =>
      onHeard(results[resultIndex]?.[0]?.transcript ?? '')
    recognition.onerror = ({ error }) => {
      isOver ||= FATAL.includes(error)
    }
    recognition.onend = () => {
      if (isOver) return onState(false)
      setTimeout(() => begin(Recogniser), AGAIN_MS)
    }
    stop = () => recognition.abort()
    recognition.start()
    onState(true)
  }

  void localRecognition(lang).then((found) => found && begin(found))
  return () => {
    isOver = true
    stop()
    onState(false)
  }
}
