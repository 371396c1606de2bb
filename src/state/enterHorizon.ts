import { applyCorrections } from '../core/corrections/applyCorrections.ts'
import { cutAt } from '../core/horizon.ts'
import { earlierHorizon, fitHorizon } from '../core/horizon/fitHorizon.ts'
import type { Horizon, NetworkDocument } from '../core/model.ts'
import { recallHorizon, rememberHorizon } from './horizonMemory.ts'
import type { Entry, Opened } from './findEntry.ts'

/**
 * The horizon under which a work opens: the link's or the remembered one; of both the earlier, since too little can be
 * mended by the reader and too much cannot. A link's horizon is remembered where nothing was.
 */
export function enterHorizon(opened: Opened, linked: Horizon | undefined): Entry {
  const { loaded, edits, dating } = opened
  const document =
    loaded && applyCorrections(loaded.document, edits.log, dating?.applyToWork).document
  if (!document) return { horizon: undefined, cutAt, notices: [] }
  const remembered = recallHorizon(opened)
  const fit = (one: Horizon | undefined) => fitHorizon(one, document.installments)
  const horizon = earlierHorizon(fit(linked), fit(remembered), document.installments)
  if (linked && !remembered && !isLost(linked, document)) rememberHorizon(opened, linked)
  return { horizon, cutAt, notices: toNotices(document, linked, remembered, horizon) }
}

/** A horizon whose installment a document does not know. */
const isLost = (horizon: Horizon | undefined, { installments }: NetworkDocument): boolean =>
  horizon !== undefined && !installments.some(({ id }) => id === horizon.lastSeen)

function toNotices(
  document: NetworkDocument,
  linked: Horizon | undefined,
  remembered: Horizon | undefined,
  horizon: Horizon | undefined,
): readonly string[] {
  const { unit } = document.work
  if (isLost(linked, document) || isLost(remembered, document))
    return [
      horizon
        ? `The ${unit} that you had seen up to is not in this list, so only the first is taken as seen. Say anew how far you have seen.`
        : `No ${unit} of this work is known, so nothing can be held back by how far you have seen.`,
    ]
  if (!linked || !remembered || isSame(linked, remembered)) return []
  return [
    'This link and what you said of how far you have seen differ. You see only what both allow.',
  ]
}

const isSame = (one: Horizon, other: Horizon) =>
  one.lastSeen === other.lastSeen && one.allowUndated === other.allowUndated
