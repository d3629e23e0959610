// Maps the validity of a native field to the key of our message.

export type Wrong = 'missing' | 'noAddress' | 'short' | 'other'

/** One reason, the most basic first. */
export function whatIsWrong(validity: Pick<ValidityState, 'valueMissing' | 'typeMismatch' | 'tooShort'>): Wrong {
  if (validity.valueMissing) return 'missing'
  if (validity.typeMismatch) return 'noAddress'
  return validity.tooShort ? 'short' : 'other'
}
