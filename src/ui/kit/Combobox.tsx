import type { KeyboardEvent, ReactNode, Ref } from 'react'
import { useEffect, useId, useState } from 'react'
import styles from './Combobox.module.css'

export interface Option {
  readonly id: string
  readonly content: ReactNode
}

export interface OptionGroup {
  readonly label: string
  readonly options: readonly Option[]
}

interface Props {
  readonly label: string
  readonly placeholder?: string
  readonly query: string
  readonly groups: readonly OptionGroup[]
  /** How much was found, for the eye and for the ear. */
  readonly status: string
  readonly ref?: Ref<HTMLInputElement>
  onQuery(query: string): void
  onChoose(id: string): void
  /** Escape; without it the key goes on to whatever lies around. */
  onEscape?(): void
}

/** A text field over a list of options: arrows move through it, Enter chooses, the focus stays in the field. */
export function Combobox({ label, placeholder, query, groups, status, ref, ...actions }: Props) {
  const listId = useId()
  const options = groups.flatMap((group) => group.options)
  const [at, setAt] = useState({ query, index: 0 })
  const index = at.query === query ? Math.min(at.index, options.length - 1) : 0
  const active = options[index]
  const idOf = (option: Option) => `${listId}-${options.indexOf(option)}`
  const activeId = active && idOf(active)
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' })
  }, [activeId])

  const move = (by: number) =>
    setAt({ query, index: (index + by + options.length) % Math.max(1, options.length) })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const act = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: () => active && actions.onChoose(active.id),
      Escape: actions.onEscape,
    }[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div className={styles.combobox}>
      <input
        ref={ref}
        className={styles.field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        placeholder={placeholder}
        value={query}
        onChange={(event) => actions.onQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <output className={styles.status}>{status}</output>
      <div id={listId} role="listbox" aria-label={label} className={styles.list}>
        {groups.map((group) => (
          <div key={group.label} role="group" aria-label={group.label}>
            {groups.length > 1 && (
              <div className={styles.group} aria-hidden>
                {group.label}
              </div>
            )}
            {group.options.map((option) => (
              // The field has the focus and the keys; this is for pointers.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={option.id}
                id={idOf(option)}
                role="option"
                aria-selected={option === active}
                className={styles.option}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => actions.onChoose(option.id)}
              >
                {option.content}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}
