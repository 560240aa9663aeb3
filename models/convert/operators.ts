/** What each TFLite operator becomes in TensorFlow's terms. Data in, data out. */
import type { FlatTable } from './flatbuffer.ts'
import type { OperatorKind } from './tflite.ts'

/** A node's attributes in tfjs's JSON form of TensorFlow's GraphDef. */
export type Attributes = Readonly<Record<string, unknown>>
export type Activation = 'Relu' | 'Relu6' | null

export type Conversion = {
  readonly op: string
  readonly attributes: (options: FlatTable | null, inputCount: number) => Attributes
  /** Where the operator's table keeps its fused activation; absent where it has none. */
  readonly activationField?: number
}

const text = (value: string) => ({ s: Buffer.from(value).toString('base64') })
const texts = (values: string[]) => ({ list: { s: values.map((v) => text(v).s) } })
const integer = (value: number) => ({ i: value })
const integers = (values: number[]) => ({ list: { i: values } })
const flag = (value: boolean) => ({ b: value })

/** One more argument than the input and the filter: the bias. */
const ONE_EXTRA_ARGUMENT = integer(1)

function window(options: FlatTable | null): Attributes {
  const [padding, strideW, strideH] = [0, 1, 2]
  return {
    padding: text(options?.int8(padding) === 1 ? 'VALID' : 'SAME'),
    strides: integers([1, options?.int32(strideH) ?? 1, options?.int32(strideW) ?? 1, 1]),
    data_format: text('NHWC'),
  }
}

function convolution(options: FlatTable | null, dilationW: number, activation: Activation) {
  const [w, h] = [options?.int32(dilationW, 1) ?? 1, options?.int32(dilationW + 1, 1) ?? 1]
  return {
    ...window(options),
    dilations: integers([1, h, w, 1]),
    num_args: ONE_EXTRA_ARGUMENT,
    fused_ops: texts(activation ? ['BiasAdd', activation] : ['BiasAdd']),
  }
}

/** Throws on an activation that none of the four models uses. */
export function activationOf(options: FlatTable | null, field: number): Activation {
  const code = options?.int8(field) ?? 0
  if (code === 0) return null
  if (code === 1) return 'Relu'
  if (code === 3) return 'Relu6'
  throw new Error(`fused activation ${code} is not known to the converter`)
}

export const CONVERSIONS: Readonly<Partial<Record<OperatorKind, Conversion>>> = {
  ADD: { op: 'AddV2', attributes: () => ({}), activationField: 0 },
  CONCATENATION: {
    op: 'ConcatV2',
    attributes: (_, inputCount) => ({ N: integer(inputCount) }),
    activationField: 1,
  },
  CONV_2D: {
    op: '_FusedConv2D',
    attributes: (options) => convolution(options, 4, activationOf(options, 3)),
  },
  DEPTHWISE_CONV_2D: {
    op: 'FusedDepthwiseConv2dNative',
    attributes: (options) => convolution(options, 5, activationOf(options, 4)),
  },
  DEPTH_TO_SPACE: {
    op: 'DepthToSpace',
    attributes: (options) => ({
      block_size: integer(options?.int32(0) ?? 1),
      data_format: text('NHWC'),
    }),
  },
  LOGISTIC: { op: 'Sigmoid', attributes: () => ({}) },
  MAX_POOL_2D: {
    op: 'MaxPool',
    attributes: (options) => ({
      ...window(options),
      ksize: integers([1, options?.int32(4) ?? 1, options?.int32(3) ?? 1, 1]),
    }),
    activationField: 5,
  },
  PAD: { op: 'Pad', attributes: () => ({}) },
  RESHAPE: { op: 'Reshape', attributes: () => ({}) },
  RESIZE_BILINEAR: {
    op: 'ResizeBilinear',
    attributes: (options) => ({
      align_corners: flag(options?.bool(2) ?? false),
      half_pixel_centers: flag(options?.bool(3) ?? false),
    }),
  },
}
