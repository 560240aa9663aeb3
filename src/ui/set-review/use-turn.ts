import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import { type Turn, turnedBy } from '../../review/set/world-body.ts'

/** A little off and above: depth shows. */
const FIRST: Turn = { yaw: 30, pitch: 15 }
const KEY_DEG = 15
const DEG_PER_PX = 0.5

/** By key: how far the eye goes round the body and up. */
const KEYS: Readonly<Record<string, Turn>> = {
  ArrowLeft: { yaw: -KEY_DEG, pitch: 0 },
  ArrowRight: { yaw: KEY_DEG, pitch: 0 },
  ArrowUp: { yaw: 0, pitch: KEY_DEG },
  ArrowDown: { yaw: 0, pitch: -KEY_DEG },
}

/** A body turned by hand, by keys, or to a chosen place. */
export const useTurn = () => {
  const [{ turn, isFar }, setTurn] = useState({ turn: FIRST, isFar: false })
  const held = useRef<readonly [x: number, y: number] | null>(null)
  const by = (change: Turn) =>
    setTurn((before) => ({ turn: turnedBy(before.turn, change), isFar: false }))
  return {
    turn,
    isFar,
    goTo: (to: Turn) => setTurn({ turn: to, isFar: true }),
    hand: {
      onKeyDown: (event: KeyboardEvent) => {
        const change = KEYS[event.key]
        if (!change) return
        event.preventDefault()
        // The replay around it steps by the same keys.
        event.stopPropagation()
        by(change)
      },
      onPointerDown: ({ currentTarget, pointerId, clientX, clientY }: PointerEvent) => {
        currentTarget.setPointerCapture(pointerId)
        held.current = [clientX, clientY]
      },
      onPointerMove: ({ clientX, clientY }: PointerEvent) => {
        if (!held.current) return
        const [x, y] = held.current
        held.current = [clientX, clientY]
        by({ yaw: (x - clientX) * DEG_PER_PX, pitch: (clientY - y) * DEG_PER_PX })
      },
      onPointerUp: () => {
        held.current = null
      },
      onPointerCancel: () => {
        held.current = null
      },
    },
  }
}
