import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { show } from '../../testing/screen.tsx'
import { surviveTranslation } from './translated-page.ts'

surviveTranslation()

/** Text beside text, text that changes, text that goes and text that comes before other text. */
function Counting() {
  const [count, setCount] = useState(0)
  return (
    <p>
      {count === 1 && 'eerst '}
      je hebt {count} keer geteld{count < 2 && ', ga zo door'} <b>hier</b>
      <button type="button" onClick={() => setCount(count + 1)}>
        Tellen
      </button>
    </p>
  )
}

/** What Chrome does: each text node is replaced by two nested font elements with other words. */
function translate(how: 'at once' | 'in two steps') {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (text.parentElement?.closest('font, script, style') || text.data.trim() === '') continue
    const font = document.createElement('font')
    font.innerHTML = '<font></font>'
    ;(font.firstChild as Element).textContent = text.data.toUpperCase()
    if (how === 'at once') text.replaceWith(font)
    else {
      text.before(font)
      text.remove()
    }
  }
}

test.each(['at once', 'in two steps'] as const)(
  'a page that the browser translates (%s) keeps working and keeps saying what is so',
  async (how) => {
    const { close } = await show(<Counting />)
    const said = () => page.getByRole('paragraph').element().textContent
    const tap = () => (page.getByRole('button').element() as HTMLButtonElement).click()
    translate(how)
    expect(said()).toContain('JE HEBT ')
    tap()
    await expect.poll(said).toContain('1')
    expect(said()?.toLowerCase()).toBe('eerst je hebt 1 keer geteld, ga zo door hiertellen')
    translate(how)
    tap()
    await expect.poll(said).toContain('2')
    expect(said()?.toLowerCase()).toBe('je hebt 2 keer geteld hiertellen')
    translate(how)
    close()
    expect(document.body.textContent).not.toContain('TELLEN')
  },
)
