import { nameClaim, nameCorrection, turnWords, type Correction } from './correction.ts'

/** What a correction has done, in words for whoever has just made it: "Merged Kit into Katherine". */
export function tellCorrection(correction: Correction): string {
  switch (correction.type) {
    case 'rename':
      return `Renamed ${correction.character} to ${correction.name}`
    case 'merge':
      return `Merged ${correction.character} into ${correction.into}`
    case 'split':
      return `Split ${correction.name} off ${correction.character}`
    case 'remove':
      return `Removed ${correction.character}`
    case 'class':
      return `Made ${correction.character} a ${correction.as}`
    case 'retype':
      return `Changed ${nameClaim(correction.claim)} to ${correction.kind}`
    case 'redirect':
      return `Turned ${nameClaim(correction.claim)} ${turnWords[correction.turn]}`
    case 'reject':
      return `Rejected ${nameClaim(correction.claim)}`
    case 'confirm':
      return `Confirmed ${nameClaim(correction.claim)}`
    case 'date':
      return correction.installments.length === 0
        ? `Undated an example of ${correction.passage.trope}`
        : `Dated an example of ${correction.passage.trope}`
    case 'add':
      return `Added ${nameClaim(correction.claim)}`
    default:
      return nameCorrection(correction)
  }
}
