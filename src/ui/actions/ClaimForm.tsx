import type { Turn } from '../../core/corrections/correction.ts'
import { targetOf } from '../../core/corrections/toReview.ts'
import { relationIdOf } from '../../core/gatherRelations.ts'
import type { Evidence, Relation } from '../../core/model.ts'
import { isDirected, undirectedKinds } from '../../core/model.ts'
import { toInstallmentLabel } from '../../core/view/toInstallmentName.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Actions.module.css'
import { DirectionField, KindField } from './ClaimFields.tsx'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
}

/** Kind, direction and time of one claim. */
export function ClaimForm({ relation, evidence }: Props) {
  const document = useApp(selectDocument)
  const correct = useApp((state) => state.correct)
  const select = useApp((state) => state.select)
  const claim = targetOf(document, relation, evidence)
  const { source, target } = claim
  const citation = document.citations.find(({ id }) => id === evidence.citation)
  return (
    <div className={styles.form}>
      <KindField
        kind={relation.kind}
        onChoose={(kind) => {
          correct({ type: 'retype', claim, kind })
          select({ type: 'relation', id: relationIdOf({ ...relation, kind }) })
        }}
      />
      {!undirectedKinds.includes(relation.kind) && (
        <DirectionField<Turn>
          value={relation.mutual ? 'mutual' : 'forward'}
          ways={{
            forward: `${source} → ${target}`,
            back: `${target} → ${source}`,
            mutual: `${source} ↔ ${target}`,
          }}
          onChoose={(turn) => {
            correct({ type: 'redirect', claim, turn })
            select({ type: 'relation', id: relationIdOf(turned(relation, turn)) })
          }}
        />
      )}
      <label>
        When
        <select
          value={citation?.installments.length === 1 ? citation.installments[0] : ''}
          onChange={(event) => {
            const chosen = document.installments.filter(({ id }) => id === event.target.value)
            correct({ type: 'date', passage: claim.passage, installments: chosen })
          }}
        >
          <option value="">
            {(citation?.installments.length ?? 0) > 1 ? 'Several' : 'Undated'}
          </option>
          {document.installments.map((installment) => (
            <option key={installment.id} value={installment.id}>
              {toInstallmentLabel(installment, document.work.unit)}
            </option>
          ))}
        </select>
      </label>
      <p className={styles.hint}>
        {isDirected(relation)
          ? 'Each change takes effect at once and can be undone.'
          : 'This kind holds between two without a direction. Each change takes effect at once and can be undone.'}
      </p>
    </div>
  )
}

/** The ends of a relation after a turn. */
const turned = ({ source, target, kind }: Relation, turn: Turn) =>
  turn === 'back'
    ? { source: target, target: source, kind, mutual: false }
    : { source, target, kind, mutual: turn === 'mutual' }
