// A sign-in link that another person made, on the first screen.
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { aCoachee } from '../../testing/people.ts'
import { expectAccessible, showScreen } from '../../testing/screen.tsx'
import GivenLinksNotice from './GivenLinks.tsx'

const made = { id: crypto.randomUUID(), byName: 'Marijke', at: Date.UTC(2026, 4, 3, 12), usedAt: null, works: true }

test('is said until it was read, and again once the link was used', async () => {
  const as = aCoachee()
  const show = (givenLinks: (typeof made | (Omit<typeof made, 'usedAt'> & { usedAt: number }))[]) =>
    showScreen(
      <main>
        <GivenLinksNotice />
      </main>,
      { as: { ...as, givenLinks } },
    )
  const { reopen } = await show([made])
  await expect.element(page.getByText(/^Marijke maakte op 3 mei.* een aanmeldlink voor jou\. Die is nog niet gebruikt\.$/)).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Gelezen' }).click()
  await expect.element(page.getByRole('main')).toBeEmptyDOMElement()
  await reopen()
  await expect.element(page.getByRole('main')).toBeEmptyDOMElement()
})

test('that was used is said with the day', async () => {
  await showScreen(<GivenLinksNotice />, { as: { ...aCoachee(), givenLinks: [{ ...made, usedAt: Date.UTC(2026, 4, 4, 12) }] } })
  await expect.element(page.getByText(/Die is gebruikt op 4 mei/)).toBeVisible()
})
