/**
 * The little of FlatBuffers that reading a .tflite file takes.
 * Format: https://flatbuffers.dev/internals (little-endian; a table starts with the signed offset back
 * to its vtable, whose 16-bit entries, after two header words, are the fields' offsets; 0 = absent).
 */
const VTABLE_HEADER_BYTES = 4
const OFFSET_BYTES = 4

export class FlatTable {
  constructor(
    private readonly view: DataView,
    private readonly position: number,
  ) {}

  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return new FlatTable(view, view.getUint32(0, true))
  }

  int8(field: number, absent = 0): number {
    const at = this.locate(field)
    return at === null ? absent : this.view.getInt8(at)
  }

  int32(field: number, absent = 0): number {
    const at = this.locate(field)
    return at === null ? absent : this.view.getInt32(at, true)
  }

  bool(field: number): boolean {
    return this.int8(field) !== 0
  }

  table(field: number): FlatTable | null {
    const at = this.locate(field)
    return at === null ? null : new FlatTable(this.view, this.follow(at))
  }

  tables(field: number): FlatTable[] {
    return this.elements(field, OFFSET_BYTES, (at) => new FlatTable(this.view, this.follow(at)))
  }

  int32s(field: number): number[] {
    return this.elements(field, 4, (at) => this.view.getInt32(at, true))
  }

  uint16s(field: number): number[] {
    return this.elements(field, 2, (at) => this.view.getUint16(at, true))
  }

  /** A view on the file, not a copy; empty where the field is absent. */
  bytes(field: number): Uint8Array {
    const at = this.locate(field)
    if (at === null) return new Uint8Array(0)
    const start = this.follow(at)
    const length = this.view.getUint32(start, true)
    return new Uint8Array(this.view.buffer, this.view.byteOffset + start + OFFSET_BYTES, length)
  }

  text(field: number): string {
    return new TextDecoder().decode(this.bytes(field))
  }

  private locate(field: number): number | null {
    const vtable = this.position - this.view.getInt32(this.position, true)
    const entry = VTABLE_HEADER_BYTES + 2 * field
    if (entry >= this.view.getUint16(vtable, true)) return null
    const offset = this.view.getUint16(vtable + entry, true)
    return offset === 0 ? null : this.position + offset
  }

  private follow(at: number): number {
    return at + this.view.getUint32(at, true)
  }

  private elements<T>(field: number, stride: number, read: (at: number) => T): T[] {
    const at = this.locate(field)
    if (at === null) return []
    const start = this.follow(at)
    const first = start + OFFSET_BYTES
    return Array.from({ length: this.view.getUint32(start, true) }, (_, i) =>
      read(first + i * stride),
    )
  }
}
