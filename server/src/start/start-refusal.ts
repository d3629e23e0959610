// A reason not to start, in one sentence for the host. main.ts prints it and exits with code 1.
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal'
}
