import type { Page } from '@playwright/test'

/**
 * Puts a copy in the place of what is shown, pictures included, while the app goes on out of sight: what passes in a
 * moment can be looked at as long as it takes.
 */
export const holdStill = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById('root')
    if (!root) throw new Error('nothing is shown')

    const photograph = (from: HTMLVideoElement | HTMLCanvasElement, into: Element) => {
      const photo = document.createElement('canvas')
      for (const { name, value } of from.attributes) photo.setAttribute(name, value)
      photo.width = from instanceof HTMLVideoElement ? from.videoWidth : from.width
      photo.height = from instanceof HTMLVideoElement ? from.videoHeight : from.height
      if (photo.width > 0 && photo.height > 0) photo.getContext('2d')?.drawImage(from, 0, 0)
      into.replaceWith(photo)
    }
    const fill = (from: ParentNode, into: ParentNode) => {
      const copies = [...into.querySelectorAll('*')]
      for (const [place, each] of [...from.querySelectorAll('*')].entries()) {
        const copy = copies[place]
        if (!copy) continue
        if (each.shadowRoot) {
          const shadow = copy.attachShadow({ mode: 'open' })
          shadow.append(...[...each.shadowRoot.children].map((child) => child.cloneNode(true)))
          fill(each.shadowRoot, shadow)
        }
        if (each instanceof HTMLVideoElement || each instanceof HTMLCanvasElement) {
          photograph(each, copy)
        }
      }
    }
    const copy = root.cloneNode(true) as HTMLElement
    fill(root, copy)
    window.shown = root
    root.replaceWith(copy)
  })

/** The app itself again. */
export const letGo = (page: Page) =>
  page.evaluate(() => {
    document.getElementById('root')?.replaceWith(window.shown)
  })

declare global {
  interface Window {
    /** What `holdStill` took away. */
    shown: HTMLElement
  }
}
