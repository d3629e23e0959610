// Text copied from a page has no soft hyphens: they are there for the line breaks of this page only (soft-hyphens.ts).
import { withoutSoftHyphens } from '#method/text/fold-text.ts'

/** Listens for the whole page. Copying from a text field is left to the browser. */
export function copyTextWithoutSoftHyphens(page: Pick<Document, 'addEventListener' | 'getSelection'>): void {
  page.addEventListener('copy', (event) => {
    const selected = page.getSelection()?.toString() ?? ''
    const plain = withoutSoftHyphens(selected)
    if (plain === selected || event.defaultPrevented || event.clipboardData === null) return
    event.clipboardData.setData('text/plain', plain)
    event.preventDefault()
  })
}
