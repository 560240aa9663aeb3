/**
 * A .tflite file as plain data. Field and enum numbers: tensorflow/lite/schema/schema_v3c.fbs
 * (a field's number is its place in its table; a union takes two, its type and its value).
 */
import { FlatTable } from './flatbuffer.ts'

export type DataType = 'float32' | 'float16' | 'int32'

/** One dimension of a sparse tensor: dense with a size, or compressed rows (CSR). */
export type SparseDimension =
  | { readonly format: 'dense'; readonly size: number }
  | { readonly format: 'csr'; readonly segments: number[]; readonly indices: number[] }

export type Sparsity = {
  readonly traversalOrder: number[]
  readonly blockMap: number[]
  readonly dimensions: SparseDimension[]
}

export type TfliteTensor = {
  readonly name: string
  readonly shape: number[]
  readonly type: DataType
  /** Raw little-endian values; empty for what is computed. */
  readonly data: Uint8Array
  readonly sparsity: Sparsity | null
}

export type TfliteOperator = {
  readonly kind: OperatorKind
  readonly inputs: number[]
  readonly outputs: number[]
  readonly options: FlatTable | null
}

export type TfliteModel = {
  readonly tensors: TfliteTensor[]
  readonly operators: TfliteOperator[]
  readonly inputs: number[]
  readonly outputs: number[]
}

/** BuiltinOperator, only those that the four models use. */
const OPERATOR_KINDS = {
  0: 'ADD',
  2: 'CONCATENATION',
  3: 'CONV_2D',
  4: 'DEPTHWISE_CONV_2D',
  5: 'DEPTH_TO_SPACE',
  6: 'DEQUANTIZE',
  14: 'LOGISTIC',
  17: 'MAX_POOL_2D',
  22: 'RESHAPE',
  23: 'RESIZE_BILINEAR',
  34: 'PAD',
  124: 'DENSIFY',
} as const

export type OperatorKind = (typeof OPERATOR_KINDS)[keyof typeof OPERATOR_KINDS]

const DATA_TYPES: readonly DataType[] = ['float32', 'float16', 'int32']
const FILE_IDENTIFIER = 'TFL3'

/** Throws where the bytes are no .tflite file, or use an operator or type that we can't convert. */
export function readTflite(bytes: Uint8Array): TfliteModel {
  if (new TextDecoder().decode(bytes.subarray(4, 8)) !== FILE_IDENTIFIER) {
    throw new Error(`not a .tflite file: "${FILE_IDENTIFIER}" is missing at byte 4`)
  }
  const model = FlatTable.root(bytes)
  const kinds = model.tables(1).map(readOperatorKind)
  const [graph] = model.tables(2)
  if (!graph) throw new Error('the .tflite file has no graph')
  const buffers = model.tables(4).map((buffer) => buffer.bytes(0))
  return {
    tensors: graph.tables(0).map((tensor) => readTensor(tensor, buffers)),
    inputs: graph.int32s(1),
    outputs: graph.int32s(2),
    operators: graph.tables(3).map((operator) => ({
      kind: kinds[operator.int32(0)] as OperatorKind,
      inputs: operator.int32s(1),
      outputs: operator.int32s(2),
      options: operator.table(4),
    })),
  }
}

function readOperatorKind(code: FlatTable): OperatorKind {
  // Old files keep the number in the first field, which is too small for the newer operators.
  const number = Math.max(code.int8(0), code.int32(3))
  const kind = (OPERATOR_KINDS as Record<number, OperatorKind | undefined>)[number]
  if (!kind) throw new Error(`TFLite operator ${number} is not known to the converter`)
  return kind
}

function readTensor(tensor: FlatTable, buffers: Uint8Array[]): TfliteTensor {
  const name = tensor.text(3)
  const type = DATA_TYPES[tensor.int8(1)]
  if (!type)
    throw new Error(`tensor ${name} has type ${tensor.int8(1)}, not known to the converter`)
  const sparsity = tensor.table(6)
  return {
    name,
    type,
    shape: tensor.int32s(0),
    data: buffers[tensor.int32(2)] ?? new Uint8Array(0),
    sparsity: sparsity && readSparsity(sparsity),
  }
}

function readSparsity(sparsity: FlatTable): Sparsity {
  return {
    traversalOrder: sparsity.int32s(0),
    blockMap: sparsity.int32s(1),
    dimensions: sparsity.tables(2).map(readDimension),
  }
}

function readDimension(dimension: FlatTable): SparseDimension {
  if (dimension.int8(0) === 0) return { format: 'dense', size: dimension.int32(1) }
  return { format: 'csr', segments: readIndices(dimension, 2), indices: readIndices(dimension, 4) }
}

/** SparseIndexVector: a union of 32, 16 and 8 bit vectors, its type in `field`, its value after it. */
function readIndices(dimension: FlatTable, field: number): number[] {
  const vector = dimension.table(field + 1)
  if (!vector) return []
  const width = dimension.int8(field)
  if (width === 1) return vector.int32s(0)
  return width === 2 ? vector.uint16s(0) : [...vector.bytes(0)]
}
