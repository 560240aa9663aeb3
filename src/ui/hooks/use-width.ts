import { type RefObject, useLayoutEffect, useState } from 'react'

/** How wide an element is, CSS px, now and later; 0 before it is laid out. */
export const useWidth = (element: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (!current) return
    const measure = () => setWidth(Math.floor(current.clientWidth))
    const resized = new ResizeObserver(measure)
    resized.observe(current)
    measure()
    return () => resized.disconnect()
  }, [element])
  return width
}
