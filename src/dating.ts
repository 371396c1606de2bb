import laterWords from '../data/lexicon/laterWords.tsv?raw'
import numbers from '../data/lexicon/numbers.tsv?raw'
import ordinals from '../data/lexicon/ordinals.tsv?raw'
import { applyToWork } from './core/corrections/applyToWork.ts'
import { parseLexicon } from './core/lexicon/parseLexicon.ts'
import { dateAgain } from './core/time/dateAgain.ts'
import { parseInstallmentList } from './core/time/parseInstallmentList.ts'
import type { Dating } from './state/listSlice.ts'

const lexicon = parseLexicon({ laterWords, numbers, ordinals })

/** Reads lists of installments and dates pages by them, with the words of the lexicon for time. */
export const dating: Dating = {
  parseList: (text) => parseInstallmentList(text, lexicon),
  dateAgain: (citations, list, unit) => dateAgain(citations, list, unit, lexicon),
  applyToWork: (document, log) =>
    applyToWork(
      document,
      log,
      (citations, list, unit) => dateAgain(citations, list, unit, lexicon).citations,
    ),
}
