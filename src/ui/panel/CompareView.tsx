import { useMemo, useState } from 'react'
import type { Difference, Moments } from '../../core/model.ts'
import type { DifferenceCard, Told } from '../../core/view/toComparisonPage.ts'
import { toDifferenceCards } from '../../core/view/toComparisonPage.ts'
import { toNumber } from '../../core/view/toCount.ts'
import { undatedMode } from '../../core/visible.ts'
import { selectComparison } from '../../state/selectComparison.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './CompareView.module.css'
import { MomentPicker } from './MomentPicker.tsx'
import panel from './Panel.module.css'
import { QuotedRelation } from './QuotedRelation.tsx'
import { selectPresets } from './selectMoments.ts'

/** Two moments side by side: which they are, how much differs, and each difference quoted. */
export function CompareView() {
  const moments = useApp((state) => state.comparison)
  const compare = useApp((state) => state.compare)
  const presets = useApp(selectPresets)
  if (!moments) return null
  const change = (part: Partial<Moments>) => compare({ ...moments, ...part })
  return (
    <article>
      <h2 className={panel.headline}>Two moments compared</h2>
      <div className={styles.pickers}>
        <MomentPicker name="A" chosen={moments.before} onChoose={(before) => change({ before })} />
        <MomentPicker name="B" chosen={moments.after} onChoose={(after) => change({ after })} />
      </div>
      <ul className={styles.presets} aria-label="Moments to begin with">
        {presets.map(({ label, moments: preset }) => (
          <li key={label}>
            <button
              type="button"
              className={panel.chip}
              aria-pressed={isSame(preset, moments)}
              onClick={() => change(preset)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      <label className={styles.within}>
        <input
          type="checkbox"
          checked={moments.isWithin ?? false}
          onChange={(event) => change({ isWithin: event.target.checked })}
        />
        Only what is claimed inside each moment
      </label>
      <Differences />
    </article>
  )
}

const isSame = (one: Moments, other: Moments) =>
  one.before.join() === other.before.join() && one.after.join() === other.after.join()

const mostAtFirst = 20

function Differences() {
  const document = useApp(selectDocument)
  const comparison = useApp(selectComparison)
  const isWithin = useApp((state) => state.comparison?.isWithin ?? false)
  const undated = useApp((state) => undatedMode(state.filter))
  const [most, setMost] = useState(mostAtFirst)
  const cards = useMemo(
    () => (comparison ? toDifferenceCards(document, comparison, most) : []),
    [document, comparison, most],
  )
  if (!comparison) return null
  const { differences, unchanged } = comparison
  return (
    <>
      <Counts differences={differences} unchanged={unchanged} />
      <p className={styles.how}>
        {isWithin
          ? 'Only claims dated inside a moment count there.'
          : 'As it stands by the end of each moment: a claim holds until a later one changes it.'}{' '}
        {undated === 'shown' ? 'Undated claims hold at both.' : 'Undated claims are left out.'}
      </p>
      {cards.length === 0 && <p>Nothing differs between A and B.</p>}
      <ol className={styles.list}>
        {cards.map((card) => (
          <Card key={card.id} card={card} />
        ))}
      </ol>
      {differences.length > most && (
        <Button look="text" onClick={() => setMost(most + mostAtFirst)}>
          Show {toNumber(Math.min(mostAtFirst, differences.length - most))} more
        </Button>
      )}
    </>
  )
}

const looks: Readonly<
  Record<Difference['type'], { readonly sign: string; readonly word: string }>
> = {
  changed: { sign: 'Δ', word: 'changed' },
  gained: { sign: '+', word: 'gained' },
  lost: { sign: '−', word: 'lost' },
}

interface CountsProps {
  readonly differences: readonly Difference[]
  readonly unchanged: number
}

function Counts({ differences, unchanged }: CountsProps) {
  return (
    <dl className={styles.counts} aria-label="Pairs">
      {Object.entries(looks).map(([type, { sign, word }]) => (
        <div key={type}>
          <dt>
            <Sign>{sign}</Sign> {word}
          </dt>
          <dd>{toNumber(differences.filter((one) => one.type === type).length)}</dd>
        </div>
      ))}
      <div>
        <dt>the same</dt>
        <dd>{toNumber(unchanged)}</dd>
      </div>
    </dl>
  )
}

const Sign = ({ children }: { readonly children: string }) => (
  <span className={styles.sign} aria-hidden>
    {children}
  </span>
)

function Card({ card: { type, pair, before, after } }: { readonly card: DifferenceCard }) {
  const { sign, word } = looks[type]
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        <Sign>{sign}</Sign>{' '}
        <strong>
          {pair[0].name} and {pair[1].name}
        </strong>{' '}
        <span className={panel.aside}>{word}</span>
      </p>
      <Side name="A" told={before} />
      <Side name="B" told={after} />
    </li>
  )
}

function Side({ name, told }: { readonly name: string; readonly told: readonly Told[] }) {
  return (
    <div className={styles.side}>
      <h3 aria-label={`At ${name}`}>{name}</h3>
      {told.length === 0 ? (
        <p className={panel.aside}>Nothing holds.</p>
      ) : (
        <div>
          {told.map((one) => (
            <QuotedRelation key={one.relation.id} {...one} most={1} level={4} />
          ))}
        </div>
      )}
    </div>
  )
}
