import { targetOf } from '../../core/corrections/toReview.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'

/** Confirms or rejects all that the view shows of some relations, as one step. */
export function useRelationChanges(ids: readonly string[]) {
  const document = useApp(selectDocument)
  const { relations } = useApp(selectVisible)
  const correct = useApp((state) => state.correct)
  const claims = relations
    .filter(({ id }) => ids.includes(id))
    .flatMap((relation) => relation.evidence.map((evidence) => ({ relation, evidence })))
  return {
    confirm: () => {
      const open = claims.filter(({ evidence }) => !evidence.checked)
      if (open.length === 0) return
      correct(
        ...open.map(
          ({ relation, evidence }) =>
            ({ type: 'confirm', claim: targetOf(document, relation, evidence) }) as const,
        ),
      )
    },
    reject: () => {
      if (claims.length === 0) return
      correct(
        ...claims.map(
          ({ relation, evidence }) =>
            ({ type: 'reject', claim: targetOf(document, relation, evidence) }) as const,
        ),
      )
    },
  }
}
