// A text in which numbers to call and sites of helplines are links that do not break over two lines.
import styles from './HelpText.module.css'
import { helpLinks } from './help-links.ts'

export function HelpText({ text }: { readonly text: string }) {
  return helpLinks(text).map(({ text: part, href }, index) =>
    href === null ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
      <a key={index} className={styles.link} href={href} {...(href.startsWith('https:') && { target: '_blank', rel: 'noreferrer' })}>
        {part}
      </a>
    ),
  )
}
