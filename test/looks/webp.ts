import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

const FOLDER = 'docs/pictures/pages'
const QUALITY = 0.82

/** The browser writes WebP; a page of its own does it, for the app's allows no such thing. */
export const keepWebp = async (beside: Page, name: string, png: Buffer): Promise<void> => {
  const page = await beside.context().newPage()
  const webp = await page.evaluate(
    async ([data, quality]) => {
      const image = new Image()
      image.src = `data:image/png;base64,${data}`
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      canvas.getContext('2d')?.drawImage(image, 0, 0)
      return canvas.toDataURL('image/webp', quality)
    },
    [png.toString('base64'), QUALITY] as const,
  )
  await page.close()
  const bytes = Buffer.from(webp.slice(webp.indexOf(',') + 1), 'base64')
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}/${name}.webp`, bytes)
  console.log(`${FOLDER}/${name}.webp, ${Math.round(bytes.length / 1024)} kB`)
}
