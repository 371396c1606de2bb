import { selectInsight } from '../../state/selectInsight.ts'
import { selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Findings.module.css'

/** Where a character stands in the network, in words: between whom, and in which circle. */
export function Place({ id }: { readonly id: string }) {
  const measures = useApp(selectInsight)?.measures
  const { characters } = useApp(selectVisible)
  const standing = measures?.characters[id]
  if (!standing) return null
  const others = characters.length - 1
  const circle = (standing.circle === undefined ? [] : (measures.circles[standing.circle] ?? []))
    .filter((one) => one !== id)
    .flatMap((one) => characters.find((character) => character.id === one)?.name ?? [])
  return (
    <p className={styles.place}>
      {standing.outranks > 0
        ? `Stands between others more often than ${standing.outranks} of ${others} do`
        : 'Stands between no others'}
      {circle.length > 0 && `; in a circle with ${toRow(circle)}`}.
    </p>
  )
}

const mostNames = 4

function toRow(names: readonly string[]): string {
  const left = names.length - mostNames
  if (left > 1) return `${names.slice(0, mostNames).join(', ')} and ${left} more`
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
}
