import type { ReactNode } from 'react'
import { Component } from 'react'
import { Button } from './Button.tsx'
import styles from './ErrorBoundary.module.css'

interface Props {
  readonly children: ReactNode
}

/** Keeps a fault in one part from taking the page along, and says what the reader can do. */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children
    return (
      <div className={styles.fault} role="alert">
        <p>This part could not be drawn. What you chose is kept in the address.</p>
        <Button onClick={() => window.location.reload()}>Load the page again</Button>
      </div>
    )
  }
}
