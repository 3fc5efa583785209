/** `mkdir` and `rmdir`. */
import { FileSystemError } from '../../../filesystem/file-system'
import { parseMode } from '../../../filesystem/modes'
import { strerror } from '../../../filesystem/strerror'
import type { Process } from '../../../processes/program'
import { AppletFailure, attempt, complain, defineApplet, type Invocation } from '../applet'
import { directoryName } from '../support/paths'
import { statusOf } from '../support/status'

export const mkdir = defineApplet({
  name: 'mkdir',
  options: 'm:pv',
  longOptions: { mode: 'm', parents: 'p', verbose: 'v' },
  minimumOperands: 1,
  run(invocation) {
    const mode = requestedMode(invocation)
    return invocation.operands.map((path) => makeOne(invocation, path, mode)).every(Boolean) ? 0 : 1
  },
})

function requestedMode({ process, options }: Invocation): number | undefined {
  const text = options.value('m')
  if (text === undefined) return undefined
  const change = parseMode(text, process.umask)
  if (change === undefined) throw new AppletFailure(`invalid mode '${text}'`)
  return change(0o777, true)
}

function makeOne(invocation: Invocation, path: string, mode: number | undefined): boolean {
  const { process, options } = invocation
  if (/^\/+$/.test(path)) return true
  if (options.has('p')) return makeWithParents(invocation, path, mode)
  return attempt(invocation, `can't create directory '${path}'`, () => {
    makeDirectory(process, path, mode)
    if (options.has('v')) process.write(1, `created directory: '${path}'\n`)
  })
}

/** Makes each missing directory on the way; an existing one is no error, `/` included. */
export function makeWithParents(invocation: Invocation, path: string, mode: number | undefined): boolean {
  const { process, options } = invocation
  const steps = [...path.matchAll(/[^/]+\/*/g)].map((match) => path.slice(0, (match.index ?? 0) + match[0].length))
  for (const [index, step] of steps.entries()) {
    const last = index === steps.length - 1
    const existing = statusOf(process, step.replace(/\/+$/, ''))
    if (existing?.type === 'directory') continue
    if (existing !== undefined) {
      complain(invocation, `can't create directory '${step}': ${last ? 'File exists' : 'Not a directory'}`)
      return false
    }
    const made = attempt(invocation, `can't create directory '${last ? path : step}'`, () => {
      makeDirectory(process, step, last ? mode : undefined)
      if (options.has('v')) process.write(1, `created directory: '${step}'\n`)
    })
    if (!made) return false
  }
  return true
}

function makeDirectory(process: Process, path: string, mode: number | undefined): void {
  const absolute = process.resolve(path)
  process.files.makeDirectory(absolute, 0o777 & ~process.umask)
  if (mode !== undefined) process.files.changeMode(absolute, mode)
}

export const rmdir = defineApplet({
  name: 'rmdir',
  options: 'piv',
  longOptions: { parents: 'p', 'ignore-fail-on-non-empty': 'i', verbose: 'v' },
  minimumOperands: 1,
  run(invocation) {
    return invocation.operands.map((path) => removeOne(invocation, path)).every(Boolean) ? 0 : 1
  },
})

function removeOne(invocation: Invocation, path: string): boolean {
  const { process, options } = invocation
  let current = path
  for (;;) {
    if (options.has('v')) process.write(1, `rmdir: removing directory, '${current}'\n`)
    try {
      process.files.removeDirectory(process.resolve(current))
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      if (error.code === 'ENOTEMPTY' && options.has('i')) return true
      complain(invocation, `'${current}': ${strerror(error.code)}`)
      return false
    }
    if (!options.has('p')) return true
    current = directoryName(current)
    if (current === '.') return true
  }
}
