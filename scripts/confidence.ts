import { foundClaims, relationKey, wantedClaims, type AnnotatedPage } from './annotations.ts'

export interface Count {
  readonly right: number
  readonly total: number
}

/** The share of right claims by rule, and of all. */
export interface Fitted {
  readonly shares: ReadonlyMap<string, number>
  readonly any: number
}

/** Every claim that counts, with its rule and whether it is right. */
const judgeClaims = (page: AnnotatedPage) => {
  const wanted = new Map(wantedClaims(page).map((claim) => [relationKey(claim), claim]))
  return foundClaims(page).flatMap((claim) => {
    const match = wanted.get(relationKey(claim))
    return match?.optional
      ? []
      : [{ rule: claim.evidence?.rule ?? '', isRight: match !== undefined }]
  })
}

/** For each kind of rule, how many of its claims are right. */
export function countByRule(all: readonly AnnotatedPage[]): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>()
  for (const { rule, isRight } of all.flatMap(judgeClaims)) {
    const { right, total } = counts.get(rule) ?? { right: 0, total: 0 }
    counts.set(rule, { right: right + (isRight ? 1 : 0), total: total + 1 })
  }
  return counts
}

// Few claims tell little: each rule is drawn towards the share of all, as if it had made four more of those.
const drawn = 4

export function fit(counts: ReadonlyMap<string, Count>): Fitted {
  const all = [...counts.values()]
  const total = all.reduce((sum, count) => sum + count.total, 0)
  const any = total === 0 ? 0.5 : all.reduce((sum, count) => sum + count.right, 0) / total
  const shares = [...counts].map(
    ([rule, count]) => [rule, (count.right + drawn * any) / (count.total + drawn)] as const,
  )
  return { shares: new Map(shares), any }
}

const bounds = [0, 0.7, 0.8, 0.9, 1.01]

/** How sure the claims of each page are said to be when it is fitted on the other pages, against how many are right. */
export function calibrate(all: readonly AnnotatedPage[]): Readonly<Record<string, object>> {
  const judged = all.flatMap((page) => {
    const { shares, any } = fit(countByRule(all.filter((other) => other !== page)))
    return judgeClaims(page).map((claim) => ({ ...claim, said: shares.get(claim.rule) ?? any }))
  })
  const rows = bounds.slice(1).flatMap((upper, index) => {
    const lower = bounds[index] ?? 0
    const here = judged.filter(({ said }) => said >= lower && said < upper)
    if (here.length === 0) return []
    const mean = here.reduce((sum, { said }) => sum + said, 0) / here.length
    const right = here.filter(({ isRight }) => isRight).length / here.length
    const row = { said: mean.toFixed(2), right: right.toFixed(2), claims: here.length }
    return [[`from ${lower}`, row] as const]
  })
  return Object.fromEntries(rows)
}
