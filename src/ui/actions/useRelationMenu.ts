import { Check, Eye, Pencil, Spline, X } from 'lucide-react'
import { toCount } from '../../core/view/toCount.ts'
import { selectDocument, selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { toHeadline } from '../kit/toHeadline.ts'
import type { Offer } from './ActionMenu.tsx'
import { useRelationChanges } from './useRelationChanges.ts'

/** What can be done with a relation, as far as the view shows its evidence; nothing where that is none. */
export function useRelationMenu(ids: readonly string[]): Offer | undefined {
  const { characters } = useApp(selectDocument)
  const { relations } = useApp(selectVisible)
  const ask = useApp((state) => state.ask)
  const select = useApp((state) => state.select)
  const { confirm, reject } = useRelationChanges(ids)
  const relation = relations.find(({ id }) => id === ids[0])
  const source = characters.find(({ id }) => id === relation?.source)
  const target = characters.find(({ id }) => id === relation?.target)
  const [first, ...others] = relation?.evidence ?? []
  if (!relation || !source || !target || !first) return undefined
  const all = `All ${toCount(relation.evidence.length, 'claim')}`
  const isOne = others.length === 0
  const open = () => select({ type: 'relation', id: relation.id, citation: first.citation })
  return {
    title: toHeadline(relation, source, target),
    actions: [
      {
        label: isOne
          ? 'Read the evidence'
          : `Read the ${toCount(relation.evidence.length, 'claim')}, and correct each`,
        Icon: Eye,
        act: open,
      },
      { label: isOne ? 'Right' : `${all} are right`, Icon: Check, isApart: true, act: confirm },
      { label: isOne ? 'Wrong' : `${all} are wrong`, Icon: X, act: reject },
      ...(isOne
        ? [
            {
              label: 'Change kind, direction or time…',
              Icon: Pencil,
              act: () => {
                open()
                ask({ type: 'claim', relation: relation.id, citation: first.citation })
              },
            },
            {
              label: 'Add another from its example…',
              Icon: Spline,
              act: () => ask({ type: 'add', citation: first.citation }),
            },
          ]
        : []),
    ],
  }
}
