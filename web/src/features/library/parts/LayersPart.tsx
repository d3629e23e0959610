// The seven layers: a small onion to choose from, and the questions of the chosen layer on both sides.
import { Link, useLocation, useSearch } from 'wouter'
import { layerCards } from '#method/layer/layer-cards.data.ts'
import { useLocale, useWords } from '../../../words/use-words.ts'
import library from '../library.module.css'
import { libraryWords } from '../library.words.ts'
import { QuestionList } from './AskedQuestions.tsx'
import styles from './steps.module.css'

const radius = 120
const coreRadius = 30
const ring = (radius - coreRadius) / 6

export default function LayersPart() {
  const words = useWords(libraryWords)
  const locale = useLocale()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch()).get('layer')
  const card = layerCards.find((one) => one.layer === asked) ?? layerCards.at(-1)
  if (!card) return null
  const address = (layer: string) => `/library?part=layers&layer=${layer}`
  const [obstacle, potential] = (['obstacle', 'potential'] as const).map((pole) =>
    card.questions.filter((question) => question.pole === pole),
  )
  return (
    <>
      <p className={library.lead}>{words.layersLead}</p>
      <div className={styles.book}>
        <div className={styles.onionPlace}>
          <svg viewBox="-124 -124 248 248" className={styles.onion} aria-hidden="true">
            {layerCards.map((one, index) => {
              const r = one.layer === 'core' ? coreRadius : radius - index * ring
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: the links below say and do the same
                <g key={one.layer} className={styles.ring} data-current={one === card || undefined} onClick={() => go(address(one.layer))}>
                  <path
                    d={`M0 ${-r}A${r} ${r} 0 0 0 0 ${r}Z`}
                    className={styles.duskHalf}
                    style={{ '--deep': index } as React.CSSProperties}
                  />
                  <path
                    d={`M0 ${-r}A${r} ${r} 0 0 1 0 ${r}Z`}
                    className={styles.sunHalf}
                    style={{ '--deep': index } as React.CSSProperties}
                  />
                  {one.layer === 'core' && <circle r={r} className={styles.core} />}
                </g>
              )
            })}
            <circle r={card.layer === 'core' ? coreRadius : radius - layerCards.indexOf(card) * ring} className={styles.edge} />
          </svg>
          <nav aria-label={words.layersNav} className={styles.index}>
            <ol>
              {layerCards.map((one) => (
                <li key={one.layer}>
                  <Link href={address(one.layer)} aria-current={one === card ? 'true' : undefined}>
                    <strong>{one.name[locale]}</strong>
                  </Link>
                </li>
              ))}
            </ol>
          </nav>
        </div>
        <article className={styles.layer}>
          <header>
            <h2>{card.name[locale]}</h2>
            <p className={library.purpose}>{card.question[locale]}</p>
            <p className={library.quiet}>{card.cue[locale]}</p>
          </header>
          <div className={styles.poles}>
            {obstacle && obstacle.length > 0 && (
              <section className={styles.dusk}>
                <h3>{words.obstacle}</h3>
                <QuestionList questions={obstacle} />
              </section>
            )}
            {potential && potential.length > 0 && (
              <section className={styles.sun}>
                <h3>{words.potential}</h3>
                <QuestionList questions={potential} />
              </section>
            )}
          </div>
          {obstacle?.length === 0 && <p className={library.quiet}>{words.coreOnly}</p>}
        </article>
      </div>
    </>
  )
}
