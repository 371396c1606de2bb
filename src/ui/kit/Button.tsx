import type { ComponentProps } from 'react'
import styles from './Button.module.css'

interface Props extends ComponentProps<'button'> {
  readonly look?: 'outline' | 'accent' | 'icon' | 'text'
  /** Name of a button that shows only an icon. */
  readonly label?: string
}

/** A button in one of the four looks of the house. */
export function Button({ look = 'outline', label, className, ...props }: Props) {
  const classes = [styles.button, styles[look], className].filter(Boolean).join(' ')
  return <button type="button" className={classes} aria-label={label} title={label} {...props} />
}
