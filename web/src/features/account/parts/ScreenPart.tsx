// Language, theme, and for a user who is coach and coachee: which of the two sides is shown.
import { Link } from 'wouter'
import { locales } from '#method/locale/locale.ts'
import { setTheme, themes, useTheme } from '../../../client/theme.ts'
import { hasRole, setSide, useMe, useSide } from '../../../client/who/me.ts'
import { Choice } from '../../../ui/form/Choice.tsx'
import { setLocale, useLocale, useWords } from '../../../words/use-words.ts'
import { accountWords } from '../account.words.ts'
import { Part } from './Part.tsx'

const languageNames = { nl: 'Nederlands', en: 'English' } as const

export function ScreenPart() {
  const words = useWords(accountWords)
  const me = useMe()
  const locale = useLocale()
  const theme = useTheme()
  const { side, sides } = useSide()
  return (
    <Part title={words.screen.title}>
      <Choice
        label={words.screen.language}
        value={locale}
        onChange={setLocale}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
      />
      <Choice
        label={words.screen.theme}
        value={theme}
        onChange={setTheme}
        options={themes.map((value) => ({ value, label: words.screen.themes[value] }))}
      />
      {sides.length > 1 && (
        <Choice
          label={words.screen.sides}
          value={side}
          onChange={setSide}
          options={sides.map((value) => ({ value, label: words.screen.side[value] }))}
        />
      )}
      {hasRole(me, 'host') && (
        <p>
          <Link href="/practice">{words.practice}</Link>
        </p>
      )}
    </Part>
  )
}
