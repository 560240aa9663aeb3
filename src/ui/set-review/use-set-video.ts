import { useEffect, useState } from 'react'
import type { Id } from '../../records/model.ts'
import { deleteVideo, loadVideo } from '../../session/kept-video.ts'

/** A set's video as an address of this page. */
export type Film = { readonly url: string; readonly offsetMs: number }

export type SetVideo = {
  /** null where none was kept. */
  readonly film: Film | null
  /** Fails where it could not be deleted. */
  readonly remove: () => Promise<void>
}

export const useSetVideo = (setId: Id): SetVideo => {
  const [film, setFilm] = useState<Film | null>(null)
  useEffect(() => {
    let url: string | null = null
    let isGone = false
    const show = async (): Promise<void> => {
      const kept = await loadVideo(setId)
      if (!kept || isGone) return
      url = URL.createObjectURL(kept.film)
      setFilm({ url, offsetMs: kept.offsetMs })
    }
    // One that can't be read is as good as none.
    show().catch(() => undefined)
    return () => {
      isGone = true
      if (url) URL.revokeObjectURL(url)
      setFilm(null)
    }
  }, [setId])
  return { film, remove: () => deleteVideo(setId).then(() => setFilm(null)) }
}
