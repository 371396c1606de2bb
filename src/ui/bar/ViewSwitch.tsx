import { BookOpenText, ChartNoAxesGantt, Table2, Waypoints } from 'lucide-react'
import { views, type WorkView } from '../../state/viewSlice.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import styles from './Bar.module.css'

const looks = {
  network: { name: 'Network', Icon: Waypoints },
  table: { name: 'Table', Icon: Table2 },
  arcs: { name: 'Arcs', Icon: ChartNoAxesGantt },
  page: { name: 'Page', Icon: BookOpenText },
} as const satisfies Record<WorkView, object>

/** Shows the work as a network, as a table, as arcs or as the page that it was read from. */
export function ViewSwitch() {
  const view = useApp((state) => state.view)
  const show = useApp((state) => state.show)
  return (
    <fieldset className={styles.views}>
      <legend>View</legend>
      {views.map((each) => {
        const { name, Icon } = looks[each]
        return (
          <label key={each} title={name}>
            <input type="radio" name="view" checked={each === view} onChange={() => show(each)} />
            <span>
              <Icon size={16} aria-hidden /> <span>{name}</span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}
