import { filmPath } from './fake-webcam.ts'
import { launchWith, withFilm } from './places.ts'

/** For `test.use`: the camera plays this film; the guide beside it stands still, for no GPU draws it. */
export const beforeFilm = (film: string) =>
  ({
    launchOptions: launchWith(...withFilm(filmPath(film))),
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-US',
  }) as const
