import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import { Glance } from './Glance.tsx'
import {
  selectAskedTrope,
  selectChosenCharacter,
  selectChosenRelation,
  selectPathEnds,
} from './selectChosen.ts'
import { toHeadline, toOpening } from '../kit/toHeadline.ts'
import styles from './Panel.module.css'

const PathView = lazy(async () => ({ default: (await import('./PathView.tsx')).PathView }))
const ReviewBar = lazy(async () => ({ default: (await import('./ReviewBar.tsx')).ReviewBar }))
const RelationView = lazy(async () => ({ default: (await import('./cited.ts')).RelationView }))
const CharacterView = lazy(async () => ({ default: (await import('./cited.ts')).CharacterView }))
const CitationView = lazy(async () => ({ default: (await import('./cited.ts')).CitationView }))
const FindingView = lazy(async () => ({ default: (await import('./later.ts')).FindingView }))
const CompareView = lazy(async () => ({ default: (await import('./later.ts')).CompareView }))

/** What stands behind the choice: a relation's citations, a character's card, a finding, two moments, or the work at a glance. */
export function Panel({ isSheet = false }: { readonly isSheet?: boolean }) {
  const relation = useApp(selectChosenRelation)
  const character = useApp(selectChosenCharacter)
  const trope = useApp(selectAskedTrope)
  const ends = useApp(selectPathEnds)
  const { work } = useApp(selectDocument)
  const finding = useApp(({ selection }) =>
    selection?.type === 'finding' ? selection.id : undefined,
  )
  const isComparing = useApp((state) => state.comparison !== undefined)
  const leave = useApp((state) => state.leave)
  const isReviewing = useApp((state) => state.review !== undefined)
  const [isOpen, setOpen] = useState(false)
  const hadFocus = useRef(false)

  const selected =
    relation?.relation.id ??
    character?.id ??
    trope ??
    finding ??
    (ends && `${ends.from.id}~${ends.to.id}`)
  const chosen = selected ?? (isComparing ? comparing : undefined)
  const headline = relation
    ? toHeadline(relation.relation, relation.source, relation.target)
    : character
      ? toOpening(character)
      : ends
        ? `How are ${ends.from.name} and ${ends.to.name} connected?`
        : finding !== undefined
          ? 'What stands out'
          : (trope ?? chosen ?? `${work.title} at a glance`)

  // A button of the panel that goes away with its page must not take the focus along.
  const keepFocus = useCallback((body: HTMLDivElement) => {
    if (hadFocus.current) body.focus({ preventScroll: true })
    return () => {
      hadFocus.current = body.contains(document.activeElement)
    }
  }, [])

  // The first choice is answered at once: what shows it comes while the reader looks at the network.
  useEffect(() => {
    const soon = setTimeout(() => import('./cited.ts'), 1000)
    return () => clearTimeout(soon)
  }, [])

  // Whoever asks for words rather than for a place in the network gets to read them at once.
  const asksForWords = useApp(
    ({ selection }) =>
      selection?.type === 'path' ||
      selection?.type === 'citation' ||
      selection?.type === 'trope' ||
      (selection?.type === 'relation' && selection.citation !== undefined),
  )
  useEffect(() => {
    if (asksForWords) setOpen(true)
  }, [asksForWords, chosen])

  if (work.title === '') return null
  return (
    <aside className={styles.panel} aria-label="Evidence" data-sheet={isSheet} data-open={isOpen}>
      {isSheet && (
        <button
          type="button"
          className={styles.handle}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={isOpen ? styles.spoken : undefined}>{headline}</span>
          {isOpen ? <ChevronDown size={20} aria-hidden /> : <ChevronUp size={20} aria-hidden />}
        </button>
      )}
      {isReviewing && (
        <Suspense>
          <ReviewBar />
        </Suspense>
      )}
      {(isOpen || !isSheet) && (
        <div key={chosen} ref={keepFocus} className={styles.body} tabIndex={-1}>
          {chosen !== undefined && (
            <nav className={styles.crumbs} aria-label="Back">
              <Button look="text" onClick={leave}>
                {isComparing && selected !== undefined ? comparing : work.title}
              </Button>
              <Button look="icon" label="Close" onClick={leave}>
                <X size={18} aria-hidden />
              </Button>
            </nav>
          )}
          <Suspense>
            {relation ? (
              <RelationView />
            ) : character ? (
              <CharacterView />
            ) : ends ? (
              <PathView ends={ends} />
            ) : trope !== undefined ? (
              <CitationView />
            ) : finding !== undefined ? (
              <FindingView />
            ) : isComparing ? (
              <CompareView />
            ) : (
              <Glance />
            )}
          </Suspense>
        </div>
      )}
      <output className={styles.spoken}>{chosen === undefined ? '' : headline}</output>
    </aside>
  )
}

const comparing = 'Two moments compared'
