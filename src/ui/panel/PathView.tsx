import type { Character, Path } from '../../core/model.ts'
import { pathModes } from '../../core/model.ts'
import type { Receipt } from '../../core/view/toPathPage.ts'
import { toPathPage } from '../../core/view/toPathPage.ts'
import { toCount } from '../../core/view/toCount.ts'
import type { PathSelection } from '../../state/selectionSlice.ts'
import { selectDocument } from '../../state/selectors.ts'
import { selectPath, selectPaths } from '../../state/selectPaths.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Choice } from '../kit/Choice.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindStyle } from '../kit/kindStyle.ts'
import { CitationText } from './CitationText.tsx'
import { CopyPath } from './CopyPath.tsx'
import { NoPath } from './NoPath.tsx'
import styles from './Panel.module.css'
import own from './PathView.module.css'
import { toOpening } from '../kit/toHeadline.ts'
import { toSentence } from './toPathText.ts'

interface Ends {
  readonly from: Character
  readonly to: Character
}

/** How two characters are connected: the best paths, each hop with the words that say so. */
export function PathView({ ends }: { readonly ends: Ends }) {
  const document = useApp(selectDocument)
  const path = useApp(selectPath)
  const page = path && toPathPage(document, path)
  return (
    <article>
      <h2 className={styles.headline}>
        How are <Name character={ends.from} /> and <Name character={ends.to} /> connected?
      </h2>
      <Modes />
      {page && path ? (
        <>
          <div className={own.head}>
            <p>
              {toCount(path.hops.length, 'hop')}. <Chance path={path} />
            </p>
            <CopyPath page={page} />
          </div>
          <ol className={own.hops}>
            {page.receipts.map((receipt) => (
              <Hop key={receipt.relation.id} receipt={receipt} />
            ))}
          </ol>
          <Ways />
        </>
      ) : (
        <NoPath from={ends.from} to={ends.to} />
      )}
    </article>
  )
}

function Name({ character }: { readonly character: Character }) {
  const select = useApp((state) => state.select)
  return (
    <button type="button" onClick={() => select({ type: 'character', id: character.id })}>
      {character.name}
    </button>
  )
}

const modeLabels = { shortest: 'Shortest', strongest: 'Strongest', friendly: 'Only friendly' }

const modeHints = {
  shortest: 'Fewest hops first.',
  strongest: 'Best evidence first: all hops are likeliest to hold.',
  friendly: 'Fewest hops first, only over kinds that draw together.',
}

function Modes() {
  const select = useApp((state) => state.select)
  const chosen = usePathSelection()
  if (!chosen) return null
  return (
    <fieldset className={own.modes} aria-describedby="path-mode">
      <legend className={styles.spoken}>Which paths</legend>
      <Choice
        all={pathModes}
        names={modeLabels}
        value={chosen.by}
        onChoose={(by) => select({ ...chosen, by, index: 0 })}
      />
      <p id="path-mode" className={styles.lead}>
        {modeHints[chosen.by]}
      </p>
    </fieldset>
  )
}

function usePathSelection(): PathSelection | undefined {
  return useApp(({ selection }) => (selection?.type === 'path' ? selection : undefined))
}

function Chance({ path: { confidence } }: { readonly path: Path }) {
  const share = Math.round(confidence * 100)
  return (
    <span className={styles.aside}>
      About {share < 1 ? 'less than 1' : share} in 100 such paths hold at every hop.
    </span>
  )
}

function Hop({ receipt }: { readonly receipt: Receipt }) {
  const select = useApp((state) => state.select)
  const { relation, segments, trope, installments, citations, citation } = receipt
  return (
    <li className={own.hop} style={kindStyle(relation.kind)}>
      <button
        type="button"
        className={own.sentence}
        onClick={() => select({ type: 'relation', id: relation.id, citation })}
      >
        <KindMark kind={relation.kind} /> {toSentence(receipt)}
      </button>
      <CitationText segments={segments} kind={relation.kind} />
      <p className={styles.meta}>
        <span>
          {trope} · <strong>{installments.length > 0 ? installments.join('; ') : 'Undated'}</strong>
          {citations > 1 && ` · the best of ${citations} citations`}
        </span>
      </p>
    </li>
  )
}

/** The other paths, to choose from. */
function Ways() {
  const paths = useApp(selectPaths)
  const current = useApp(selectPath)
  const document = useApp(selectDocument)
  const select = useApp((state) => state.select)
  const chosen = usePathSelection()
  if (paths.length < 2 || !chosen) return null
  const names = new Map(document.characters.map((one) => [one.id, toOpening(one)]))
  return (
    <section className={styles.section}>
      <h3>{paths.length === 10 ? 'The ten best paths' : `All ${paths.length} paths`}</h3>
      <ol className={own.ways}>
        {paths.map((path, index) => (
          <li key={path.hops.map(({ to }) => to).join(' ')}>
            <button
              type="button"
              className={styles.row}
              aria-current={path === current ? 'true' : undefined}
              onClick={() => select({ ...chosen, index })}
            >
              <span>{toVia(path, names)}</span>{' '}
              <span className={styles.count}>{toCount(path.hops.length, 'hop')}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}

function toVia({ hops }: Path, names: ReadonlyMap<string, string>): string {
  const between = hops.slice(0, -1).map(({ to }) => names.get(to) ?? to)
  return between.length === 0 ? 'directly' : `via ${between.join(', ')}`
}
