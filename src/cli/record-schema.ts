import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { packageJsonSchema } from '../records/package/package-schema.ts'

/** Writes the schema of the record's file for other programs; a test says when it is stale. */
const SCHEMA = fileURLToPath(new URL('../../docs/plumbline-record.schema.json', import.meta.url))

writeFileSync(SCHEMA, `${JSON.stringify(packageJsonSchema(), null, 1)}\n`)
