/** Redirections (POSIX 2.7): descriptors opened, copied and closed for one command, and put back after it. */
import type { HereDoc, Redirect, Redirection, Word } from 'unbash'
import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import { Interruption } from '../../processes/interruptions'
import type { Wait } from '../../processes/program'
import { expandParts, expandText } from '../expansion/words'
import { asFailure, report } from '../failures'
import { ReportedFailure } from '../interruptions'
import { complain, type Shell } from '../shell'

/** Descriptors of a shell that a command's redirections cover are kept from here on, where children do not see them. */
const firstSavedDescriptor = 100

/** A redirection that was refused; the message has been printed. */
export class RedirectionFailure extends Error {
  constructor() {
    super('redirection')
    this.name = 'RedirectionFailure'
  }
}

/** What to put back: descriptor to where it was kept, or undefined when it was closed. */
export type Saved = Map<number, number | undefined>

/** Applies redirections for good, as for `exec` and for a process that runs nothing else. Throws RedirectionFailure. */
export function* redirect(
  shell: Shell,
  redirections: readonly Redirection[],
  saved?: Saved,
): Generator<Wait, void, void> {
  for (const one of redirections) yield* apply(shell, one, saved)
}

/** Runs a command with redirections, and puts the descriptors back. Throws RedirectionFailure. */
export function* withRedirections<Result>(
  shell: Shell,
  redirections: readonly Redirection[],
  run: () => Generator<Wait, Result, void>,
): Generator<Wait, Result, void> {
  const saved: Saved = new Map()
  try {
    yield* redirect(shell, redirections, saved)
    const result = yield* run()
    restore(shell, saved)
    return result
  } catch (error) {
    if (error instanceof Interruption) throw error
    // What ends the shell is said where the command's own messages go.
    const failure = asFailure(shell, error)
    if (failure !== undefined) report(shell, failure)
    restore(shell, saved)
    throw failure === undefined ? error : new ReportedFailure(failure.message, failure.status)
  }
}

function restore({ process }: Shell, saved: Saved): void {
  for (const [descriptor, kept] of [...saved].reverse()) {
    if (kept === undefined) process.close(descriptor)
    else {
      process.duplicate(kept, descriptor)
      process.close(kept)
    }
  }
}

function* apply(shell: Shell, redirection: Redirection, saved: Saved | undefined): Generator<Wait, void, void> {
  if (redirection.type === 'HereDoc') return yield* hereDocument(shell, redirection, saved)
  const target = redirection.target
  if (target === undefined) return
  if (redirection.type === 'HereString') {
    return install(shell, pipeWith(shell, `${yield* expandText(shell, target)}\n`), 0, saved)
  }
  yield* openTarget(shell, redirection, target, saved)
}

function* openTarget(shell: Shell, { operator, descriptor }: Redirect, target: Word, saved: Saved | undefined) {
  const text = yield* expandText(shell, target)
  const reads = operator === '<' || operator === '<>' || operator === '<&'
  const number = descriptor?.type === 'FileDescriptor' ? descriptor.value : reads ? 0 : 1
  const isCopy = operator === '<&' || (operator === '>&' && /^(?:\d+|-)$/.test(text))
  if (isCopy) return copy(shell, text, number, saved)
  const opened = open(shell, operator, text)
  yield* shell.process.meet(opened)
  install(shell, opened, number, saved)
  if (operator === '&>' || operator === '&>>' || operator === '>&') copy(shell, '1', 2, saved)
}

function open(shell: Shell, operator: Redirect['operator'], path: string): number {
  const { process, options, dialect } = shell
  try {
    if (path === '') throw new FileSystemError('ENOENT', path)
    if (operator === '<') return process.open(path, 'read')
    if (operator === '<>') return process.open(path, 'read-write')
    if (operator === '>>' || operator === '&>>') return process.open(path, 'append')
    if (operator === '>' && options.has('noclobber')) refuseExisting(shell, path)
    return process.open(path, 'write')
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const purpose = operator === '<' ? 'read' : 'create'
    complain(shell, dialect.cannotOpen(path, strerror(error.code), purpose))
    throw new RedirectionFailure()
  }
}

function refuseExisting({ process }: Shell, path: string): void {
  const absolute = process.resolve(path)
  if (process.files.exists(absolute) && process.files.status(absolute).type === 'file') {
    throw new FileSystemError('EEXIST', absolute)
  }
}

function copy(shell: Shell, from: string, to: number, saved: Saved | undefined): void {
  keep(shell, to, saved)
  try {
    if (from === '-') shell.process.close(to)
    else shell.process.duplicate(Number(from), to)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    complain(shell, shell.dialect.badDescriptor(from, to))
    throw new RedirectionFailure()
  }
}

/** Puts an open descriptor at the number that the redirection names. */
function install(shell: Shell, opened: number, number: number, saved: Saved | undefined): void {
  if (opened === number) {
    if (saved !== undefined && !saved.has(number)) saved.set(number, undefined)
    return
  }
  keep(shell, number, saved)
  shell.process.duplicate(opened, number)
  shell.process.close(opened)
}

function keep({ process }: Shell, descriptor: number, saved: Saved | undefined): void {
  if (saved === undefined || saved.has(descriptor)) return
  try {
    const kept = freeDescriptor(process)
    process.duplicate(descriptor, kept)
    saved.set(descriptor, kept)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    saved.set(descriptor, undefined)
  }
}

function freeDescriptor(process: Shell['process']): number {
  let descriptor = firstSavedDescriptor
  while (process.isOpen(descriptor)) descriptor++
  return descriptor
}

function* hereDocument(shell: Shell, { body, delimiter, operator, descriptor }: HereDoc, saved: Saved | undefined) {
  const text = delimiter?.quoted ? body.text : yield* expandedBody(shell, body)
  const content = operator === '<<-' ? text.replace(/^\t+/gm, '') : text
  const number = descriptor?.type === 'FileDescriptor' ? descriptor.value : 0
  install(shell, pipeWith(shell, content), number, saved)
}

function* expandedBody(shell: Shell, { text, parts }: HereDoc['body']): Generator<Wait, string, void> {
  if (parts !== undefined) return yield* expandParts(shell, parts)
  return text.replace(/\\([$`\\\n])/g, (_, next: string) => (next === '\n' ? '' : next))
}

function pipeWith({ process }: Shell, content: string): number {
  const { readEnd, writeEnd } = process.pipe()
  process.write(writeEnd, content)
  process.close(writeEnd)
  return readEnd
}
