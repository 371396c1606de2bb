import type {
  Character,
  Evidence,
  Filter,
  Focus,
  Kind,
  NetworkDocument,
  Presence,
  Relation,
  UndatedMode,
  Visible,
  VisibleCharacter,
  VisibleRelation,
} from './model.ts'
import { kinds, warmKinds } from './model.ts'
import { toNeighbourhood } from './network/neighbourhood.ts'

/** Nothing switched off, no time chosen. */
export const openFilter: Filter = { hiddenKinds: [], installments: [] }

/** The mode in force: the reader's choice, else ghosted while a time is chosen. */
export function undatedMode({ undated, installments }: Filter): UndatedMode {
  return undated ?? (installments.length > 0 ? 'ghosted' : 'shown')
}

/** The focus in force; one that names somebody whom the document does not know is none. */
export function focusIn(
  { characters }: Pick<NetworkDocument, 'characters'>,
  { focus }: Filter,
): Focus | undefined {
  const isKnown = (id: string) => characters.some((one) => one.id === id)
  return focus && charactersOf(focus).every(isKnown) ? focus : undefined
}

const charactersOf = (focus: Focus) =>
  focus.type === 'around' ? [focus.character] : focus.characters

/** The one gate: everything on screen is made from what this lets through. */
export function toVisible(document: NetworkDocument, filter: Filter): Visible {
  const mode = undatedMode(filter)
  const times = new Map(document.citations.map(({ id, installments }) => [id, installments]))
  const chosen = new Set(filter.installments)
  const datesOf = ({ citation }: Pick<Evidence, 'citation'>) => times.get(citation) ?? []

  const presenceOf = (evidence: Pick<Evidence, 'citation'>): Presence => {
    const dates = datesOf(evidence)
    if (dates.length === 0) return presenceOfUndated[mode]
    return chosen.size === 0 || dates.some((id) => chosen.has(id)) ? 'shown' : 'hidden'
  }

  const inTime = document.relations.flatMap((relation) => keepPresent(relation, presenceOf))
  const isOn = ({ kind }: Relation) => !filter.hiddenKinds.includes(kind)
  const focus = focusIn(document, filter)
  const on = inTime.filter(isOn)
  const isNear = toNeighbourhood(on, focus)
  const relations = on.filter(isNear)
  const isFiltered =
    chosen.size > 0 || mode !== 'shown' || filter.hiddenKinds.length > 0 || focus !== undefined
  const evidence = relations.flatMap((relation) => relation.evidence)
  const isEver = (one: Evidence) => mode !== 'hidden' || datesOf(one).length > 0
  const isInTime = (citation: string) => presenceOf({ citation }) !== 'hidden'

  return {
    characters: keepCharacters(document.characters, relations, {
      asked: isFiltered ? (focus ? charactersOf(focus) : []) : document.characters.map(idOf),
      isInTime,
    }),
    relations,
    kindCounts: countKinds(inTime.filter(isNear)),
    ...countTimes(document, narrow(document.relations.filter(isOn), focus), datesOf, chosen, mode),
    allTime: narrow(document.relations.filter(isOn), focus).flatMap((relation) =>
      keepEvidence(relation, isEver),
    ),
    claims: evidence.length,
    citations: new Set(evidence.map(({ citation }) => citation)).size,
    citationsInTime: document.citations.map(idOf).filter(isInTime),
    isFiltered,
  }
}

const idOf = ({ id }: { readonly id: string }) => id

/** The timeline tells of all times, so that its focus must not hang on the chosen one. */
const narrow = (relations: readonly Relation[], focus: Focus | undefined) =>
  relations.filter(toNeighbourhood(relations, focus))

const presenceOfUndated: Readonly<Record<UndatedMode, Presence>> = {
  shown: 'shown',
  ghosted: 'ghost',
  hidden: 'hidden',
}

function keepPresent(
  relation: Relation,
  presenceOf: (evidence: Evidence) => Presence,
): readonly VisibleRelation[] {
  return keepEvidence(relation, (one) => presenceOf(one) !== 'hidden').map((kept) => ({
    ...kept,
    presence: kept.evidence.some((one) => presenceOf(one) === 'shown') ? 'shown' : 'ghost',
  }))
}

/** A relation with only some of its evidence; none where nothing is left. */
function keepEvidence(
  relation: Relation,
  isKept: (evidence: Evidence) => boolean,
): readonly Relation[] {
  const evidence = relation.evidence.filter(isKept)
  return evidence.length > 0 ? [{ ...relation, evidence }] : []
}

/** Without a filter everybody named is asked for; with one, who has a relation or stands in the focus. */
function keepCharacters(
  characters: readonly Character[],
  relations: readonly VisibleRelation[],
  { asked, isInTime }: { readonly asked: readonly string[]; isInTime(citation: string): boolean },
): readonly VisibleCharacter[] {
  const presences = new Map<string, VisibleCharacter['presence']>()
  for (const { source, target, presence } of relations)
    for (const id of [source, target])
      if (presences.get(id) !== 'shown') presences.set(id, presence)
  const wanted = new Set(asked)
  return characters.flatMap((character) => {
    const presence = presences.get(character.id) ?? (wanted.has(character.id) ? 'shown' : undefined)
    if (!presence) return []
    return [{ ...character, mentions: character.mentions.filter(isInTime), presence }]
  })
}

function countKinds(relations: readonly Relation[]): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>
  for (const { kind, evidence } of relations) counts[kind] += evidence.length
  return counts
}

function countTimes(
  document: NetworkDocument,
  relations: readonly Relation[],
  datesOf: (evidence: Evidence) => readonly string[],
  chosen: ReadonlySet<string>,
  mode: UndatedMode,
): Pick<Visible, 'timeline' | 'undated'> {
  const counts = new Map<string, { warm: number; cold: number }>(
    document.installments.map(({ id }) => [id, { warm: 0, cold: 0 }]),
  )
  const undated = { mode, warm: 0, cold: 0 }
  for (const { kind, evidence } of relations) {
    const side = warmKinds.includes(kind) ? 'warm' : 'cold'
    for (const one of evidence) {
      const dates = datesOf(one)
      if (dates.length === 0) undated[side]++
      for (const id of dates) {
        const count = counts.get(id)
        if (count) count[side]++
      }
    }
  }
  const timeline = document.installments.map((installment) => ({
    installment,
    ...(counts.get(installment.id) ?? { warm: 0, cold: 0 }),
    chosen: chosen.has(installment.id),
  }))
  return { timeline, undated }
}
