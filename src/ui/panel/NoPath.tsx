import type { Character } from '../../core/model.ts'
import type { FilterPart } from '../../core/whyNoPath.ts'
import { toCount } from '../../core/view/toCount.ts'
import { selectNoPath } from '../../state/selectPaths.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { Button } from '../kit/Button.tsx'
import styles from './Panel.module.css'

interface Props {
  readonly from: Character
  readonly to: Character
}

/** Says that there is no path, and what stands in the way. */
export function NoPath({ from, to }: Props) {
  const why = useApp(selectNoPath)
  const selection = useApp((state) => state.selection)
  const select = useApp((state) => state.select)
  const clearFilter = useApp((state) => state.clearFilter)
  if (!why || selection?.type !== 'path') return null
  const { unfriendly, unfiltered, blockedBy } = why
  const isFriendly = selection.by === 'friendly'
  const path = isFriendly ? 'path of friendly kinds' : 'path'
  return (
    <div className={styles.hidden}>
      <p>
        No {path} leads from {from.name} to {to.name} in this view.
      </p>
      {unfriendly !== undefined && (
        <>
          <p>Over all kinds there is one of {toCount(unfriendly, 'hop')}.</p>
          <Button onClick={() => select({ ...selection, by: 'shortest', index: 0 })}>
            Show the shortest
          </Button>
        </>
      )}
      {unfiltered !== undefined && (
        <>
          <p>
            With all filters open there is one of {toCount(unfiltered, 'hop')}.
            {blockedBy.length > 0 &&
              ` What hides it: ${blockedBy.map((part) => partNames[part]).join(', or ')}.`}
          </p>
          <Button onClick={clearFilter}>Clear filters</Button>
        </>
      )}
      {unfriendly === undefined && unfiltered === undefined && (
        <p>Nothing on the page connects the two, not even over others.</p>
      )}
    </div>
  )
}

const partNames: Readonly<Record<FilterPart, string>> = {
  kinds: 'the kinds that are switched off',
  time: 'the chosen time',
  undated: 'undated evidence being hidden',
  focus: 'the focus',
}
