import { findBrowser } from '../find-browser.ts'

/** Where the tests' servers are; the ports are nobody's in particular, and two checkouts take two pairs. */
const PORT = Number(process.env.PLUMBLINE_TEST_PORT ?? 41_730)
export const APP = `http://localhost:${PORT}/`
export const HARNESS = `http://localhost:${PORT + 1}/`

/** For pages with a mannequin: without a GPU the processor draws it. It makes video pictures slow. */
export const DRAWING = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']

/** No name is resolved but our own: what would leave, fails. */
const BROWSER_ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Launch options of a browser with these arguments added. */
export const launchWith = (...args: string[]) => {
  const executablePath = findBrowser()
  return { args: [...BROWSER_ARGS, ...args], ...(executablePath && { executablePath }) }
}

/** A camera that plays a film (`.mjpeg` or `.y4m`) in a circle, allowed without a question. */
export const withFilm = (film: string) => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]
