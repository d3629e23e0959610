// Runs other programs so that nothing is left behind: signals are passed on, exit codes are kept.
import { spawn, spawnSync } from 'node:child_process'

const signals = process.platform === 'win32' ? ['SIGINT', 'SIGTERM'] : ['SIGINT', 'SIGTERM', 'SIGHUP']
const numbers = { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }
const parent = process.ppid

/**
 * Runs a program and gives its exit code. While it runs our own signals go to it; when npm, our parent, is gone, it is stopped.
 * `ipc` gives it a channel that closes when we are killed, whatever the way.
 */
export function run(command, args, { ipc = false, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ipc ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit', ...options })
    const forward = (signal) => void child.kill(signal)
    for (const signal of signals) process.on(signal, forward)
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

/** Whether a command can be found and ends well. */
export function works(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}
