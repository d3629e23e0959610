// Loads the cards and word lists of the method on demand, so that they are not in the first load. The service worker caches them.
import { useEffect, useState } from 'react'

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
}

export const loadInvitationCards = once(async () => {
  const [cards, suggest] = await Promise.all([
    import('#method/invitation/invitation-cards.data.ts'),
    import('#method/invitation/suggest-invitations.ts'),
  ])
  return { cards: cards.invitationCards, suggestInvitations: suggest.suggestInvitations }
})
export const loadStepCards = once(async () => (await import('#method/step/step-cards.data.ts')).stepCards)
export const loadAloneCards = once(async () => (await import('#method/step/alone-cards.data.ts')).aloneCards)
export const loadTooMuch = once(async () => (await import('#method/difficulty/too-much.data.ts')).tooMuch)
export const loadDifficulties = once(async () => (await import('#method/difficulty/difficulties.data.ts')).difficulties)
export const loadLayers = once(async () => {
  const [cards, walk] = await Promise.all([import('#method/layer/layer-cards.data.ts'), import('#method/layer/walk-outward.data.ts')])
  return { cards: cards.layerCards, walk: walk.walkOutward }
})
export const loadLexicon = once(async () => {
  const [words, find] = await Promise.all([import('#method/quality/lexicon.data.ts'), import('#method/quality/find-in-lexicon.ts')])
  return { lexicon: words.lexicon, findInLexicon: find.findInLexicon }
})

/** null: not loaded yet. */
export function useContent<T>(load: () => Promise<T>): T | null {
  const [content, setContent] = useState<{ readonly value: T } | null>(null)
  useEffect(() => {
    let gone = false
    load().then(
      (value) => gone || setContent({ value }),
      () => undefined, // Without network and not cached: the content stays empty.
    )
    return () => {
      gone = true
    }
  }, [load])
  return content?.value ?? null
}
