/** What was given cannot be used. `message` is one line for people: what, where, what to do. */
export class BadInput extends Error {
  override readonly name = 'BadInput'
}

/** Exit code of bad input; 0 is success, 1 a failure of the program itself. */
const BAD_INPUT = 2

/** Runs a command to its end: bad input becomes one line on stderr and exit code 2. */
export const runCommand = async (command: () => Promise<void>): Promise<void> => {
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    await command()
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    process.stderr.write(`${oneLine(error.message)}\n`)
    process.exitCode = BAD_INPUT
  }
}

const oneLine = (message: string): string => message.replace(/\s*\n\s*/g, ' ')
