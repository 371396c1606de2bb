// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import '@testing-library/jest-dom/vitest'
import { describe, expect, it, vi } from 'vitest'
import { useSearchKeys } from '../../../src/ui/search/useSearchKeys.ts'

const onOpen = vi.fn<() => void>()

function Screen() {
  useSearchKeys(onOpen)
  return (
    <>
      <input aria-label="field" />
      <button type="button">button</button>
    </>
  )
}

describe('useSearchKeys', () => {
  it('opens by / and Ctrl K, but writes / into a text field', async () => {
    render(<Screen />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('button'))
    await user.keyboard('/')
    expect(onOpen).toHaveBeenCalledTimes(1)
    await user.keyboard('{Control>}k{/Control}')
    expect(onOpen).toHaveBeenCalledTimes(2)
    await user.type(screen.getByRole('textbox'), 'a/k')
    expect(onOpen).toHaveBeenCalledTimes(2)
    expect(screen.getByRole('textbox')).toHaveValue('a/k')
    await user.keyboard('{Control>}k{/Control}')
    expect(onOpen).toHaveBeenCalledTimes(3)
  })
})
