/** Short sounds for those who cannot look: made on the spot, nothing is loaded. */
export type Tone = 'counted' | 'mend' | 'began' | 'held-long-enough' | 'done'

/** Notes in Hz, each this many ms after the one before. */
const MELODIES: Readonly<Record<Tone, readonly number[]>> = {
  counted: [660],
  mend: [392, 330],
  began: [440, 587],
  'held-long-enough': [587, 784],
  done: [523, 659, 784],
}

const STEP_S = 0.13
const NOTE_S = 0.22
const LOUDNESS = 0.16

const playNote = (context: AudioContext, hertz: number, at: number): void => {
  const oscillator = context.createOscillator()
  const gain = context.createGain()
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(LOUDNESS, at + 0.015)
  gain.gain.exponentialRampToValueAtTime(0.001, at + NOTE_S)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(at)
  oscillator.stop(at + NOTE_S)
}

export type Tones = { readonly play: (tone: Tone) => void; readonly close: () => void }

export const createTones = (muted: () => boolean): Tones => {
  let context: AudioContext | null = null
  return {
    play: (tone) => {
      if (muted() || !('AudioContext' in globalThis)) return
      context ??= new AudioContext()
      if (context.state === 'suspended') void context.resume()
      const start = context.currentTime
      for (const [index, hertz] of MELODIES[tone].entries()) {
        playNote(context, hertz, start + index * STEP_S)
      }
    },
    close: () => void context?.close(),
  }
}
