import * as z from 'zod/mini'
import { documentSchema } from './schema.ts'

/** The JSON Schema of what `parseDocument` takes. */
export const toJsonSchema = () => z.toJSONSchema(documentSchema, { io: 'input' })
