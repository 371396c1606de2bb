import type { Span } from '../../core/model.ts'
import { selectDocument } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Dialog } from '../kit/Dialog.tsx'
import { useSpoilerChoice } from '../kit/spoilerChoice.ts'
import { AddForm } from './AddForm.tsx'

interface Props {
  readonly citation: string
  /** What of its words was selected; absent for the whole example. */
  readonly at: Span | undefined
}

/** A relation that the reading missed, from words that a reader found. */
export function AddRelation({ citation: id, at }: Props) {
  const { citations } = useApp(selectDocument)
  const ask = useApp((state) => state.ask)
  const [isAlways] = useSpoilerChoice()
  const citation = citations.find((one) => one.id === id)
  if (!citation) return null
  // What is selected was on screen, so it is veiled no more.
  const veils = citation.spoilers.filter(
    ([start, end]) => !isAlways && !(at && start < at[1] && at[0] < end),
  )
  return (
    <Dialog title="Add a relation" onClose={() => ask(undefined)}>
      <AddForm citation={citation} at={at} veils={veils} />
    </Dialog>
  )
}
