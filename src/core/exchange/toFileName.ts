import { toSlug } from '../text/toSlug.ts'
import type { Format } from './formats.ts'

const longest = 80

/** What the file of an export is called: `lantern-row.csv`, or `lantern-row-part.csv` where a filter left some out. */
export function toFileName(title: string, { extension }: Format, isPart: boolean): string {
  const name = Array.from(toSlug(title)).slice(0, longest).join('') || 'network'
  return `${name}${isPart ? '-part' : ''}.${extension}`
}
