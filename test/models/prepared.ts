import { fileURLToPath } from 'node:url'
import { prepareModels } from '../../models/prepare-models.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The models as `npm run models` makes them; does nothing where they are up to date. */
export function prepareForTests(): void {
  prepareModels(ROOT, `${ROOT}models/manifest.json`, `${ROOT}public/models`)
}
