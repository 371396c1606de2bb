import type { CitationCard } from '../../core/view/toCitations.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { Veil } from '../kit/Veil.tsx'
import styles from './Panel.module.css'
import { toHeadline } from '../kit/toHeadline.ts'

/** What was read from a citation, each a button to the relation. */
export function ClaimButtons({ card }: { readonly card: CitationCard }) {
  const select = useApp((state) => state.select)
  const { characters, relations } = useApp(selectDocument)
  const veils = new Map(card.claims.map(({ relation, veiled }) => [relation, veiled]))
  const claimed = relations.filter(({ id }) => veils.has(id))
  if (claimed.length === 0) return null
  return (
    <ul className={styles.chips}>
      {claimed.map((relation) => {
        const source = characters.find(({ id }) => id === relation.source)
        const target = characters.find(({ id }) => id === relation.target)
        const chip = (
          <button
            type="button"
            className={styles.chip}
            onClick={() => select({ type: 'relation', id: relation.id })}
          >
            <KindMark kind={relation.kind} />
            {source && target && toHeadline(relation, source, target)}
          </button>
        )
        return <li key={relation.id}>{veils.get(relation.id) ? <Veil>{chip}</Veil> : chip}</li>
      })}
    </ul>
  )
}
