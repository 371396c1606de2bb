import type { Installment } from '../model.ts'
import { groupBy } from '../text/groupBy.ts'
import { keepPlaced } from '../text/placed.ts'
import { toInstallmentName, toSeasonName } from './toInstallmentName.ts'

/** One installment that a reader may have seen; its title, and an id made of it, would tell of what is ahead. */
interface SeenChoice {
  /** Where it stands in the list. */
  readonly index: number
  /** `Season 1, episode 11` */
  readonly name: string
  /** `11` */
  readonly short: string
}

export interface SeenGroup {
  /** `Season 1`; empty where there are no seasons. */
  readonly label: string
  readonly choices: readonly SeenChoice[]
}

/** All installments by number alone, grouped by season; what the list cannot place can be nobody's last one. */
export function toSeenList(
  installments: readonly Installment[],
  unit: string,
): readonly SeenGroup[] {
  return [...groupBy(keepPlaced(installments), ({ season }) => season ?? 0).values()].map(
    (members) => {
      const season = members[0]?.season
      return {
        label: season === undefined ? '' : toSeasonName(season, unit),
        choices: members.map((one) => {
          const index = installments.indexOf(one)
          const known = withoutTitle(one, index)
          return {
            index,
            name: toInstallmentName(known, unit),
            short: known.number === undefined ? 'all' : String(known.number),
          }
        }),
      }
    },
  )
}

/** Where there is no number at all, its place in the list is one. */
const withoutTitle = ({ season, number }: Installment, index: number): Installment => ({
  id: '',
  ...(season !== undefined && { season }),
  ...(number !== undefined && { number }),
  ...(season === undefined && number === undefined && { number: index + 1 }),
})
