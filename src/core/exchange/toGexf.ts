import type { Character, NetworkDocument, Positions } from '../model.ts'
import { isDirected, nodeDiameter } from '../model.ts'
import { describeSource } from './describeSource.ts'
import type { Look } from './look.ts'
import { toClaimIds } from './toClaimId.ts'
import type { Wording } from './toClaims.ts'
import { countCitations, toConfidence, toDirection, toUndated } from './toTies.ts'
import type { Spell } from './toTimes.ts'
import { toOrdinals, toTimes } from './toTimes.ts'
import { element, textElement } from './xml.ts'

interface Drawn {
  /** Neighbours of each character. */
  readonly degrees: ReadonlyMap<string, number>
  readonly positions: Positions
  readonly look: Look
  readonly wording: Wording
}

const nodeAttributes = {
  name: 'string',
  type: 'string',
  aliases: 'string',
  degree: 'integer',
  mentions: 'integer',
}

const edgeAttributes = {
  kind: 'string',
  direction: 'string',
  mutual: 'boolean',
  confidence: 'double',
  citations: 'integer',
  claims: 'integer',
  undated: 'integer',
  evidence: 'string',
}

/**
 * A network as GEXF 1.3. Its time is the ordinals of installments; what is undated has no spell, so that it is always
 * there. Readers of GEXF differ in what they take beside directed edges, so a network that has any is directed as a
 * whole, and the attribute `direction` tells which of its edges run both ways.
 */
export function toGexf(document: NetworkDocument, drawn: Drawn): string {
  const { characters, relations } = document
  const count = Math.max(0, ...toOrdinals(document).values())
  const graph = {
    defaultedgetype: relations.some(isDirected) ? 'directed' : 'undirected',
    ...(count > 0
      ? {
          mode: 'dynamic',
          timeformat: 'integer',
          timerepresentation: 'interval',
          start: 1,
          end: count,
        }
      : { mode: 'static' }),
  }
  const xml = element(
    'gexf',
    { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', version: '1.3' },
    [
      element('meta', {}, [
        textElement('creator', {}, 'Tropegraph'),
        textElement('description', {}, describe(document, drawn.wording)),
      ]),
      element('graph', graph, [
        toAttributes('node', nodeAttributes),
        toAttributes('edge', edgeAttributes),
        element('nodes', { count: characters.length }, toNodes(document, drawn)),
        element('edges', { count: relations.length }, toEdges(document, drawn)),
      ]),
    ],
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
}

function describe(document: NetworkDocument, { nameInstallment }: Wording): string {
  const { work, installments } = document
  const ordinals = toOrdinals(document)
  const times = installments.flatMap((one) => {
    const ordinal = ordinals.get(one.id)
    return ordinal === undefined ? [] : [`${ordinal} = ${nameInstallment(one, work.unit)}`]
  })
  const source = describeSource(work)
  return [
    `${work.title}.`,
    ...(source ? [`${source}.`, ...(work.source?.url ? [work.source.url] : [])] : []),
    ...(times.length > 0 ? [`Times are ${work.unit}s: ${times.join('; ')}.`] : []),
    'What is undated has no spell.',
  ].join(' ')
}

const toAttributes = (of: 'node' | 'edge', types: Readonly<Record<string, string>>) =>
  element(
    'attributes',
    { class: of, mode: 'static' },
    Object.entries(types).map(([id, type]) => element('attribute', { id, title: id, type })),
  )

function toNodes(
  document: NetworkDocument,
  { degrees, positions, look }: Drawn,
): readonly string[] {
  const { characters: times } = toTimes(document)
  return document.characters.map((character) => {
    const [x, y] = positions[character.id] ?? [0, 0]
    const degree = degrees.get(character.id) ?? 0
    return element('node', { id: character.id, label: character.name }, [
      toValues(valuesOf(character, degree)),
      ...toSpells(times.get(character.id)),
      element('viz:color', toColour(look.node)),
      // Upwards counts as more there.
      element('viz:position', { x, y: -y, z: 0 }),
      element('viz:size', { value: nodeDiameter(degree) }),
    ])
  })
}

const valuesOf = ({ name, type, aliases, mentions }: Character, degree: number) => ({
  name,
  type,
  aliases: aliases.join(' / '),
  degree,
  mentions: mentions.length,
})

function toEdges(document: NetworkDocument, { look }: Drawn): readonly string[] {
  const { relations: times } = toTimes(document)
  const undated = toUndated(document)
  return document.relations.map((relation) => {
    const { id, source, target, kind, mutual, evidence } = relation
    const citations = countCitations(relation)
    return element('edge', { id, source, target, label: kind, kind, weight: citations }, [
      toValues({
        kind,
        direction: toDirection(relation),
        mutual,
        confidence: toConfidence(relation),
        citations,
        claims: evidence.length,
        undated: evidence.filter(({ citation }) => undated.has(citation)).length,
        evidence: toClaimIds(relation),
      }),
      ...toSpells(times.get(id)),
      element('viz:color', toColour(look.kinds[kind].colour)),
    ])
  })
}

const toValues = (values: Readonly<Record<string, string | number | boolean>>) =>
  element(
    'attvalues',
    {},
    Object.entries(values)
      .filter(([, value]) => value !== '')
      .map(([id, value]) => element('attvalue', { for: id, value })),
  )

const toSpells = (spells: readonly Spell[] = []) =>
  spells.length === 0
    ? []
    : [
        element(
          'spells',
          {},
          spells.map(([start, end]) => element('spell', { start, end })),
        ),
      ]

function toColour(colour: string) {
  const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  return { r, g, b }
}
