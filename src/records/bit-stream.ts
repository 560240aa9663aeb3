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

export const createBitWriter = (): BitWriter => {
  const full: number[] = []
  let held = 0
  let count = 0

  const push = (bit: number): void => {
    held = (held << 1) | bit
    count += 1
    if (count < 8) return
    full.push(held)
    held = 0
    count = 0
  }

  return {
    write(value, bits) {
      for (let place = bits - 1; place >= 0; place -= 1) push((value >>> place) & 1)
    },
    bytes: () => Uint8Array.from(count === 0 ? full : [...full, held << (8 - count)]),
  }
}

export const createBitReader = (bytes: Uint8Array): BitReader => {
  let at = 0

  const next = (): number => {
    const byte = bytes[at >> 3]
    if (byte === undefined) throw new RangeError('the bits end too early')
    const bit = (byte >> (7 - (at & 7))) & 1
    at += 1
    return bit
  }

  return {
    read(count) {
      let value = 0
      for (let place = 0; place < count; place += 1) value = (value << 1) | next()
      return value >>> 0
    },
  }
}
