import { Download, FileText, Info, Keyboard, ListFilter, Search, Share2 } from 'lucide-react'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { toCount, toNumber } from '../../core/view/toCount.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Bar.module.css'
import { ThemeButton } from './ThemeButton.tsx'
import { WorkMenu } from './WorkMenu.tsx'

const About = lazy(async () => ({ default: (await import('./About.tsx')).About }))

interface Props {
  /** Present where other works can be opened. */
  onOpenPage?: (() => void) | undefined
  /** Present where there are keys. */
  onHelp?: (() => void) | undefined
  /** Present where there is something to share, and room for a button of its own. */
  onShare?: (() => void) | undefined
  /** Present where there is something to export. */
  onExport?: (() => void) | undefined
  /** Present where the filters do not fit beside the network. */
  onOpenFilters?: (() => void) | undefined
  /** Present where there is something to search. */
  onSearch?: (() => void) | undefined
  /** What other rooms put before the bar's own buttons. */
  readonly children?: ReactNode
}

/** The top bar: which work, how much of it is shown, and what can be opened. */
export function Bar({
  onOpenPage,
  onHelp,
  onShare,
  onExport,
  onOpenFilters,
  onSearch,
  children,
}: Props) {
  const [isAboutOpen, setAboutOpen] = useState(false)
  return (
    <header className={styles.bar}>
      <WorkMenu onOpenPage={onOpenPage} />
      <Counts />
      <div className={styles.actions}>
        {children}
        {onSearch && (
          <Button className={styles.search} aria-keyshortcuts="/ Control+K" onClick={onSearch}>
            <Search size={16} aria-hidden />
            <span>Search</span>
            <kbd aria-hidden>/</kbd>
          </Button>
        )}
        {onOpenFilters && <FiltersButton onOpen={onOpenFilters} />}
        {onOpenPage && (
          <Button className={styles.openPage} title="Open a page" onClick={onOpenPage}>
            <FileText size={16} aria-hidden />
            <span>Open a page</span>
          </Button>
        )}
        {onShare && (
          <Button look="icon" label="Share" onClick={onShare}>
            <Share2 size={18} aria-hidden />
          </Button>
        )}
        {onExport && (
          <Button look="icon" label="Export" onClick={onExport}>
            <Download size={18} aria-hidden />
          </Button>
        )}
        <ThemeButton />
        {onHelp && (
          <Button look="icon" label="Keyboard shortcuts" aria-keyshortcuts="?" onClick={onHelp}>
            <Keyboard size={18} aria-hidden />
          </Button>
        )}
        <Button look="icon" label="About" onClick={() => setAboutOpen(true)}>
          <Info size={18} aria-hidden />
        </Button>
      </div>
      {isAboutOpen && (
        <Suspense>
          <About onClose={() => setAboutOpen(false)} />
        </Suspense>
      )}
    </header>
  )
}

function Counts() {
  const { characters, relations, citations, isFiltered } = useApp(selectVisible)
  const whole = useApp(selectDocument)
  const isLoaded = useApp((state) => state.loaded !== undefined)
  if (!isLoaded) return null
  return (
    <p className={styles.counts} aria-live="polite">
      {isFiltered && characters.length < whole.characters.length
        ? `${toNumber(characters.length)} of ${toCount(whole.characters.length, 'character')}`
        : toCount(characters.length, 'character')}
      {' · '}
      {isFiltered && relations.length < whole.relations.length
        ? `${toNumber(relations.length)} of ${toCount(whole.relations.length, 'relation')}`
        : toCount(relations.length, 'relation')}
      {' · '}
      {toCount(citations, 'citation')}
    </p>
  )
}

function FiltersButton({ onOpen }: { onOpen(): void }) {
  const { isFiltered } = useApp(selectVisible)
  return (
    <Button look="icon" label={isFiltered ? 'Filters, some set' : 'Filters'} onClick={onOpen}>
      <ListFilter size={18} aria-hidden />
      {isFiltered && <span className={styles.dot} />}
    </Button>
  )
}
