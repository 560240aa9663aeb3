import { useCallback, useEffect, useState } from 'react'
import { abandonSet, leaveSet, startSet } from '../../session/current-set.ts'
import type { SourceKind } from '../../session/live-store.ts'
import type { Chosen } from '../../session/sources.ts'

/** Whether the person has allowed the camera before; browsers that don't tell count as no. */
const cameraIsAllowed = async (): Promise<boolean> => {
  try {
    const { state } = await navigator.permissions.query({ name: 'camera' })
    return state === 'granted'
  } catch {
    return false
  }
}

/** The renderer is loaded only by those who watch the demo. */
const demoOf = (exercise: string): Chosen => ({
  kind: 'demo',
  open: async () => (await import('../demo/demo-film.ts')).openDemoFilm(exercise),
})

/** Starts the set as soon as nothing has to be asked, and leaves it with the page. */
export const useStart = (exercise: string, source: SourceKind) => {
  const [allowed, setAllowed] = useState(source === 'demo')
  useEffect(() => {
    let gone = false
    abandonSet()
    if (source === 'demo') void startSet(exercise, demoOf(exercise))
    if (source === 'camera') {
      void cameraIsAllowed().then((yes) => {
        if (!yes || gone) return
        setAllowed(true)
        void startSet(exercise, { kind: 'camera' })
      })
    }
    return () => {
      gone = true
      leaveSet()
    }
  }, [exercise, source])

  const onAgree = useCallback(() => {
    setAllowed(true)
    if (source === 'file') abandonSet()
    else void startSet(exercise, source === 'demo' ? demoOf(exercise) : { kind: source })
  }, [exercise, source])
  const onPick = useCallback(
    (file: File) => void startSet(exercise, { kind: 'file', file }),
    [exercise],
  )
  const asks = source === 'file' ? 'file' : allowed ? null : 'camera'
  return { asks, onAgree, onPick } as const
}
