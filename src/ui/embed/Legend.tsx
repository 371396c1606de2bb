import { kinds } from '../../core/model.ts'
import { selectVisible } from '../../state/selectors.ts'
import { useApp } from '../../state/StoreProvider.tsx'
import { KindMark } from '../kit/KindMark.tsx'
import { kindLook } from '../kit/kindLook.ts'
import { LineSample } from '../kit/LineSample.tsx'
import styles from './Embed.module.css'

/** What the lines on screen mean, in as little room as there is. */
export function Legend() {
  const { relations } = useApp(selectVisible)
  const shown = kinds.filter((kind) => relations.some((one) => one.kind === kind))
  return (
    <ul className={styles.legend} aria-label="Kinds of relations">
      {shown.map((kind) => (
        <li key={kind}>
          <LineSample kind={kind} />
          <KindMark kind={kind} size={14} />
          {kindLook[kind].label}
        </li>
      ))}
    </ul>
  )
}
