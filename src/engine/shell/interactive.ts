/** A shell that somebody types to: prompts, lines read one by one, and a way back to the prompt from everything. */
import { parse } from 'unbash'
import { TaskOverrun } from '../processes/interruptions'
import type { Program, Wait } from '../processes/program'
import { failureStatus } from './interpreter/interpreter'
import { isComplete, openHereDocument, runSource } from './interpreter/source'
import { ShellExit } from './interruptions'
import { collectSignals, reportEndedJobs } from './jobs'
import { promptText } from './prompt-text'
import type { Shell } from './shell'
import { runTraps } from './traps'

/** `$?` after a line was given up with Ctrl+C. */
const interrupted = 130

/** `$?` after a line that a limit of the page stopped. */
const killed = 137

/** Signals that a shell at a terminal survives. */
const survived = ['INT', 'QUIT', 'TERM'] as const

type Typed =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'interrupt' }
  | { readonly kind: 'end' }

/** Reads and runs commands until `exit` or the end of the input. Returns the shell's exit status. */
export function* runInteractively(shell: Shell): ReturnType<Program> {
  surviveSignals(shell)
  let firstLine = 1
  for (;;) {
    yield* reportEndedJobs(shell)
    const command = yield* readCommand(shell)
    if (command.kind === 'end') break
    if (command.kind === 'interrupt') continue
    yield* runCommand(shell, command.text, firstLine)
    firstLine += command.text.split('\n').length - 1
  }
  sayGoodbye(shell)
  return shell.status
}

/** Ctrl+C and the like reach what the shell runs, not the shell. */
export function surviveSignals({ process }: Shell): void {
  process.becomeTerminalShell()
  for (const signal of survived) process.setSignalAction(signal, 'note')
}

function sayGoodbye({ dialect, process }: Shell): void {
  if (dialect.name === 'bash') process.write(2, 'exit\n')
}

/** Lines up to the end of a whole command. @param begun the first of them, where they have been read already */
export function* readCommand(shell: Shell, begun = ''): Generator<Wait, Typed, void> {
  let text = begun
  let delimiter: string | undefined
  for (;;) {
    // within a here-document only its last line is worth a look at the whole
    if (text !== '' && delimiter === undefined) {
      if (isComplete(text)) return { kind: 'line', text }
      delimiter = openHereDocument(text)
    }
    shell.process.write(2, yield* promptText(shell, text === '' ? 'PS1' : 'PS2'))
    const typed = yield* readLine(shell)
    if (typed.kind === 'interrupt') yield* giveUpLine(shell)
    if (typed.kind === 'interrupt' || (typed.kind === 'end' && text === '')) return typed
    if (typed.kind === 'end') return { kind: 'line', text }
    text += typed.text
    if (typed.text.trim() === delimiter?.trim()) delimiter = undefined
  }
}

function* readLine(shell: Shell): Generator<Wait, Typed, void> {
  const { process } = shell
  while (!process.isReadable(0)) {
    yield* process.poll(0)
    collectSignals(shell)
    if (shell.pendingSignals.includes('INT')) return { kind: 'interrupt' }
  }
  const line = yield* process.read(0, 'line')
  return line === undefined ? { kind: 'end' } : { kind: 'line', text: new TextDecoder().decode(line) }
}

/** Ctrl+C at the prompt. */
function* giveUpLine(shell: Shell): Generator<Wait, void, void> {
  if (!shell.traps.has('INT')) shell.pendingSignals.splice(0)
  yield* runTraps(shell)
  shell.status = interrupted
}

function* runCommand(shell: Shell, text: string, firstLine: number): Generator<Wait, void, void> {
  if (isNothing(text)) return
  shell.line = firstLine
  try {
    shell.status = yield* runSource(shell, text, firstLine, { tested: false, last: false })
  } catch (error) {
    if (error instanceof ShellExit) {
      sayGoodbye(shell)
      throw error
    }
    shell.status = error instanceof TaskOverrun ? stopped(shell, error) : failureStatus(shell, error)
    shell.builtin = undefined
  }
}

/** A line that never ends is given up; a shell that runs on in spite of it ends. */
function stopped({ process, name }: Shell, overrun: TaskOverrun): number {
  if (!process.mayGoOn) throw overrun
  process.write(2, `layerlab: ${name}: ${overrun.message}\n`)
  return killed
}

/** An empty line or a comment leaves `$?` as it was. */
function isNothing(text: string): boolean {
  const { commands, errors = [] } = parse(text)
  return commands.length === 0 && errors.length === 0
}
