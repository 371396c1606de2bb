import type { Work } from '../model.ts'

/** Where a work's page comes from, for the foot of an export: `Based on The Handbook, CC0`. */
export function describeSource({ source }: Work): string | undefined {
  if (!source) return undefined
  return `Based on ${source.name}${source.license ? `, ${source.license}` : ''}`
}
