/** Bits one after another, the highest of a number first. */
export type BitWriter = {
  /** @param count of bits, 0 to 32 */
  write(value: number, count: number): void
  /** All so far; the last byte is filled up with zeros. */
  bytes(): Uint8Array<ArrayBuffer>
}

export type BitReader = {
  /** @throws RangeError behind the end */
  read(count: number): number
}

const BYTE = 8

export const createBitWriter = (): BitWriter => {
  const full: number[] = []
  let held = 0
  let free = BYTE

  return {
    write(value, count) {
      let left = count
      while (left > 0) {
        const taken = Math.min(left, free)
        left -= taken
        held = (held << taken) | ((value >>> left) & (2 ** taken - 1))
        free -= taken
        if (free > 0) return
        full.push(held)
        held = 0
        free = BYTE
      }
    },
    bytes: () => Uint8Array.from(free === BYTE ? full : [...full, held << free]),
  }
}

export const createBitReader = (bytes: Uint8Array): BitReader => {
  let at = 0

  return {
    read(count) {
      let value = 0
      let left = count
      while (left > 0) {
        const byte = bytes[Math.floor(at / BYTE)]
        if (byte === undefined) throw new RangeError('the bits end too early')
        const there = BYTE - (at % BYTE)
        const taken = Math.min(left, there)
        value = value * 2 ** taken + ((byte >>> (there - taken)) & (2 ** taken - 1))
        left -= taken
        at += taken
      }
      return value
    },
  }
}
