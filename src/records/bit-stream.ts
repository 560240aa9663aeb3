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
  /** How many ones there are before the next zero, which is taken with them; `most` ones have none. */
  ones(most: number): number
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
  let next = 0
  /** The byte at hand, and how many of its bits are still to come. */
  let byte = 0
  let there = 0

  const needBits = (): void => {
    if (there > 0) return
    if (next >= bytes.length) throw new RangeError('the bits end too early')
    byte = bytes[next] ?? 0
    next += 1
    there = BYTE
  }

  return {
    read(count) {
      let value = 0
      let left = count
      while (left > 0) {
        needBits()
        const taken = left < there ? left : there
        there -= taken
        left -= taken
        // No shift of the value: 32 bits have no room for a sign.
        value = value * (1 << taken) + ((byte >>> there) & ((1 << taken) - 1))
      }
      return value
    },
    ones(most) {
      let ones = 0
      while (ones < most) {
        needBits()
        there -= 1
        if (((byte >>> there) & 1) === 0) return ones
        ones += 1
      }
      return ones
    },
  }
}
