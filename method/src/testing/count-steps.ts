// Counts how many elements a piece of work goes through, so that a test can tell linear work from quadratic without a clock.
// It counts callbacks of array methods and steps of for-of and spread over arrays; not plain `for (;;)` loops. For tests only.

const methods = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'some',
  'sort',
  'toSorted',
] as const
type Callback = (...input: unknown[]) => unknown

/** The work must be synchronous. */
export function countSteps(work: () => void): number {
  let steps = 0
  const prototype = Array.prototype as unknown as Record<string, Callback>
  const iterator = Object.getPrototypeOf([][Symbol.iterator]()) as { next: Callback }
  const originals = Object.fromEntries(methods.map((name) => [name, prototype[name] as Callback]))
  const originalNext = iterator.next
  // `apply` instead of spread: a spread here would itself be counted.
  const counting = (original: Callback): Callback =>
    function (this: unknown, ...input) {
      const callback = input[0]
      if (typeof callback === 'function')
        input[0] = function (this: unknown, ...given: unknown[]) {
          steps += 1
          return callback.apply(this, given)
        }
      return original.apply(this, input)
    }
  for (const name of methods) prototype[name] = counting(originals[name] as Callback)
  iterator.next = function (this: unknown) {
    steps += 1
    return originalNext.call(this)
  }
  try {
    work()
  } finally {
    iterator.next = originalNext
    Object.assign(prototype, originals)
  }
  return steps
}
