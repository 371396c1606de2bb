import { toCount } from '../../core/view/toCount.ts'
import { toInstallmentCode } from '../../core/view/toInstallmentName.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import type { State } from '../../state/store.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { isCarried, type Parts } from '../../state/toShared.ts'
import type { Tick } from '../kit/Ticks.tsx'

/** What the reader can let come along or keep back; only what makes a difference here. */
export function useTicks(parts: Parts, isFile: boolean): readonly Tick<keyof Parts>[] {
  const state = useApp((one: State) => one)
  const { isFiltered } = useApp(selectVisible)
  const isWhole = isFile || isCarried(state, parts)
  return [
    ...toHorizonTick(state, parts),
    ...toCorrectionsTick(state, parts, isFile),
    {
      key: 'view',
      name: 'Your view of it',
      hint: parts.view
        ? 'It opens with your filters, and with what you have chosen.'
        : 'It opens with everything shown and nothing chosen.',
      isOn: parts.view,
    },
    ...(isFiltered && isWhole && parts.view
      ? [
          {
            key: 'hidden',
            name: 'What your filters hide',
            hint: parts.hidden
              ? 'It can be shown again.'
              : 'It is not in it, and cannot be shown again.',
            isOn: parts.hidden,
          } as const,
        ]
      : []),
  ]
}

function toHorizonTick(state: State, parts: Parts): readonly Tick<'horizon'>[] {
  if (!state.horizon) return []
  const { installments, work } = selectDocument(state)
  const last = installments.find(({ id }) => id === state.horizon?.lastSeen)
  return [
    {
      key: 'horizon',
      name: 'Only what you have seen',
      hint: parts.horizon
        ? `Up to ${last ? toInstallmentCode(last, work.unit) : 'there'}, and nothing later.`
        : 'The whole story, also what you have not seen.',
      isOn: parts.horizon,
    },
  ]
}

/** A link to a work that ships names it only, so that corrections need a link that carries the work. */
function toCorrectionsTick(
  { workId, edits }: State,
  { corrections }: Parts,
  isFile: boolean,
): readonly Tick<'corrections'>[] {
  if (workId === undefined || edits.log.length === 0 || isFile) return []
  return [
    {
      key: 'corrections',
      name: `Your ${toCount(edits.log.length, 'correction')}`,
      hint: corrections
        ? 'The link brings the corrected work along, so it is long.'
        : 'They are not in the link: others see the work as it ships.',
      isOn: corrections,
    },
  ]
}
