import { densify, product } from './densify.ts'
import type { TfliteModel, TfliteOperator } from './tflite.ts'

/** A weight as it will be stored: half floats stay half floats, the runtime widens them. */
export type Constant = {
  readonly shape: number[]
  readonly type: 'float32' | 'float16' | 'int32'
  readonly data: Uint8Array
}

/** Operators that only unpack a weight; they are done here and leave no node behind. */
export const UNPACKING: ReadonlySet<string> = new Set(['DENSIFY', 'DEQUANTIZE'])

/** Finds a tensor's constant value, through any unpacking; `null` for what is computed per frame. */
export function constantFinder(model: TfliteModel): (tensor: number) => Constant | null {
  const unpackers = new Map<number, TfliteOperator>()
  for (const operator of model.operators) {
    if (UNPACKING.has(operator.kind)) unpackers.set(operator.outputs[0] ?? -1, operator)
  }
  const find = (index: number): Constant | null => {
    const unpacker = unpackers.get(index)
    if (unpacker) return find(unpacker.inputs[0] ?? -1)
    const tensor = model.tensors[index]
    if (!tensor || tensor.data.length === 0) return null
    if (!tensor.sparsity) return { shape: tensor.shape, type: tensor.type, data: tensor.data }
    if (tensor.type !== 'float16') throw new Error(`sparse ${tensor.name} is not float16`)
    const dense = densify(halfWords(tensor.data), tensor.shape, tensor.sparsity)
    return { shape: tensor.shape, type: tensor.type, data: new Uint8Array(dense.buffer) }
  }
  return find
}

/** TFLite keeps a convolution's filter as [out, h, w, in]; TensorFlow as [h, w, in, out]. */
export function filterToTensorflow(filter: Constant): Constant {
  const [out = 0, height = 0, width = 0, input = 0] = filter.shape
  const inner = height * width * input
  const bytes = filter.type === 'float16' ? 2 : 4
  const data = new Uint8Array(filter.data.length)
  for (let o = 0; o < out; o++) {
    for (let i = 0; i < inner; i++) {
      const from = (o * inner + i) * bytes
      const to = (i * out + o) * bytes
      for (let b = 0; b < bytes; b++) data[to + b] = filter.data[from + b] ?? 0
    }
  }
  return { ...filter, shape: [height, width, input, out], data }
}

/** TFLite: [1, h, w, channels]; TensorFlow: [h, w, channels, 1]. The order in memory is the same. */
export function depthwiseFilterToTensorflow(filter: Constant, inputChannels: number): Constant {
  const [, height = 0, width = 0, channels = 0] = filter.shape
  return { ...filter, shape: [height, width, inputChannels, channels / inputChannels] }
}

export function int32Constant(values: readonly number[], shape: number[]): Constant {
  if (values.length !== product(shape)) throw new Error('a constant does not fit its shape')
  return { shape, type: 'int32', data: new Uint8Array(Int32Array.from(values).buffer) }
}

function halfWords(data: Uint8Array): Uint16Array {
  // Copied: a view would need an even byte offset.
  return new Uint16Array(data.slice().buffer)
}
