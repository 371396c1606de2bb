// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SpoilerChoice, Veil } from '../../../src/ui/kit/Veil.tsx'
import '../renderWith.tsx'

describe('Veil', () => {
  it('keeps what it hides out of the page until it is asked for, and leads there', async () => {
    render(<Veil>Hale did it</Veil>)
    expect(document.body.innerHTML).not.toContain('Hale')
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByText('Hale did it')).toHaveFocus()
  })

  it('is lifted everywhere for who always wants to see, and comes back', async () => {
    render(
      <>
        <Veil>Hale did it</Veil>
        <Veil>Fenn knew</Veil>
        <SpoilerChoice />
      </>,
    )
    await userEvent.click(screen.getAllByRole('button', { name: 'Spoiler, hidden: show' })[0]!)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Always show marked spoilers' }))
    expect(document.body).toHaveTextContent('Hale did itFenn knew')
    expect(localStorage.getItem('spoilers')).toBe('shown')
    await userEvent.click(screen.getByRole('checkbox'))
    expect(screen.getAllByRole('button')).toHaveLength(2)
    expect(screen.getByRole('checkbox')).toHaveFocus()
    expect(localStorage.getItem('spoilers')).toBeNull()
  })
})
