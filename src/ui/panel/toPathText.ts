import { isDirected } from '../../core/model.ts'
import type { PathPage, Receipt } from '../../core/view/toPathPage.ts'
import { kindLook } from '../kit/kindLook.ts'
import { toHeadline, toOpening } from '../kit/toHeadline.ts'

/**
 * A path as a paragraph with its receipts:
 * `Kit is a friend of Sasha (“…”, The Rival, S1 E3), who is in love with Miles (“…”, Love Letter, undated).`
 */
export function toPathText({ receipts }: PathPage): string {
  const parts = receipts.map((receipt, index) => {
    const previous = receipts[index - 1]
    const isChained = previous !== undefined && endsWithName(previous) && readsForward(receipt)
    return `${isChained ? `, who ${toVerb(receipt)}` : `${index > 0 ? '. ' : ''}${toSentence(receipt)}`} (${toReceiptText(receipt)})`
  })
  return `${parts.join('')}.`
}

/** A hop as a sentence by itself: `Kit is a friend of Sasha`, or as the page has it `Sasha admires Kit`. */
export function toSentence(receipt: Receipt): string {
  return readsForward(receipt)
    ? `${toOpening(receipt.from)} ${toVerb(receipt)}`
    : toHeadline(receipt.relation, receipt.source, receipt.target)
}

function toVerb({ relation, from, to }: Receipt): string {
  const { phrases } = kindLook[relation.kind]
  return `${from.type === 'group' ? phrases.ofMany : phrases.ofOne} ${to.name}`
}

/** What goes both ways with more than a pair's kind is said of both at once. */
const readsForward = ({ relation, from }: Receipt) =>
  isDirected(relation) ? relation.source === from.id : !relation.mutual

const endsWithName = readsForward

function toReceiptText({ segments, trope, installments }: Receipt): string {
  const quote = segments
    .map(({ text, roles }) => (roles.includes('spoiler') ? '\u0000' : text))
    .join('')
    .replace(/\u0000+/g, '[…]')
    .replace(/\s+/g, ' ')
    .trim()
  const time = installments.length > 0 ? installments.join(', ') : 'undated'
  return `“${quote}”, ${trope}, ${time}`
}
