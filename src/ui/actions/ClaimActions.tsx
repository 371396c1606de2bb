import { Check, Pencil, X } from 'lucide-react'
import { useState } from 'react'
import { targetOf } from '../../core/corrections/toReview.ts'
import type { Evidence, Relation } from '../../core/model.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Actions.module.css'
import { CitationActions } from './CitationActions.tsx'
import { ClaimForm } from './ClaimForm.tsx'

interface Props {
  readonly relation: Relation
  readonly evidence: Evidence
}

/** What a reader can say of one claim: that it is right, that it is wrong, or how it should be. */
export function ClaimActions({ relation, evidence }: Props) {
  const document = useApp(selectDocument)
  const correct = useApp((state) => state.correct)
  const [isEditing, setEditing] = useState(false)
  const claim = targetOf(document, relation, evidence)
  return (
    <div className={styles.actions}>
      <div className={styles.buttons} role="group" aria-label="Correct this claim">
        <Button
          look="text"
          aria-pressed={evidence.checked ?? false}
          onClick={() => !evidence.checked && correct({ type: 'confirm', claim })}
        >
          <Check size={14} aria-hidden /> {evidence.checked ? 'Confirmed' : 'Right'}
        </Button>
        <Button look="text" onClick={() => correct({ type: 'reject', claim })}>
          <X size={14} aria-hidden /> Wrong
        </Button>
        <Button look="text" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
          <Pencil size={14} aria-hidden /> Change…
        </Button>
      </div>
      <CitationActions citation={evidence.citation} />
      {isEditing && <ClaimForm relation={relation} evidence={evidence} />}
    </div>
  )
}
