import type { Page } from '@playwright/test'

/** Every file in the browser's own folder of this origin, by its path, with its size: what is really there. */
export const keptFiles = (page: Page): Promise<Readonly<Record<string, number>>> =>
  page.evaluate(async () => {
    const sizes: Record<string, number> = {}
    const look = async (within: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, each] of within.entries()) {
        if (each instanceof FileSystemDirectoryHandle) await look(each, `${path}${name}/`)
        else if (each instanceof FileSystemFileHandle)
          sizes[`${path}${name}`] = (await each.getFile()).size
      }
    }
    await look(await navigator.storage.getDirectory(), '')
    return sizes
  })
