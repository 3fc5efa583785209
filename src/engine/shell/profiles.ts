/** What a login shell reads before anything else (busybox, shell/ash.c, `read_profile`). */
import { FileSystemError } from '../filesystem/file-system'
import type { Wait } from '../processes/program'
import { failureStatus } from './interpreter/interpreter'
import { ShellExit } from './interruptions'
import type { Shell } from './shell'

/** Whether a shell that is called so is one that somebody has logged in to. */
export function isLoginShell([called = '', ...words]: readonly string[]): boolean {
  const operands = words.findIndex((word) => !word.startsWith('-'))
  const flags = operands < 0 ? words : words.slice(0, operands)
  return called.startsWith('-') || flags.some((flag) => flag === '--login' || /^-[a-zA-Z]*l/.test(flag))
}

/** Runs the profiles that are there. The exit status where one of them ends the shell. */
export function* readProfiles(shell: Shell): Generator<Wait, number | undefined, void> {
  const home = shell.variables.get('HOME') ?? ''
  for (const path of ['/etc/profile', `${home}/.profile`]) {
    const text = profileText(shell, path)
    if (text === undefined) continue
    try {
      yield* shell.interpreter.source(shell, text, 1, { tested: false, last: false })
    } catch (error) {
      return error instanceof ShellExit ? error.status : failureStatus(shell, error)
    }
  }
  return undefined
}

function profileText({ process }: Shell, path: string): string | undefined {
  try {
    return new TextDecoder().decode(process.files.readFile(path))
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
