import { fileURLToPath } from 'node:url'
import { mergeConfig } from 'vite'
import app from '../../../vite.config.ts'

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The harness, built and served as the app is, into a folder that isn't shipped. */
export default async (env: Parameters<typeof app>[0]) =>
  mergeConfig(await app(env), {
    root: pathOf('.'),
    publicDir: pathOf('../../../public'),
    build: {
      outDir: pathOf('../../../.cache/harness'),
      emptyOutDir: true,
      rolldownOptions: { input: [pathOf('index.html'), pathOf('records.html')] },
    },
  })
