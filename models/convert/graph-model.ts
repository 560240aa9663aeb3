/**
 * TFLite -> TFJS GraphModel, for exactly the operators of the pose models (operators.ts).
 * Both are NHWC, so nodes map one to one; what differs is the filters' layout, fused activations,
 * and options that TensorFlow takes as inputs.
 */
import {
  type Constant,
  constantFinder,
  depthwiseFilterToTensorflow,
  filterToTensorflow,
  int32Constant,
  UNPACKING,
} from './constants.ts'
import { type Attributes, activationOf, CONVERSIONS } from './operators.ts'
import type { TfliteModel, TfliteOperator } from './tflite.ts'

export type GraphNode = {
  readonly name: string
  readonly op: string
  readonly input: string[]
  readonly attr: Attributes
}

export type Graph = { readonly nodes: GraphNode[]; readonly weights: Map<string, Constant> }

/** Names of nodes by tensor; `input` feeds the graph. A name given twice is an error of the caller's. */
export type TensorNames = ReadonlyMap<number, string>

/** Throws where the model uses something that has no counterpart here. */
export function convertGraph(model: TfliteModel, names: TensorNames): Graph {
  const constantOf = constantFinder(model)
  const weights = new Map<string, Constant>()
  const nodes: GraphNode[] = model.inputs.map((tensor) => placeholder(model, tensor, names))

  const addWeight = (name: string, weight: Constant): string => {
    if (!weights.has(name)) {
      weights.set(name, weight)
      nodes.push(constNode(name, weight))
    }
    return name
  }
  const inputName = (operator: TfliteOperator, tensor: number, place: number): string => {
    const weight = constantOf(tensor)
    if (!weight) return nameOf(tensor, names)
    const ready = place === 1 ? filterFor(operator, weight, model) : weight
    return addWeight(`weight_${tensor}`, ready)
  }

  for (const operator of model.operators) {
    if (UNPACKING.has(operator.kind)) continue
    const output = nameOf(operator.outputs[0] ?? -1, names)
    const inputs = operator.inputs.map((tensor, place) => inputName(operator, tensor, place))
    const option = optionAsInput(operator)
    if (option) inputs.push(addWeight(`${output}/option`, option))
    nodes.push(...nodesFor(operator, inputs, output))
  }
  return { nodes, weights }
}

/** The operator's node, and the one of its activation where that isn't fused in tfjs as well. */
function nodesFor(operator: TfliteOperator, input: string[], output: string): GraphNode[] {
  const conversion = CONVERSIONS[operator.kind]
  if (!conversion) throw new Error(`${operator.kind} is not known to the converter`)
  const { op, activationField } = conversion
  const attr = conversion.attributes(operator.options, operator.inputs.length)
  const activation =
    activationField === undefined ? null : activationOf(operator.options, activationField)
  if (!activation) return [{ name: output, op, input, attr }]
  const inner = `${output}/linear`
  return [
    { name: inner, op, input, attr },
    { name: output, op: activation, input: [inner], attr: {} },
  ]
}

function filterFor(operator: TfliteOperator, weight: Constant, model: TfliteModel): Constant {
  if (operator.kind === 'CONV_2D') return filterToTensorflow(weight)
  if (operator.kind !== 'DEPTHWISE_CONV_2D') return weight
  const channels = model.tensors[operator.inputs[0] ?? -1]?.shape.at(-1) ?? 1
  return depthwiseFilterToTensorflow(weight, channels)
}

/** What TFLite keeps as an option and TensorFlow takes as the last input. */
function optionAsInput({ kind, inputs, options }: TfliteOperator): Constant | null {
  if (kind === 'CONCATENATION') return int32Constant([options?.int32(0) ?? 0], [])
  if (kind !== 'RESHAPE' || inputs.length > 1) return null
  const shape = options?.int32s(0) ?? []
  return int32Constant(shape, [shape.length])
}

export function nameOf(tensor: number, names: TensorNames): string {
  return names.get(tensor) ?? `tensor_${tensor}`
}

function placeholder(model: TfliteModel, tensor: number, names: TensorNames): GraphNode {
  const size = (model.tensors[tensor]?.shape ?? []).map((n) => ({ size: String(n) }))
  const attr = { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim: size } } }
  return { name: nameOf(tensor, names), op: 'Placeholder', input: [], attr }
}

function constNode(name: string, weight: Constant): GraphNode {
  const dtype = weight.type === 'int32' ? 'DT_INT32' : 'DT_FLOAT'
  const dim = weight.shape.map((n) => ({ size: String(n) }))
  const value = { tensor: { dtype, tensorShape: { dim } } }
  return { name, op: 'Const', input: [], attr: { dtype: { type: dtype }, value } }
}
