import { useEffect, useState } from 'react'
import type { Screening } from '../../records/model.ts'

/** What was answered before the first session; null until it is known. The store is loaded for it later. */
export const useScreening = (): Screening | null => {
  const [screening, setScreening] = useState<Screening | null>(null)
  useEffect(() => {
    let gone = false
    const load = async () => {
      const { thePerson } = await import('../../session/journey/person.ts')
      const person = await thePerson()
      if (!gone) setScreening(person?.screening ?? null)
    }
    void load()
    return () => {
      gone = true
    }
  }, [])
  return screening
}
