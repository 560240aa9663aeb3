import { useEffect, useState } from 'react'
import type { Id } from '../../records/model.ts'
import { loadCourse } from '../../session/kept-course.ts'

/** So many weeks at first, and more at a time. */
const WEEKS = 12

type Loaded = Awaited<ReturnType<typeof loadCourse>>

/** One person's last weeks, and a way to those before. null: still being read. */
export const useCourse = (personId: Id) => {
  const [loaded, setLoaded] = useState<Loaded | null>(null)
  const [weeks, setWeeks] = useState(WEEKS)
  useEffect(() => {
    let gone = false
    void loadCourse(personId, weeks, Date.now()).then((course) => {
      if (!gone) setLoaded(course)
    })
    return () => {
      gone = true
    }
  }, [personId, weeks])
  return { loaded, more: () => setWeeks(weeks + WEEKS) }
}
