import type { NetworkDocument, SentencePart } from '../model.ts'
import { toInstallmentCode } from './toInstallmentName.ts'

/** A stretch of a sentence as it is read; with a character where it is a name that leads somewhere. */
export interface Stretch {
  readonly text: string
  readonly character?: string
}

/** Writes out a finding's sentence: `in S1 E2` for the installment that it speaks of. */
export function toSentence(
  sentence: readonly SentencePart[],
  { installments, work }: Pick<NetworkDocument, 'installments' | 'work'>,
): readonly Stretch[] {
  return sentence.map((part) => {
    if (part.type === 'name') return { text: part.text, character: part.character }
    if (part.type === 'words') return { text: part.text }
    const installment = installments.find(({ id }) => id === part.installment)
    return { text: toInstallmentCode(installment ?? { id: part.installment }, work.unit) }
  })
}
