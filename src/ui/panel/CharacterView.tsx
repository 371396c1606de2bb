import { lazy, Suspense } from 'react'
import type { CharacterPage, Direction, Tie } from '../../core/view/toCharacterPage.ts'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { Tropes } from './Cards.tsx'
import { CitationBody } from './CitationBody.tsx'
import { Hidden } from './Hidden.tsx'
import styles from './Panel.module.css'
import { Place } from './Place.tsx'
import { selectCharacterPage } from './selectPages.ts'
import { toOpening } from '../kit/toHeadline.ts'

const CharacterActions = lazy(async () => ({
  default: (await import('../actions/panelActions.ts')).CharacterActions,
}))

const CharacterTools = lazy(async () => ({
  default: (await import('./CharacterTools.tsx')).CharacterTools,
}))

const CharacterArc = lazy(async () => ({
  default: (await import('./CharacterArc.tsx')).CharacterArc,
}))

/** One character: its names, its relations, and every citation that names it. */
export function CharacterView() {
  const page = useApp(selectCharacterPage)
  return page ? <Page page={page} /> : null
}

function Page({ page }: { readonly page: CharacterPage }) {
  const { character } = page
  const isReadOnly = useApp((state) => state.isReadOnly)
  return (
    <article>
      <h2 className={styles.headline}>{toOpening(character)}</h2>
      <p className={styles.lead}>
        {character.type === 'group' ? 'Group' : 'Person'}
        {character.aliases.length > 0 && `, also called ${character.aliases.join(', ')}`}
      </p>
      {page.hidden && <Hidden what="this character" />}
      <dl className={styles.figures}>
        <Figure count={page.degree} noun="neighbour" />
        <Figure count={page.relations} noun="relation" />
        <Figure count={page.citations} noun="citation" />
      </dl>
      <Place id={character.id} />
      <Suspense fallback={<div className={styles.toolsToCome} />}>
        <CharacterTools key={character.id} character={character} />
        {!isReadOnly && <CharacterActions character={character} />}
      </Suspense>
      {page.kinds.map(({ kind, ties }) => (
        <section key={kind} className={styles.ties}>
          <h3>
            <KindMark kind={kind} />
            {kindLook[kind].label}
          </h3>
          <ul>
            {ties.map((tie) => (
              <TieButton key={tie.relation} tie={tie} />
            ))}
          </ul>
        </section>
      ))}
      <Suspense>
        <CharacterArc id={character.id} />
      </Suspense>
      {page.tropes.length > 0 && (
        <h3 className={styles.divider}>Where the page names {character.name}</h3>
      )}
      <Tropes groups={page.tropes} renderCard={(card) => <CitationBody card={card} />} />
    </article>
  )
}

function Figure({ count, noun }: { readonly count: number; readonly noun: string }) {
  return (
    <div>
      <dt>{count === 1 ? noun : `${noun}s`}</dt>
      <dd>{toNumber(count)}</dd>
    </div>
  )
}

function TieButton({ tie }: { readonly tie: Tie }) {
  const select = useApp((state) => state.select)
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => select({ type: 'relation', id: tie.relation })}
      >
        <span className={styles.direction} aria-hidden>
          {arrows[tie.direction]}
        </span>
        <span className={styles.spoken}>{directionWords[tie.direction]}</span>{' '}
        <span>{tie.other.name}</span>{' '}
        <span className={styles.count}>{toCount(tie.citations, 'citation')}</span>
      </button>
    </li>
  )
}

const arrows: Readonly<Record<Direction, string>> = { out: '→', in: '←', both: '↔', none: '–' }

const directionWords: Readonly<Record<Direction, string>> = {
  out: 'towards',
  in: 'from',
  both: 'both ways with',
  none: 'with',
}
