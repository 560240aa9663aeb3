import { useEffect } from 'react'

/** Calls back when this letter is pressed, by itself, anywhere on the page. */
export const useKey = (letter: string, onPress: () => void): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key.toLowerCase() === letter) onPress()
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [letter, onPress])
}
