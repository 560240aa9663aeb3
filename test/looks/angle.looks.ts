import { test } from '@playwright/test'
import { beforeFilm } from '../e2e/before-film.ts'
import { filmMannequin } from '../e2e/fake-webcam.ts'
import { locale } from './asked.ts'
import { BEFORE_AN_ANGLE } from './lists/films.ts'
import { photographLooks } from './photograph-looks.ts'

const FILM = 'looks-bridge-at-an-angle'

test.use({ ...beforeFilm(FILM), locale })

test.beforeAll(async () => {
  const acting = { reps: 1, leadInMs: 12_000, liftMs: 2000 }
  await filmMannequin(FILM, { exercise: 'glute-bridge', acting, offsetDeg: 50 })
})

photographLooks(BEFORE_AN_ANGLE)
