// A reason not to start, in one sentence for the person at the keyboard. main.ts prints it and exits with 1.

export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}
