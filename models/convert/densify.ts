import type { Sparsity } from './tflite.ts'

/**
 * Spreads a sparse tensor's stored values over its dense shape; what is not stored is zero.
 * The format is TACO's, as described at `SparsityParameters` in TFLite's schema: dimensions are
 * nested in `traversalOrder`; those beyond the tensor's rank are positions inside a block.
 */
export function densify(values: Uint16Array, shape: number[], sparsity: Sparsity): Uint16Array {
  const { traversalOrder, blockMap, dimensions } = sparsity
  const rank = shape.length
  const blockSizes = blockSizesOf(shape, sparsity)
  const strides = shape.map((_, axis) => product(shape.slice(axis + 1)))
  // How far one step along each traversed dimension moves in the dense tensor.
  const steps = traversalOrder.map((dimension) => {
    if (dimension < rank) return (strides[dimension] ?? 0) * (blockSizes[dimension] ?? 1)
    return strides[blockMap[dimension - rank] ?? 0] ?? 0
  })
  const dense = new Uint16Array(product(shape))

  const visit = (level: number, stored: number, target: number): void => {
    const dimension = dimensions[level]
    if (!dimension) {
      dense[target] = values[stored] ?? 0
      return
    }
    const step = steps[level] ?? 0
    if (dimension.format === 'dense') {
      for (let i = 0; i < dimension.size; i++) {
        visit(level + 1, stored * dimension.size + i, target + i * step)
      }
      return
    }
    const end = dimension.segments[stored + 1] ?? 0
    for (let i = dimension.segments[stored] ?? 0; i < end; i++) {
      visit(level + 1, i, target + (dimension.indices[i] ?? 0) * step)
    }
  }
  visit(0, 0, 0)
  return dense
}

/** A block's size along each of the tensor's own axes, 1 where it has no block. */
function blockSizesOf(shape: number[], sparsity: Sparsity): number[] {
  const sizes = shape.map(() => 1)
  sparsity.traversalOrder.forEach((dimension, level) => {
    if (dimension < shape.length) return
    const axis = sparsity.blockMap[dimension - shape.length]
    const block = sparsity.dimensions[level]
    if (axis !== undefined && block?.format === 'dense') sizes[axis] = block.size
  })
  return sizes
}

export function product(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total * n, 1)
}
