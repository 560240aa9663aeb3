/**
 * The names and shapes of outputs that @tensorflow-models/pose-detection asks for
 * (its dist/blazepose_tfjs/detector.js), on top of what the .tflite files give.
 */
import type { Constant } from './constants.ts'
import { int32Constant } from './constants.ts'
import { convertGraph, type Graph, type GraphNode, nameOf } from './graph-model.ts'
import { readTflite, type TfliteModel } from './tflite.ts'

export type ModelName = 'detector' | 'lite' | 'full' | 'heavy'

type Output = { readonly tensor: string; readonly name: string; readonly sigmoid: boolean }

/** The file emits logits for the heatmap and the segmentation; the pose flag has its sigmoid. */
const LANDMARK_OUTPUTS: readonly Output[] = [
  { tensor: 'Identity', name: 'ld_3d', sigmoid: false },
  { tensor: 'Identity_1', name: 'output_poseflag', sigmoid: false },
  { tensor: 'Identity_2', name: 'activation_segmentation', sigmoid: true },
  { tensor: 'Identity_3', name: 'activation_heatmap', sigmoid: true },
  { tensor: 'Identity_4', name: 'world_3d', sigmoid: false },
]

const DETECTOR_COORDINATES = 12
const DETECTOR_OUTPUT = 'detections'

export type TfjsModel = { readonly json: string; readonly weights: Uint8Array }

/** Bytes of a .tflite file to the two files of a GraphModel. */
export function convertPoseModel(name: ModelName, tflite: Uint8Array): TfjsModel {
  const model = readTflite(tflite)
  const graph = name === 'detector' ? detectorGraph(model) : landmarkGraph(model)
  return serialise(graph)
}

function landmarkGraph(model: TfliteModel): Graph {
  const indices = LANDMARK_OUTPUTS.map((output) => outputCalled(model, output.tensor))
  const names = indices.map((tensor, i): [number, string] => {
    const output = LANDMARK_OUTPUTS[i] as Output
    return [tensor, output.sigmoid ? `${output.name}/logits` : output.name]
  })
  const graph = convertGraph(model, new Map(names))
  const sigmoids = LANDMARK_OUTPUTS.filter((output) => output.sigmoid).map(
    ({ name }): GraphNode => ({ name, op: 'Sigmoid', input: [`${name}/logits`], attr: {} }),
  )
  return { ...graph, nodes: [...graph.nodes, ...sigmoids] }
}

/** One tensor [1, anchors, 13]: the score's logit, then the box's twelve numbers. */
function detectorGraph(model: TfliteModel): Graph {
  const graph = convertGraph(model, new Map())
  const lastSize = (tensor: number) => model.tensors[tensor]?.shape.at(-1)
  const boxes = model.outputs.find((tensor) => lastSize(tensor) === DETECTOR_COORDINATES)
  const logits = model.outputs.find((tensor) => lastSize(tensor) === 1)
  if (boxes === undefined || logits === undefined) {
    throw new Error('the detector does not give boxes of 12 numbers and scores')
  }
  const axis = `${DETECTOR_OUTPUT}/axis`
  const lastAxis = int32Constant([2], [])
  const input = [nameOf(logits, new Map()), nameOf(boxes, new Map()), axis]
  return {
    nodes: [
      ...graph.nodes,
      { name: axis, op: 'Const', input: [], attr: { dtype: { type: 'DT_INT32' } } },
      { name: DETECTOR_OUTPUT, op: 'ConcatV2', input, attr: {} },
    ],
    weights: new Map([...graph.weights, [axis, lastAxis]]),
  }
}

function outputCalled(model: TfliteModel, name: string): number {
  const found = model.outputs.find((tensor) => model.tensors[tensor]?.name === name)
  if (found === undefined) throw new Error(`the landmark model has no output "${name}"`)
  return found
}

function serialise({ nodes, weights }: Graph): TfjsModel {
  const entries = [...weights].map(([name, weight]) => weightEntry(name, weight))
  const json = {
    format: 'graph-model',
    generatedBy: '@mediapipe/pose',
    convertedBy: 'plumbline models/convert',
    modelTopology: { node: nodes, versions: {} },
    weightsManifest: [{ paths: ['weights.bin'], weights: entries }],
  }
  return {
    json: JSON.stringify(json),
    weights: Buffer.concat([...weights.values()].map((weight) => weight.data)),
  }
}

function weightEntry(name: string, { shape, type }: Constant) {
  if (type !== 'float16') return { name, shape, dtype: type }
  return { name, shape, dtype: 'float32', quantization: { dtype: 'float16' } }
}
