import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** Passes what was read, as a reader does who has nothing to decide: by one key. */
export async function passReview(page: Page) {
  const show = page.getByRole('button', { name: 'Show the network' })
  await expect(show).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(show).toHaveCount(0)
}
