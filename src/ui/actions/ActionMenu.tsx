import * as Menu from '@radix-ui/react-dropdown-menu'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Subject } from '../../state/askSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './ActionMenu.module.css'
import { useCharacterMenu } from './useCharacterMenu.ts'
import { useRelationMenu } from './useRelationMenu.ts'
import { useReturn } from './useReturn.ts'

/** One thing that can be done; what asks for more opens a form. */
export interface Action {
  readonly label: string
  readonly Icon: LucideIcon
  act(): void
  /** It stays away from the others. */
  readonly isApart?: boolean
}

/** What a menu offers, and of whom. */
export interface Offer {
  readonly title: string
  readonly actions: readonly Action[]
}

interface Props {
  readonly subject: Subject
  readonly at: { readonly x: number; readonly y: number }
}

/** All that a reader can correct of what was pointed at, at that place. */
export function ActionMenu({ subject, at }: Props) {
  return subject.type === 'character' ? (
    <CharacterMenu ids={subject.ids} at={at} />
  ) : (
    <RelationMenu ids={subject.ids} at={at} />
  )
}

interface OwnProps {
  readonly ids: readonly string[]
  readonly at: Props['at']
}

function CharacterMenu({ ids, at }: OwnProps) {
  return <Offered offer={useCharacterMenu(ids)} at={at} />
}

function RelationMenu({ ids, at }: OwnProps) {
  return <Offered offer={useRelationMenu(ids)} at={at} />
}

function Offered({ offer, at }: { readonly offer: Offer | undefined; readonly at: Props['at'] }) {
  const ask = useApp((state) => state.ask)
  const giveBack = useReturn()
  if (!offer) return null
  return (
    // Not modal, since a modal menu writes a style sheet into the page, which our policy forbids.
    <Menu.Root open modal={false} onOpenChange={() => ask(undefined)}>
      <Menu.Trigger className={styles.place} style={{ left: at.x, top: at.y }} tabIndex={-1}>
        {`Correct ${offer.title}`}
      </Menu.Trigger>
      <Menu.Portal container={document.querySelector('main')}>
        <Menu.Content
          className={styles.menu}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          loop
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            giveBack()
          }}
        >
          <Menu.Label className={styles.title}>{offer.title}</Menu.Label>
          {offer.actions.map((action) => (
            <Item key={action.label} action={action} onChosen={giveBack}>
              {action.label}
            </Item>
          ))}
        </Menu.Content>
      </Menu.Portal>
    </Menu.Root>
  )
}

interface ItemProps {
  readonly action: Action
  readonly children: ReactNode
  onChosen(): void
}

function Item({ action: { Icon, act, isApart }, children, onChosen }: ItemProps) {
  const ask = useApp((state) => state.ask)
  return (
    <Menu.Item
      className={styles.item}
      data-apart={isApart}
      onSelect={(event) => {
        // What was chosen may ask for more, which closing the menu by itself would end at once.
        event.preventDefault()
        onChosen()
        ask(undefined)
        act()
      }}
    >
      <Icon size={16} aria-hidden /> {children}
    </Menu.Item>
  )
}
