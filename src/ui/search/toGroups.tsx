import { Fragment, type ReactNode } from 'react'
import type { Found } from '../../core/search/search.ts'
import type { Stretch } from '../../core/search/toSnippet.ts'
import { toCount } from '../../core/view/toCount.ts'
import type { Shown } from '../../core/view/toShown.ts'
import type { Option, OptionGroup } from '../kit/Combobox.tsx'
import styles from './Search.module.css'

interface Names {
  readonly characters: ReadonlyMap<string, string>
  readonly installments: ReadonlyMap<string, string>
}

/** Ids of options say what they are of: `character kit`, `trope The Rival`, `citation 2.1`, `path`. */
export const typeOf = (option: string) => option.split(' ', 1)[0]

/** What follows the type in an option's id. */
export const idOf = (option: string) => option.slice(option.indexOf(' ') + 1)

/** What was found as options, grouped; a group without any is left out. */
export function toGroups(found: Found, shown: Shown, names: Names): readonly OptionGroup[] {
  const groups = [
    { label: 'Connection', options: toConnection(found, names) },
    {
      label: 'Characters',
      options: found.characters.map(({ id, name, alias }): Option => ({
        id: `character ${id}`,
        content: (
          <Line isHidden={!shown.characters.has(id)}>
            <Marked stretches={name} />
            {alias && (
              <span className={styles.aside}>
                {' '}
                also <Marked stretches={alias} />
              </span>
            )}
          </Line>
        ),
      })),
    },
    {
      label: 'Tropes',
      options: found.tropes.map(({ id, name, citations }): Option => ({
        id: `trope ${id}`,
        content: (
          <Line isHidden={!shown.tropes.has(id)}>
            <Marked stretches={name} />{' '}
            <span className={styles.aside}>{toCount(citations, 'citation')}</span>
          </Line>
        ),
      })),
    },
    {
      label: 'Citations',
      options: found.citations.map(({ id, trope, installments, snippet }): Option => ({
        id: `citation ${id}`,
        content: (
          <>
            <span className={styles.snippet}>
              <Marked stretches={snippet} />
            </span>{' '}
            <Line isHidden={!shown.citations.has(id)}>
              <span className={styles.aside}>
                {trope} · {timeOf(installments, names)}
              </span>
            </Line>
          </>
        ),
      })),
    },
  ]
  return groups.filter(({ options }) => options.length > 0)
}

function toConnection({ pair }: Found, { characters }: Names): readonly Option[] {
  if (!pair) return []
  const [one, other] = pair.map((id) => characters.get(id) ?? id)
  return [{ id: 'path', content: `How are ${one} and ${other} connected?` }]
}

const timeOf = (installments: readonly string[], names: Names) =>
  installments.length === 0
    ? 'undated'
    : installments.map((id) => names.installments.get(id) ?? id).join(', ')

interface LineProps {
  readonly isHidden: boolean
  readonly children: ReactNode
}

function Line({ isHidden, children }: LineProps) {
  return (
    <span className={styles.line}>
      <span>{children}</span>
      {isHidden && <span className={styles.hidden}>hidden by the filter</span>}
    </span>
  )
}

function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return stretches.map(({ start, text, isMatch }) =>
    isMatch ? <mark key={start}>{text}</mark> : <Fragment key={start}>{text}</Fragment>,
  )
}

/** How much was found, in words: `12 results: 2 characters, 1 trope, 9 citations`. */
export function toStatus({ counts, citations, pair }: Found): string {
  const parts = [
    counts.characters > 0 ? [toCount(counts.characters, 'character')] : [],
    counts.tropes > 0 ? [toCount(counts.tropes, 'trope')] : [],
    counts.citations > 0 ? [toCount(counts.citations, 'citation')] : [],
  ].flat()
  const sum = counts.characters + counts.tropes + counts.citations
  if (sum === 0) return pair ? 'A connection' : 'Nothing found.'
  const first = citations.length < counts.citations ? `, the best ${citations.length} below` : ''
  return `${toCount(sum, 'result')}: ${parts.join(', ')}${first}`
}
