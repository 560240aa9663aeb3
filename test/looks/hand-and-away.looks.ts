import { test } from '@playwright/test'
import { beforeFilm } from '../e2e/before-film.ts'
import { filmMannequin } from '../e2e/fake-webcam.ts'
import { locale } from './asked.ts'
import { BEFORE_HAND_AND_AWAY } from './lists/films.ts'
import { photographLooks } from './photograph-looks.ts'

const FILM = 'looks-hand-and-away'
const ACTING = { reps: 1, leadInMs: 25_000, liftMs: 500, holdMs: 100, lowerMs: 500, restMs: 100 }

test.use({ ...beforeFilm(FILM), locale })

test.beforeAll(async () => {
  await filmMannequin(FILM, {
    exercise: 'glute-bridge',
    acting: ACTING,
    raising: { side: 'left', fromMs: 3000, heldMs: 4500 },
    away: { fromMs: 14_000, toMs: 20_000 },
  })
})

photographLooks(BEFORE_HAND_AND_AWAY)
