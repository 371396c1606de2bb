import { ArrowDownUp } from 'lucide-react'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Citation, Kind, Span } from '../../core/model.ts'
import { undirectedKinds } from '../../core/model.ts'
import {
  isVeiled,
  toOpenPassage,
  toThoseHere,
  toWords,
  trimSpan,
} from '../../core/view/toPassage.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Choice } from '../kit/Choice.tsx'
import styles from './AddForm.module.css'
import { CharacterChoice } from './CharacterChoice.tsx'
import { InstallmentChoice } from './InstallmentChoice.tsx'
import { KindChoice } from './KindChoice.tsx'
import { PassageField } from './PassageField.tsx'
import { toAddition, type End } from '../../core/corrections/toAddition.ts'

interface Props {
  readonly citation: Citation
  readonly at: Span | undefined
  /** What of the text is not shown. */
  readonly veils: readonly Span[]
}

/** Who, what, whom, when, and the words that say so. */
export function AddForm({ citation, at, veils }: Props) {
  const document = useApp(selectDocument)
  const ask = useApp((state) => state.ask)
  const addRelation = useApp((state) => state.addRelation)
  const [passage, setPassage] = useState<Span>(() => toFirst(citation, at, veils))
  const here = toThoseHere(document, citation, passage, veils)
  const [source, setSource] = useState<End | undefined>(here[0])
  const [target, setTarget] = useState<End | undefined>(here[1])
  const [kind, setKind] = useState<Kind>()
  const [isMutual, setMutual] = useState(false)
  const [time, setTime] = useState<string>()
  const [fault, setFault] = useState('')
  const hasDirection = kind === undefined || !undirectedKinds.includes(kind)
  const suggestion = citation.text.slice(...passage)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isVeiled(passage, veils))
      return setFault(
        'The passage reaches over words that the page hides. Choose words on one side.',
      )
    const mutual = isMutual && hasDirection
    const addition = toAddition(document, { citation, passage, source, target, kind, mutual, time })
    if (typeof addition === 'string') return setFault(addition)
    return addRelation(...addition)
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <PassageField citation={citation} veils={veils} passage={passage} onPassage={setPassage} />
      <CharacterChoice
        label="Who"
        here={here}
        value={source}
        suggestion={suggestion}
        onChoose={setSource}
      />
      <KindChoice value={kind} onChoose={setKind} />
      <CharacterChoice
        label="Whom"
        here={here}
        value={target}
        suggestion={suggestion}
        onChoose={setTarget}
      />
      <div className={styles.row}>
        {hasDirection ? (
          <fieldset className={styles.direction}>
            <legend>Direction</legend>
            <Choice
              all={directions}
              names={{ 'one way': 'One way', 'both ways': 'Both ways' }}
              value={isMutual ? 'both ways' : 'one way'}
              onChoose={(value) => setMutual(value === 'both ways')}
            />
          </fieldset>
        ) : (
          <p className={styles.hint}>This kind holds between two without a direction.</p>
        )}
        <Button
          onClick={() => {
            setSource(target)
            setTarget(source)
          }}
        >
          <ArrowDownUp size={16} aria-hidden /> Swap who and whom
        </Button>
      </div>
      <InstallmentChoice citation={citation} value={time} onChoose={setTime} />
      <p role="alert" className={styles.fault}>
        {fault}
      </p>
      <div className={styles.end}>
        <Button type="submit" look="accent">
          Add
        </Button>
        <Button onClick={() => ask(undefined)}>Cancel</Button>
      </div>
    </form>
  )
}

const directions = ['one way', 'both ways'] as const

/** The selected words; without a choice the whole example, as far as it is shown. */
function toFirst({ text }: Citation, at: Span | undefined, veils: readonly Span[]): Span {
  const chosen = at && trimSpan(text, at)
  return chosen ?? toOpenPassage(toWords(text, veils), veils) ?? [0, text.length]
}
