import { beforeFilm } from './before-film.ts'
import { type Film, filmMannequin } from './fake-webcam.ts'

const FILM = 'two-bridges'
/** The model is loaded meanwhile; and as the film goes round, nothing else happens after the last one. */
const STILL_MS = 10_000

/** How many bridges the film has. */
export const REPS = 2

/** For `test.use`: the camera plays two bridges. */
export const beforeTwoBridges = beforeFilm(FILM)

/** For `test.beforeAll`. */
export const filmTwoBridges = (): Promise<Film> =>
  filmMannequin(FILM, {
    exercise: 'glute-bridge',
    acting: { reps: REPS, leadInMs: STILL_MS, liftMs: 2000 },
  })
