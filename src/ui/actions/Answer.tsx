import { lazy, Suspense } from 'react'
import { useApp } from '../../state/StoreProvider.tsx'
import { PassageButton } from './PassageButton.tsx'

const ActionMenu = lazy(async () => ({ default: (await import('./ActionMenu.tsx')).ActionMenu }))
const AddRelation = lazy(async () => ({ default: (await import('./AddRelation.tsx')).AddRelation }))
const AskedForm = lazy(async () => ({ default: (await import('./AskedForm.tsx')).AskedForm }))

/** Answers whoever asks to correct something, wherever that is: by a menu or by a form. */
export function Answer() {
  const asked = useApp((state) => state.asked)
  return (
    <>
      <PassageButton />
      {asked && (
        // Of its own for each, since what is left would stay behind, hidden, until the next is loaded.
        <Suspense key={asked.type}>
          {asked.type === 'menu' ? (
            <ActionMenu subject={asked.subject} at={asked.at} />
          ) : asked.type === 'add' ? (
            <AddRelation citation={asked.citation} at={asked.at} />
          ) : (
            <AskedForm asked={asked} />
          )}
        </Suspense>
      )}
    </>
  )
}
