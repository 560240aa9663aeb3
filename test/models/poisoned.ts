import type * as tf from '@tensorflow/tfjs-core'
import { fileHandler } from '../../workers/estimator-node.ts'

type Node = { readonly name: string; readonly op: string; readonly input: string[] }

const HALF_NAN = 0x7e00
const HALF_BYTES = 2

/** A model one of whose outputs is NaN, as some GPUs make it: its last convolution's bias is. */
export function poisonedHandler(model: string, output: string): tf.io.IOHandler {
  return {
    load: async () => {
      const artifacts = (await fileHandler(model).load?.()) as tf.io.ModelArtifacts
      const topology = artifacts.modelTopology as { node: Node[] }
      const bias = biasBefore(output, new Map(topology.node.map((node) => [node.name, node])))
      const { start, length } = placeOf(bias, artifacts.weightSpecs ?? [])
      new Uint16Array(artifacts.weightData as ArrayBuffer, start, length).fill(HALF_NAN)
      return artifacts
    },
  }
}

function biasBefore(output: string, nodes: Map<string, Node>): string {
  let node = nodes.get(output)
  while (node && node.op !== '_FusedConv2D') node = nodes.get(node.input[0] ?? '')
  const bias = node?.input[2]
  if (!bias) throw new Error(`${output} does not come from a convolution`)
  return bias
}

function placeOf(name: string, specs: tf.io.WeightsManifestEntry[]) {
  let start = 0
  for (const spec of specs) {
    const length = spec.shape.reduce((size, n) => size * n, 1)
    if (spec.name === name) return { start, length }
    start += length * (spec.quantization ? HALF_BYTES : 4)
  }
  throw new Error(`no weight is called ${name}`)
}
