/** So many bytes at once become letters: more would be too many arguments. A multiple of three. */
const PIECE = 24_576

export const toBase64 = (bytes: Uint8Array): string => {
  let letters = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    letters += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)))
  }
  return letters
}

/** @throws DOMException where it is none */
export const fromBase64 = (letters: string): Uint8Array<ArrayBuffer> => {
  const text = atob(letters)
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
