import { mkdir, writeFile } from 'node:fs/promises'
import { version } from '../../package.json'
import { exercises } from '../exercises/index.ts'
import { codeSystemOf } from '../records/fhir/code-system.ts'

/** Writes the published code system: `npx tsx src/cli/code-system.ts`, whenever an exercise has changed. */
const FOLDER = new URL('../../docs/fhir/', import.meta.url)

await mkdir(FOLDER, { recursive: true })
const system = codeSystemOf(Object.values(exercises), version)
await writeFile(
  new URL('CodeSystem-plumbline.json', FOLDER),
  `${JSON.stringify(system, null, 2)}\n`,
)
