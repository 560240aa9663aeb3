/** Why a package can't be opened; the page has the words. */
export type PackageTrouble =
  | 'not-a-record'
  | 'newer'
  | 'damaged'
  | 'too-large'
  | 'unsound'
  | 'locked'
  | 'wrong-passphrase'

/** A package that can't be opened: nothing of it is kept. `message` is one line: what, where, what to do. */
export class PackageError extends Error {
  override readonly name = 'PackageError'
  readonly trouble: PackageTrouble

  constructor(trouble: PackageTrouble, message: string) {
    super(message.replaceAll(/\s+/g, ' ').slice(0, 300))
    this.trouble = trouble
  }
}
