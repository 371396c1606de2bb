import type { Character, NetworkDocument, Relation } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { describeSource } from './describeSource.ts'
import { escapeMarkdown, toMarkdownCode } from './escapeMarkdown.ts'
import type { Claim, Wording } from './toClaims.ts'
import { toClaims } from './toClaims.ts'
import { toDirection } from './toTies.ts'

/** Every relation with the quotes that say so, and everybody named, as Markdown to read. */
export function toMarkdown(
  document: NetworkDocument,
  degrees: ReadonlyMap<string, number>,
  wording: Wording,
): string {
  const { work, characters } = document
  const claims = groupBy(toClaims(document, wording), ({ relation }) => relation)
  const source = describeSource(work)
  const url = work.source?.url
  const blocks = [
    `# ${escapeMarkdown(work.title)}`,
    ...(source ? [`${escapeMarkdown(source)}. ${url ? toMarkdownCode(url) : ''}`.trim()] : []),
    'Read by Tropegraph: each claim with its quote, where it stands, why it was read so, and the share of such claims that is right.',
    '## Relations',
    ...[...claims].map(([relation, own]) => toSection(relation, own)),
    '## Characters',
    characters.map((one) => toLine(one, degrees.get(one.id) ?? 0)).join('\n'),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function toSection(relation: Relation, claims: readonly Claim[]): string {
  const [first] = claims
  if (!first) return ''
  const [source, target] = [escapeMarkdown(first.source.name), escapeMarkdown(first.target.name)]
  const kind = relation.kind.slice(0, 1).toUpperCase() + relation.kind.slice(1)
  // Words rather than an arrow, which would be turned between two names that are written from right to left.
  const heading = {
    directed: `${kind} from ${source} to ${target}`,
    mutual: `${kind} between ${source} and ${target}, both ways`,
    undirected: `${kind} between ${source} and ${target}`,
  }[toDirection(relation)]
  return `### ${heading}\n\n${claims.map(toItem).join('\n')}`
}

function toItem({ id, quote, citation, installments, explanation, evidence }: Claim): string {
  const time = installments.length > 0 ? installments.join(' / ') : 'undated'
  return [
    `- “${escapeMarkdown(quote)}”`,
    `${escapeMarkdown(`${citation.trope}, ${citation.id}; ${time}`)}.`,
    escapeMarkdown(explanation),
    `Confidence ${evidence.confidence}.`,
    `Evidence ${toMarkdownCode(id)}`,
  ].join('\\\n  ')
}

function toLine({ name, aliases, type, mentions }: Character, degree: number): string {
  const also = aliases.length > 0 ? `, also ${escapeMarkdown(aliases.join(' / '))}` : ''
  return `- ${escapeMarkdown(name)} (${type}${also}); neighbours: ${degree}, citations: ${mentions.length}`
}
