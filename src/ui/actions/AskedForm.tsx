import type { Asked } from '../../state/askSlice.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { ClaimForm } from './ClaimForm.tsx'
import { MergeForm } from './MergeForm.tsx'
import { MergeSeveral } from './MergeSeveral.tsx'
import { RenameForm } from './RenameForm.tsx'
import { SplitForm } from './SplitForm.tsx'

type FormAsked = Exclude<Asked, { readonly type: 'menu' | 'add' }>

/** A form over the page, for whoever asked from a table or from the network; nothing once what it is about is gone. */
export function AskedForm({ asked }: { readonly asked: FormAsked }) {
  const ask = useApp((state) => state.ask)
  const onDone = () => ask(undefined)
  if (asked.type === 'claim') return <ClaimDialog {...asked} onDone={onDone} />
  const ids = asked.type === 'merge' ? asked.characters : [asked.character]
  return <CharacterDialog type={asked.type} ids={ids} onDone={onDone} />
}

interface CharacterProps {
  readonly type: 'rename' | 'merge' | 'split'
  readonly ids: readonly string[]
  onDone(): void
}

function CharacterDialog({ type, ids, onDone }: CharacterProps) {
  const { characters } = useApp(selectDocument)
  const asked = characters.filter(({ id }) => ids.includes(id))
  const [character] = asked
  if (!character) return null
  const Form = { rename: RenameForm, merge: MergeForm, split: SplitForm }[type]
  return (
    <Dialog
      title={asked.length > 1 ? titles.several : titles[type](character.name)}
      onClose={onDone}
    >
      {asked.length > 1 ? (
        <MergeSeveral characters={asked} onDone={onDone} />
      ) : (
        <Form character={character} onDone={onDone} />
      )}
    </Dialog>
  )
}

const titles = {
  rename: (name: string) => `Rename ${name}`,
  merge: (name: string) => `Who is ${name}?`,
  split: (name: string) => `${name} is two`,
  several: 'Make them one',
} as const

interface ClaimProps {
  readonly relation: string
  readonly citation: string
  onDone(): void
}

/** It follows the claim, which every change makes one of another relation. */
function ClaimDialog({ relation: id, citation, onDone }: ClaimProps) {
  const { relations } = useApp(selectDocument)
  const selection = useApp((state) => state.selection)
  const current = selection?.type === 'relation' ? selection.id : id
  const relation =
    relations.find((one) => one.id === current) ?? relations.find((one) => one.id === id)
  const evidence = relation?.evidence.find((one) => one.citation === citation)
  if (!relation || !evidence) return null
  return (
    <Dialog title="Change this claim" onClose={onDone}>
      <ClaimForm relation={relation} evidence={evidence} />
    </Dialog>
  )
}
