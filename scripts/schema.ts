import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '../src/core/document/toJsonSchema.ts'

// Publishes the JSON Schema of the network document from the code that checks it. npm run schema
const file = new URL('../data/network.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(toJsonSchema(), undefined, 2)}\n`)
