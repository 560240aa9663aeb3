import { fileURLToPath } from 'node:url'
import { WeightsError } from '../../models/manifest.ts'
import { prepareModels } from '../../models/prepare-models.ts'
import { BadInput } from './bad-input.ts'

const pathOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Prepares the models unless they are up to date. @throws BadInput where the weights are not the known ones */
export const ensureModels = (): void => {
  try {
    prepareModels(pathOf(''), pathOf('models/manifest.json'), pathOf('public/models'))
  } catch (error) {
    if (error instanceof WeightsError) throw new BadInput(`models: ${error.message}`)
    throw error
  }
}
