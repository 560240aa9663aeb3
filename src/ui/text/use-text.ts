import { createContext, use } from 'react'
import type { Text } from './en.ts'

export const TextContext = createContext<Text | null>(null)

/** The words of the language that is being read. */
export const useText = (): Text => {
  const text = use(TextContext)
  if (!text) throw new Error('useText needs a TextContext around it')
  return text
}
