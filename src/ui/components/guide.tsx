import { type RefObject, useEffect, useRef, useState } from 'react'
import type { GuideFilm } from '../guide/guide-film.ts'
import { useDark } from '../hooks/use-dark.ts'
import styles from './guide.module.css'
import { stillOf } from './still.ts'

type Props = {
  readonly exercise: string
  readonly label: string
  readonly moving: boolean
  /** `exercise`: the dark ground, unless light colours were chosen. */
  readonly ground?: 'page' | 'exercise'
}

/** Loads three and the figure only where a guide is shown. */
const useFilm = (canvas: RefObject<HTMLCanvasElement | null>, exercise: string) => {
  const [film, setFilm] = useState<GuideFilm | null>(null)
  useEffect(() => {
    let gone = false
    let opened: GuideFilm | null = null
    const open = async () => {
      const { openGuideFilm } = await import('../guide/guide-film.ts')
      if (gone || !canvas.current) return
      opened = await openGuideFilm(canvas.current, exercise)
      if (gone) opened?.close()
      else setFilm(opened)
    }
    void open()
    return () => {
      gone = true
      opened?.close()
      setFilm(null)
    }
  }, [canvas, exercise])
  return film
}

/** The mannequin doing the exercise, as the camera should see it. A still where it can't be drawn. */
export const Guide = ({ exercise, label, moving, ground = 'page' }: Props) => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const film = useFilm(canvas, exercise)
  const dark = useDark(ground)
  useEffect(() => film?.paint(dark ? 'ink' : 'paper'), [film, dark])
  useEffect(() => {
    if (!film || !moving) return
    film.play()
    return film.pause
  }, [film, moving])
  return (
    <div className={styles.guide} role="img" aria-label={label}>
      <img className={styles.still} src={stillOf(exercise, dark)} alt="" hidden={film !== null} />
      <canvas ref={canvas} className={styles.canvas} />
    </div>
  )
}
