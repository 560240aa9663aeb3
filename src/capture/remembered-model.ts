import { version } from '../../package.json'
import type { Backend, ModelSize, Started } from '../../workers/seam.ts'

const KEY = 'plumbline.pose-model'

/** Which backend and model were measured to be best, for this browser and this version of ours. */
export type Remembered = {
  readonly backend: Backend
  readonly model: ModelSize
}

const BACKENDS: readonly unknown[] = ['webgpu', 'webgl', 'wasm'] satisfies Backend[]
const MODELS: readonly unknown[] = ['lite', 'full', 'heavy'] satisfies ModelSize[]

/** What is stored under `asked`, the model that was asked for; a browser that stores nothing has none. */
export function recallModel(asked: string): Remembered | null {
  try {
    const { by, backend, model } = JSON.parse(localStorage.getItem(`${KEY}.${asked}`) ?? '{}')
    const known = by === signature() && BACKENDS.includes(backend) && MODELS.includes(model)
    return known ? { backend, model } : null
  } catch {
    return null
  }
}

export function rememberModel(asked: string, { backend, model, measuredMs }: Started): void {
  try {
    const entry = { by: signature(), backend, model, measuredMs }
    localStorage.setItem(`${KEY}.${asked}`, JSON.stringify(entry))
  } catch {
    // Private windows may refuse: it is measured again next time.
  }
}

export function forgetModel(asked: string): void {
  try {
    localStorage.removeItem(`${KEY}.${asked}`)
  } catch {
    // Nothing was stored then.
  }
}

const signature = () => `${version} ${navigator.userAgent}`
