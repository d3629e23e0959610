// Runs other programs and leaves no process behind: passes signals on and returns the exit code.
import { spawn, spawnSync } from 'node:child_process'

const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }
const parent = process.ppid

/**
 * Runs a program and resolves with its exit code. Forwards the signals that this process receives, and stops the program when npm, the
 * parent of this process, has ended. `ipc` opens a channel that closes when this process ends, also by SIGKILL; the server then stops.
 */
export function run(command, args, { ipc = false, ...options } = {}) {
  return new Promise((resolve) => {
    // Before spawn: a program that starts quickly may otherwise be running while a signal still ends this process and leaves it behind.
    const forward = (signal) => void child.kill(signal)
    for (const signal of signals) process.on(signal, forward)
    const child = spawn(command, args, { stdio: ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit', ...options })
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM')
    }, 1000)
    const done = (code) => {
      clearInterval(watch)
      for (const signal of signals) process.off(signal, forward)
      resolve(code)
    }
    child.on('error', (error) => {
      console.error(`${command} cannot be started: ${error.message}`)
      done(127)
    })
    child.on('exit', (code, signal) => done(signal === null ? (code ?? 1) : 128 + (numbers[signal] ?? 0)))
  })
}

/** Whether a command exists and exits with 0. */
export function works(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
