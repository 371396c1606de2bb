import { lazy, Suspense, useRef } from 'react'
import type { Character, Relation } from '../../core/model.ts'
import { isDirected } from '../../core/model.ts'
import type { CitationCard } from '../../core/view/toCitations.ts'
import { toCount } from '../../core/view/toCount.ts'
import type { RelationPage } from '../../core/view/toRelationPage.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { kindStyle } from '../kit/kindStyle.ts'
import { Veil } from '../kit/Veil.tsx'
import { Badges, CardTime, Tropes } from './Cards.tsx'
import { CitationText } from './CitationText.tsx'
import { Hidden } from './Hidden.tsx'
import styles from './Panel.module.css'
import { toOpening, toPhrase } from '../kit/toHeadline.ts'
import { selectRelationPage } from './selectPages.ts'
import { useJump } from './useJump.ts'

const ClaimActions = lazy(async () => ({
  default: (await import('../actions/panelActions.ts')).ClaimActions,
}))
const PairArc = lazy(async () => ({ default: (await import('./PairArc.tsx')).PairArc }))

/** One relation: what it says in a sentence, and every citation that says so. */
export function RelationView() {
  const page = useApp(selectRelationPage)
  return page ? <Page page={page} /> : null
}

function Page({ page }: { readonly page: RelationPage }) {
  const { relation, source, target } = page
  const article = useRef<HTMLElement>(null)
  const marked = useJump(article)
  const isMissing =
    marked !== undefined &&
    !page.hidden &&
    !page.tropes.some(({ cards }) => cards.some(({ id }) => id === marked))
  return (
    <article ref={article}>
      <Headline page={page} />
      {page.hidden ? (
        <Hidden what="this relation" />
      ) : (
        <p className={styles.lead}>
          {toCount(page.citations, 'citation')} {page.citations === 1 ? 'says' : 'say'} so
        </p>
      )}
      {isMissing && <Hidden what="this citation" />}
      <Others page={page} />
      <Suspense>
        <PairArc pair={[relation.source, relation.target]} current={relation.id} />
      </Suspense>
      <Tropes
        groups={page.tropes}
        kind={relation.kind}
        marked={marked}
        renderCard={(card) => (
          <>
            <CitationText segments={card.segments} kind={relation.kind} />
            <Claims card={card} relation={relation} names={[source.name, target.name]} />
            <Correctable relation={relation} citation={card.id} />
          </>
        )}
      />
    </article>
  )
}

function Headline({ page: { relation, source, target } }: { readonly page: RelationPage }) {
  const phrase = toPhrase(relation, source)
  return (
    <h2 className={styles.headline} style={kindStyle(relation.kind)}>
      <KindMark kind={relation.kind} size={22} />{' '}
      <Name character={source} className={styles.source}>
        {toOpening(source)}
      </Name>
      {isDirected(relation) ? (
        <>
          {' '}
          <mark className={styles.cue}>{phrase}</mark>{' '}
          <Name character={target} className={styles.target}>
            {target.name}
          </Name>
        </>
      ) : (
        <>
          {' and '}
          <Name character={target} className={styles.target}>
            {target.name}
          </Name>{' '}
          <mark className={styles.cue}>{phrase}</mark>
        </>
      )}
    </h2>
  )
}

interface NameProps {
  readonly character: Character
  readonly className?: string | undefined
  readonly children: string
}

function Name({ character, className, children }: NameProps) {
  const select = useApp((state) => state.select)
  return (
    <button
      type="button"
      className={className}
      onClick={() => select({ type: 'character', id: character.id })}
    >
      {children}
    </button>
  )
}

function Others({ page: { others, source, target } }: { readonly page: RelationPage }) {
  const select = useApp((state) => state.select)
  if (others.length === 0) return null
  const nameOf = (id: string) => (id === source.id ? source.name : target.name)
  return (
    <div className={styles.others}>
      <h3>Also between them</h3>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className={styles.chip}
              onClick={() => select({ type: 'relation', id: other.id })}
            >
              <KindMark kind={other.kind} />
              {kindLook[other.kind].label}
              {isDirected(other) && (
                <span className={styles.aside}>
                  {nameOf(other.source)} → {nameOf(other.target)}
                </span>
              )}
              {other.mutual && <span className={styles.aside}>both ways</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Correctable({
  relation,
  citation,
}: {
  readonly relation: Relation
  readonly citation: string
}) {
  const isReadOnly = useApp((state) => state.isReadOnly)
  const evidence = relation.evidence.find((one) => one.citation === citation)
  if (!evidence || isReadOnly) return null
  return (
    <Suspense>
      <ClaimActions relation={relation} evidence={evidence} />
    </Suspense>
  )
}

interface ClaimsProps {
  readonly card: CitationCard
  readonly relation: Relation
  readonly names: readonly [source: string, target: string]
}

function Claims({ card, relation, names }: ClaimsProps) {
  const reasons = new Map(card.claims.map((claim) => [claim.explanation, claim]))
  return (
    <div className={styles.meta}>
      <p>
        <CardTime card={card} />
        <Badges card={card} />
      </p>
      <p>
        {kindLook[relation.kind].label},{' '}
        {names.join(isDirected(relation) ? ' → ' : relation.mutual ? ' ↔ ' : ' – ')}
      </p>
      {[...reasons.values()].map(({ explanation, confidence, veiled, added, checked }) => (
        <p key={explanation}>
          {veiled ? <Veil>{explanation}</Veil> : explanation}{' '}
          {checked
            ? !added && 'A reader confirmed it.'
            : `About ${Math.round(confidence * 100)} in 100 such claims hold.`}
        </p>
      ))}
    </div>
  )
}
