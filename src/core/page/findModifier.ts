import type { Modifier } from '../model.ts'

const openingPattern = /^([\p{L}-]+(?: with)?)\b[^.:,;]{0,60}[.:,;]/u

/**
 * How an example departs from its trope, where it opens with a word for that:
 * "Averted: …", "Played with. …", "Subverted, as …".
 */
export function findModifier(
  text: string,
  modifiers: ReadonlyMap<string, Modifier>,
): Modifier | undefined {
  const [, opening = ''] = openingPattern.exec(text) ?? []
  const word = opening.toLowerCase().replace(' ', '-')
  return modifiers.get(word) ?? modifiers.get(word.replace(/-with$/, ''))
}
