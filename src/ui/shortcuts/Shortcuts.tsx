import { useState } from 'react'
import { Dialog } from '../kit/Dialog.tsx'
import { areSingleKeysOn, setSingleKeys } from '../kit/singleKeys.ts'
import styles from './Shortcuts.module.css'

/** Every shortcut that there is. */
const shortcuts: readonly (readonly [keys: readonly string[], what: string])[] = [
  [['/', 'Ctrl K'], 'Search'],
  [['1', '2', '3', '4'], 'Network, table, arcs, page'],
  [['n'], 'Into the network'],
  [['←', '→'], 'There: round the relations of a character'],
  [['↓', '↑'], 'There: along a relation, and back'],
  [['t'], 'Into the timeline'],
  [['←', '→', 'Shift'], 'There: choose, and extend the choice'],
  [['Space'], 'There: play and pause'],
  [['Enter'], 'Open what is in focus'],
  [['Shift F10'], 'In the network: what can be corrected'],
  [['Esc'], 'One step back'],
  [['Ctrl Z', 'Ctrl Shift Z'], 'Undo and redo a correction'],
  [['y', 'n', 's'], 'In a review: right, wrong, skip'],
  [['?'], 'This list'],
]

/** Lists the shortcuts, and lets the reader switch those of a single key off. */
export function Shortcuts({ onClose }: { onClose(): void }) {
  const [isOn, setOn] = useState(areSingleKeysOn)
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className={styles.list}>
        {shortcuts.map(([keys, what]) => (
          <div key={what}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => {
            setSingleKeys(target.checked)
            setOn(target.checked)
          }}
        />
        Use shortcuts of a single key
      </label>
    </Dialog>
  )
}
