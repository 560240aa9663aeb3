import { useEffect, useRef } from 'react'

let pagesSeen = 0

/**
 * Names the page in the browser's title. When the person came from another page of the app,
 * moves the focus to the returned heading, as a page load would.
 */
export const usePage = (title: string) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    window.scrollTo(0, 0)
    if (pagesSeen > 0) heading.current?.focus({ preventScroll: true })
    pagesSeen += 1
  }, [])
  return heading
}
