// Finds telephone numbers and sites of helplines in a text, so that a screen can show them as links. Pure.
const helplines = /(0800-\d{4}|113\.nl|zelfmoord1813\.be|findahelpline\.com|\b1813\b|\b1712\b|\b113\b|\b112\b)/

export type HelpPart = { readonly text: string; readonly href: string | null }

/** The text in parts. Joined, they are the text itself. `href` is `tel:` for a number, `https:` for a site, null for other text. */
export function helpLinks(text: string): readonly HelpPart[] {
  return text
    .split(helplines)
    .map((part, index) => ({ text: part, href: index % 2 === 0 ? null : hrefOf(part) }))
    .filter((part) => part.text !== '')
}

const hrefOf = (part: string) => (/[a-z]/.test(part) ? `https://${part}` : `tel:${part.replaceAll('-', '')}`)
