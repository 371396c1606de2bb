// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from '../../../src/ui/kit/ErrorBoundary.tsx'
import { renderWith } from '../renderWith.tsx'

function Faulty(): never {
  throw new Error('a fault in one part')
}

afterEach(() => vi.restoreAllMocks())

describe('ErrorBoundary', () => {
  it('says what the reader can do, and leaves the rest of the page alone', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await renderWith(
      <>
        <p>The rest</p>
        <ErrorBoundary>
          <Faulty />
        </ErrorBoundary>
      </>,
    )
    expect(screen.getByText('The rest')).toBeVisible()
    expect(screen.getByRole('alert')).toHaveTextContent('could not be drawn')
    expect(screen.getByRole('button', { name: 'Load the page again' })).toBeVisible()
  })
})
