/** Where the tests' servers are; the ports are nobody's in particular. */
export const APP = 'http://localhost:41730/'
export const HARNESS = 'http://localhost:41731/'

/** No GPU is asked for, and no name is resolved but our own: what would leave, fails. */
export const BROWSER_ARGS = [
  '--headless=new',
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A camera that plays a film (`.mjpeg` or `.y4m`) in a circle, allowed without a question. */
export const cameraArgs = (film: string) => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${film}`,
]
