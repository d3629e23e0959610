// Why a field may not be sent yet, as the browser sees it, by the name under which we say it.

export type Wrong = 'missing' | 'noAddress' | 'short' | 'other'

/** @example whatIsWrong({ valueMissing: true, … }) // 'missing' */
export function whatIsWrong(validity: Pick<ValidityState, 'valueMissing' | 'typeMismatch' | 'tooShort'>): Wrong {
  if (validity.valueMissing) return 'missing'
  if (validity.typeMismatch) return 'noAddress'
  return validity.tooShort ? 'short' : 'other'
}
