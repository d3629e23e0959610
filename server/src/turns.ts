// One user of something at a time; the others wait in order.
export class Turns {
  #last: Promise<void> = Promise.resolve()
  #users = 0

  /** Waits for its turn. The function that it gives ends the turn, and must be called once. */
  async take(): Promise<() => void> {
    const before = this.#last
    let end: () => void = () => {}
    this.#last = new Promise((resolve) => {
      end = resolve
    })
    this.#users += 1
    await before
    return () => {
      this.#users -= 1
      end()
    }
  }

  get isFree(): boolean {
    return this.#users === 0
  }
}

/** One at a time for each key: what one person started makes only that person wait. */
export class TurnsByKey {
  readonly #turns = new Map<string, Turns>()

  async take(key: string): Promise<() => void> {
    const turns = this.#turns.get(key) ?? new Turns()
    this.#turns.set(key, turns)
    const end = await turns.take()
    return () => {
      end()
      if (turns.isFree) this.#turns.delete(key)
    }
  }
}
