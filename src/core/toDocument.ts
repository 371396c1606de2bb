import type { Citation, Example, NetworkDocument, Work } from './model.ts'
import { groupBy } from './text/groupBy.ts'
import type { Reading } from './read.ts'

/** Makes the document of one work from what was read of its page. */
export function toDocument(reading: Reading, work: Work): NetworkDocument {
  const times = groupBy(reading.times, ({ example }) => example)
  const toCitation = ({ id, trope, text, modifier, spoilers }: Example): Citation => {
    const installments = (times.get(id) ?? []).flatMap((reference) => reference.installments)
    return {
      id,
      trope,
      text,
      installments: [...new Set(installments)],
      ...(reading.later.has(id) && { later: true as const }),
      ...(modifier && { modifier }),
      spoilers,
    }
  }
  return {
    format: 'tropegraph',
    version: 1,
    work,
    installments: reading.installments,
    characters: reading.characters,
    citations: reading.page.tropes.flatMap(({ examples }) => examples.map(toCitation)),
    relations: reading.relations,
    problems: reading.problems,
    ...(reading.proposals.length > 0 && { proposals: reading.proposals }),
  }
}
