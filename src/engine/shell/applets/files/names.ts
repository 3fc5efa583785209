/** Applets about names of files: `basename`, `dirname`, `realpath`, `readlink`, `which`, `pwd` and `mktemp`. */
import { FileSystemError } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'
import { AppletFailure, attempt, complain, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { canonicalPath, linkTarget } from '../support/canonical-path'
import { baseName, directoryName } from '../support/paths'
import { statusOf } from '../support/status'

export const basename = defineApplet({
  name: 'basename',
  options: '+as:',
  minimumOperands: 1,
  run({ process, options, operands }) {
    const many = options.has('a', 's')
    if (!many && operands.length > 2) throw new UsageError()
    const suffix = many ? options.value('s') : operands[1]
    for (const path of many ? operands : operands.slice(0, 1)) {
      const base = baseName(path)
      const cut =
        suffix !== undefined && suffix !== base && base.endsWith(suffix)
          ? base.slice(0, -suffix.length || undefined)
          : base
      process.write(1, `${cut}\n`)
    }
    return 0
  },
})

export const dirname = defineApplet({
  name: 'dirname',
  minimumOperands: 1,
  maximumOperands: 1,
  run({ process, operands }) {
    process.write(1, `${directoryName(operands[0] ?? '')}\n`)
    return 0
  },
})

export const realpath = defineApplet({
  name: 'realpath',
  minimumOperands: 1,
  run(invocation) {
    const { process, operands } = invocation
    const results = operands.map((path) =>
      attempt(invocation, path, () => process.write(1, `${canonicalPath(process, path)}\n`)),
    )
    return results.every(Boolean) ? 0 : 1
  },
})

export const readlink = defineApplet({
  name: 'readlink',
  options: 'fnvsqem',
  minimumOperands: 1,
  maximumOperands: 1,
  run(invocation) {
    const { process, options, operands } = invocation
    const [path = ''] = operands
    const target = options.has('f') ? existingPath(process, path) : linkTarget(process, path)
    if (target === undefined) {
      if (options.has('v') && !options.has('f')) complain(invocation, linkComplaint(process, path))
      return 1
    }
    process.write(1, options.has('n') ? target : `${target}\n`)
    return 0
  },
})

function existingPath(process: Process, path: string): string | undefined {
  try {
    return canonicalPath(process, path)
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}

function linkComplaint(process: Process, path: string): string {
  return statusOf(process, path) === undefined
    ? `${path}: No such file or directory`
    : `${path}: cannot read link: not a symlink`
}

export const which = defineApplet({
  name: 'which',
  options: 'a',
  minimumOperands: 1,
  run({ process, options, operands }) {
    let exitCode = 0
    for (const name of operands) {
      const found = executables(process, name)
      if (found.length === 0) exitCode = 1
      for (const path of options.has('a') ? found : found.slice(0, 1)) process.write(1, `${path}\n`)
    }
    return exitCode
  },
})

const defaultPath = '/sbin:/usr/sbin:/bin:/usr/bin'

function executables(process: Process, name: string): readonly string[] {
  const directories = (process.environment.get('PATH') ?? defaultPath).split(':')
  const candidates = name.includes('/') ? [name] : directories.map((directory) => `${directory || '.'}/${name}`)
  return candidates.filter((path) => {
    const absolute = process.resolve(path)
    return statusOf(process, path)?.type === 'file' && process.files.accessible(absolute, { execute: true })
  })
}

export const pwd = defineApplet({
  name: 'pwd',
  options: 'LP',
  run({ process, options }) {
    const logical = options.last('L', 'P') !== 'P'
    const path = logical ? process.workingDirectory : process.files.realPath(process.workingDirectory)
    process.write(1, `${path}\n`)
    return 0
  },
})

const nameLetters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

export const mktemp = defineApplet({
  name: 'mktemp',
  options: 'dqtp:u',
  maximumOperands: 1,
  run(invocation) {
    const { process, options, operands } = invocation
    const [template = 'tmp.XXXXXX'] = operands
    const directory = options.value('p') ?? process.environment.get('TMPDIR') ?? '/tmp'
    const inDirectory = operands.length === 0 || options.has('t', 'p')
    const pattern = inDirectory ? `${directory}/${template}` : template
    if (!pattern.endsWith('XXXXXX')) throw new AppletFailure(': Invalid argument')
    const letters = [...process.randomBytes(6)].map((byte) => nameLetters.charAt(byte % nameLetters.length))
    const path = pattern.slice(0, -6) + letters.join('')
    if (!options.has('u') && !makeTemporary(invocation, path)) return 1
    process.write(1, `${path}\n`)
    return 0
  },
})

function makeTemporary(invocation: Invocation, path: string): boolean {
  const { process, options } = invocation
  const absolute = process.resolve(path)
  const make = (): void => {
    if (options.has('d')) process.files.makeDirectory(absolute, 0o700)
    else process.files.writeFile(absolute, new Uint8Array(), { exclusive: true, mode: 0o600 })
  }
  return options.has('q') ? quietly(make) : attempt(invocation, '', make)
}

/** Does something whose refusal nobody hears of. */
function quietly(action: () => void): boolean {
  try {
    action()
    return true
  } catch (error) {
    if (error instanceof FileSystemError) return false
    throw error
  }
}
