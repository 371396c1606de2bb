import type { Character, Evidence } from '../model.ts'
import { foldName } from '../text/foldName.ts'

/** Why a claim was read, in a sentence: "Read from the words “envy”, with “she” taken for Mara." */
export function toExplanation(
  { reason, rule, mentions, hedged, past }: Evidence,
  text: string,
  characters: readonly [source: Character | undefined, target: Character | undefined],
): string {
  if (rule === 'reader') return 'Added by a reader who found it in these words.'
  const taken = mentions.flatMap((span, index) => {
    const [word, character] = [text.slice(...span), characters[index]]
    return character && !isNamedBy(word, character) ? [`“${word}” taken for ${character.name}`] : []
  })
  const parts = [
    `Read from ${reason}`,
    ...(taken.length > 0 ? [`with ${[...new Set(taken)].join(' and ')}`] : []),
    ...(past ? ['said of what is over'] : []),
    ...(hedged ? ['which the page itself hedges'] : []),
  ]
  return `${parts.join(', ')}.`
}

const isNamedBy = (word: string, { name, aliases }: Character): boolean => {
  const said = foldName(word)
  return [name, ...aliases].map(foldName).some((one) => one.includes(said) || said.includes(one))
}
