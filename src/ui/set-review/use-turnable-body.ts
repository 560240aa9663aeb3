import { type RefObject, useEffect, useState } from 'react'
import type { PlacedBody, Sphere, Turn } from '../../review/set/world-body.ts'
import { useDark } from '../hooks/use-dark.ts'
import { useReducedMotion } from '../hooks/use-media.ts'
import type { TurnableBody } from './turnable-body.ts'

/** Of the tokens: a canvas knows no variables of the page. */
const PAINT = {
  light: {
    ...{ trunk: '#1d2c29', left: '#0f766e', right: '#a85d00' },
    ...{ shadow: '#1d2c29', floor: '#c9c1ae', label: '#ffffff' },
  },
  dark: {
    ...{ trunk: '#f3efe4', left: '#7fd6b0', right: '#f4bd55' },
    ...{ shadow: '#000000', floor: '#35544c', label: '#10211d' },
  },
}

const TURNING_MS = 300

export type Drawing = 'loading' | 'drawn' | 'impossible'

/** Loads three only where a body is shown, and lets go of it when it no longer is. */
const useOpened = (host: RefObject<HTMLElement | null>, left: string, right: string) => {
  const [opened, setOpened] = useState<TurnableBody | null>(null)
  const [drawing, setDrawing] = useState<Drawing>('loading')
  useEffect(() => {
    let gone = false
    let body: TurnableBody | null = null
    const open = async () => {
      const { openTurnableBody } = await import('./turnable-body.ts')
      if (gone || !host.current) return
      body = openTurnableBody(host.current, { left, right })
      setOpened(body)
      setDrawing('drawn')
    }
    open().catch(() => setDrawing('impossible'))
    return () => {
      gone = true
      body?.close()
      setOpened(null)
    }
  }, [host, left, right])
  return [opened, drawing] as const
}

type Shown = {
  readonly body: PlacedBody
  readonly sphere: Sphere | null
  readonly turn: Turn
  /** Whether the turn was chosen from afar, not by hand. */
  readonly isFar: boolean
}

/** Draws a body in space into the element. @returns how far that has come */
export const useTurnableBody = (
  host: RefObject<HTMLElement | null>,
  letters: { readonly left: string; readonly right: string },
  { body, sphere, turn, isFar }: Shown,
): Drawing => {
  const [opened, drawing] = useOpened(host, letters.left, letters.right)
  const dark = useDark()
  const isStill = useReducedMotion()
  useEffect(() => opened?.paint(dark ? PAINT.dark : PAINT.light), [opened, dark])
  useEffect(() => void (sphere && opened?.frame(sphere)), [opened, sphere])
  useEffect(() => opened?.show(body), [opened, body])
  useEffect(
    () => opened?.turn(turn, isFar && !isStill ? TURNING_MS : 0),
    [opened, turn, isFar, isStill],
  )
  return drawing
}
