import type { Id } from './model.ts'
import { StoreError } from './trouble.ts'

/** What has to be known of a set's video to show it. */
export type AboutVideo = {
  /** Its MIME type. */
  readonly type: string
  /** Time of the video at t = 0 of the set's trace, ms; below 0 where it began later. */
  readonly offsetMs: number
}

export type KeptVideo = AboutVideo & { readonly film: Blob }

/**
 * Videos of sets, in the browser's own folder of this origin (OPFS). Each is a folder of chunks, one a file: a
 * chunk is there or not there, and none is copied to add another.
 */
export type Videos = {
  /** @throws StoreError or what the browser throws: nothing is kept here, or there is no space */
  begin(setId: Id, about: AboutVideo): Promise<void>
  /** @param index 0, 1, 2 .. @throws where there is no space, or the video was removed meanwhile */
  append(setId: Id, index: number, chunk: Blob): Promise<void>
  /** The same once more, now that it is known better. @throws as `append` does */
  end(setId: Id, about: AboutVideo): Promise<void>
  /** null where this set has none. */
  read(setId: Id): Promise<KeptVideo | null>
  /** Which sets have one. */
  list(): Promise<readonly Id[]>
  /** What is not there counts as removed. @throws where another tab holds one open */
  remove(setIds: readonly Id[]): Promise<void>
}

const FOLDER = 'videos'
const ABOUT = 'about.json'

/** What browsers say where there is no such thing, and where they keep nothing here. */
const NOTHING: readonly string[] = ['NotFoundError', 'SecurityError']

/** `otherwise` where there is nothing. */
const unlessNothing = async <Found>(found: Promise<Found>, otherwise: Found): Promise<Found> => {
  try {
    return await found
  } catch (error) {
    const name = error instanceof Error || error instanceof DOMException ? error.name : ''
    if (NOTHING.includes(name)) return otherwise
    throw error
  }
}

const ofOrigin = (): Promise<FileSystemDirectoryHandle> | null =>
  (globalThis.navigator as Partial<Navigator> | undefined)?.storage?.getDirectory?.() ?? null

/** Of all videos; null where there is none. */
const folder = async (): Promise<FileSystemDirectoryHandle | null> => {
  const root = ofOrigin()
  return (
    root &&
    unlessNothing(
      root.then((origin) => origin.getDirectoryHandle(FOLDER)),
      null,
    )
  )
}

const folderOf = async (setId: Id): Promise<FileSystemDirectoryHandle | null> => {
  const all = await folder()
  return all && unlessNothing(all.getDirectoryHandle(setId), null)
}

const write = async (
  within: FileSystemDirectoryHandle | null,
  name: string,
  what: Blob | string,
): Promise<void> => {
  if (!within) throw new StoreError('lost', 'there is no such video: it was removed while it ran')
  const file = await within.getFileHandle(name, { create: true })
  const writable = await file.createWritable()
  await writable.write(what)
  await writable.close()
}

const namesIn = async (within: FileSystemDirectoryHandle): Promise<readonly string[]> => {
  const names: string[] = []
  for await (const name of within.keys()) names.push(name)
  return names
}

/** The chunks among a video's files, in their order. What the browser left half-written has another name. */
export const chunksAmong = (names: readonly string[]): readonly string[] =>
  names.filter((name) => /^\d+$/.test(name)).toSorted((a, b) => Number(a) - Number(b))

const fileIn = async (within: FileSystemDirectoryHandle, name: string): Promise<File> =>
  (await within.getFileHandle(name)).getFile()

export const createVideos = (): Videos => ({
  async begin(setId, about) {
    const root = ofOrigin()
    if (!root || !('createWritable' in FileSystemFileHandle.prototype)) {
      throw new StoreError('refused', 'this browser keeps no files here')
    }
    const all = await (await root).getDirectoryHandle(FOLDER, { create: true })
    await write(await all.getDirectoryHandle(setId, { create: true }), ABOUT, JSON.stringify(about))
  },

  append: async (setId, index, chunk) => write(await folderOf(setId), `${index}`, chunk),

  end: async (setId, about) => write(await folderOf(setId), ABOUT, JSON.stringify(about)),

  async read(setId) {
    const own = await folderOf(setId)
    if (!own) return null
    const names = chunksAmong(await namesIn(own))
    if (names.length === 0) return null
    const about: AboutVideo = JSON.parse(await (await fileIn(own, ABOUT)).text())
    const chunks = await Promise.all(names.map((name) => fileIn(own, name)))
    return { ...about, film: new Blob(chunks, { type: about.type }) }
  },

  async list() {
    const all = await folder()
    return all ? namesIn(all) : []
  },

  async remove(setIds) {
    const all = await folder()
    if (!all) return
    for (const id of setIds) {
      await unlessNothing(all.removeEntry(id, { recursive: true }), undefined)
    }
  },
})
