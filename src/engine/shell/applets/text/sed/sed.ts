/** `sed`: the stream editor. */
import { FileSystemError } from '../../../../filesystem/file-system'
import { strerror } from '../../../../filesystem/strerror'
import type { Wait } from '../../../../processes/program'
import { AppletFailure, complain, defineApplet, type Invocation } from '../../applet'
import { UsageError } from '../../options'
import { byteString, byteStringOf, bytesOf } from '../../support/bytes'
import { readInput } from '../../support/input'
import { Editor, type Ports } from './editor'
import { parseScript } from './parse'
import type { Command } from './script'

export const sed = defineApplet({
  name: 'sed',
  options: 'i::rEne:f:V',
  longOptions: {
    'regexp-extended': 'r',
    quiet: 'n',
    silent: 'n',
    expression: 'e',
    file: 'f',
    'in-place': 'i',
    version: 'V',
  },
  *run(invocation) {
    const { options, operands, process } = invocation
    if (options.has('V')) {
      process.write(1, 'This is not GNU sed version 4.0\n')
      return 0
    }
    const given = yield* givenScript(invocation)
    const [first, ...rest] = operands
    if (given === undefined && first === undefined) throw new UsageError()
    const script = given ?? byteStringOf(first ?? '')
    const files = given === undefined ? rest : operands
    const commands = parseScript(script, options.has('r', 'E'))
    const quiet = options.has('n') || script.startsWith('#n\n')
    if (options.has('i')) return yield* editInPlace(invocation, commands, quiet, files)
    return yield* editStream(invocation, commands, quiet, files)
  },
})

/** The parts of -e and -f in order; undefined when there are none. */
function* givenScript({ process, options }: Invocation): Generator<Wait, string | undefined, void> {
  const parts: string[] = []
  for (const { letter, value = '' } of options.given) {
    if (letter === 'e') parts.push(byteStringOf(value))
    if (letter === 'f') parts.push((yield* readInput(process, value)).replace(/\n$/, ''))
  }
  return parts.length === 0 ? undefined : parts.join('\n')
}

function* editStream(
  invocation: Invocation,
  commands: readonly Command[],
  quiet: boolean,
  files: readonly string[],
): Generator<Wait, number, void> {
  const texts: string[] = []
  let exitCode = 0
  for (const file of files.length === 0 ? ['-'] : files) {
    const text = yield* contentOf(invocation, file)
    if (text === undefined) exitCode = 1
    else texts.push(text)
  }
  edit(invocation, commands, quiet, joinTexts(texts), (text) => invocation.process.write(1, bytesOf(text)))
  return exitCode
}

/** A file without a newline at its end gets one when another follows. */
function joinTexts(texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '')
  return filled.map((text, index) => (index < filled.length - 1 && !text.endsWith('\n') ? `${text}\n` : text)).join('')
}

function* editInPlace(
  invocation: Invocation,
  commands: readonly Command[],
  quiet: boolean,
  files: readonly string[],
): Generator<Wait, number, void> {
  const { process, options } = invocation
  if (files.length === 0) throw new AppletFailure('-i requires an argument')
  const suffix = options.value('i')
  let exitCode = 0
  for (const file of files) {
    const text = yield* contentOf(invocation, file)
    if (text === undefined) {
      exitCode = 1
      continue
    }
    const path = process.resolve(file)
    const { mode } = process.files.status(path)
    if (suffix !== undefined) process.files.writeFile(`${path}${suffix}`, bytesOf(text), { mode })
    let edited = ''
    edit(invocation, commands, quiet, text, (output) => {
      edited += output
    })
    replaceFile(invocation, file, edited)
  }
  return exitCode
}

const temporaryLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** As busybox does it: a new file beside the old one, its name ending in six letters drawn at random, renamed over it. */
function replaceFile({ process }: Invocation, file: string, content: string): void {
  const path = process.resolve(file)
  const { mode, userId, groupId } = process.files.status(path)
  const suffix = [...process.randomBytes(6)]
    .map((byte) => temporaryLetters.charAt(byte % temporaryLetters.length))
    .join('')
  const temporary = `${path}${suffix}`
  orFail(`can't create temp file '${file}${suffix}'`, () => {
    process.files.writeFile(temporary, bytesOf(content), { mode, exclusive: true })
  })
  process.files.changeOwner(temporary, userId, groupId)
  orFail(`can't move '${file}${suffix}' to '${file}'`, () => process.files.rename(temporary, path))
}

/** Does something to a file, and says what could not be done. */
function orFail(complaint: string, change: () => void): void {
  try {
    change()
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new AppletFailure(`${complaint}: ${strerror(error.code)}`)
  }
}

function* contentOf(invocation: Invocation, file: string): Generator<Wait, string | undefined, void> {
  try {
    return yield* readInput(invocation.process, file)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (error.code === 'EISDIR') return ''
    complain(invocation, `${file}: ${strerror(error.code)}`)
    return undefined
  }
}

function edit(
  invocation: Invocation,
  commands: readonly Command[],
  quiet: boolean,
  text: string,
  print: (text: string) => void,
): void {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  let position = 0
  const ports: Ports = {
    next: () => {
      position += 1
      return lines[position - 1]
    },
    isLast: () => position >= lines.length,
    print,
    ...filePorts(invocation),
  }
  new Editor(commands, ports, quiet).run()
}

function filePorts({ process }: Invocation): Pick<Ports, 'append' | 'read'> {
  const written = new Set<string>()
  return {
    append: (file, text) => {
      if (file === '/dev/stdout') {
        process.write(1, bytesOf(text))
        return
      }
      const mode = 0o666 & ~process.umask
      process.files.writeFile(process.resolve(file), bytesOf(text), { append: written.has(file), mode })
      written.add(file)
    },
    read: (file) => {
      try {
        return byteString(process.files.readFile(process.resolve(file)))
      } catch (error) {
        if (error instanceof FileSystemError) return ''
        throw error
      }
    },
  }
}
