/** `tail`: the last lines or bytes, and what is added later with -f. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { AppletFailure, complain, defineApplet, type Invocation } from '../applet'
import { byteString, bytesOf } from '../support/bytes'
import { isReadOfDirectory, readInput } from '../support/input'
import { duration } from '../support/numbers'
import { parseSize } from '../support/sizes'

export const tail = defineApplet({
  name: 'tail',
  options: 'n:c:qvfFs:',
  rewrite: (words) => words.map((word, index) => (index === 0 ? oldForm(word) : word)),
  *run(invocation) {
    const { options, operands, process } = invocation
    const count = wantedCount(invocation)
    const files = operands.length === 0 ? ['-'] : operands
    const opened: { readonly file: string; readonly content: string | undefined }[] = []
    let unopened = 0
    for (const file of files) {
      const content = yield* contentOf(invocation, file)
      if (content.state === 'unopened') unopened += 1
      else opened.push({ file, content: content.text })
    }
    if (unopened === files.length && !options.has('F')) throw new AppletFailure('no files')
    const titled = options.has('v') || (files.length - unopened > 1 && !options.has('q'))
    for (const [index, { file, content }] of opened.entries()) {
      if (titled) process.write(1, `${index > 0 ? '\n' : ''}==> ${titleOf(file)} <==\n`)
      if (content === undefined) complain(invocation, `read error: ${strerror('EISDIR')}`)
      else process.write(1, bytesOf(lastPart(content, count)))
    }
    const lengthOf = (file: string): number => opened.find((one) => one.file === file)?.content?.length ?? 0
    const known = options.has('F') ? files : opened.map(({ file }) => file)
    const followed = known.map((file) => ({ file, length: lengthOf(file) }))
    if (options.has('f', 'F')) yield* follow(invocation, followed, titled)
    return opened.filter(({ content }) => content !== undefined).length === files.length ? 0 : 1
  },
})

/** `-2` and `+2` as the first word. */
function oldForm(word: string): string {
  if (/^-\d+$/.test(word)) return `-n${word.slice(1)}`
  return /^\+\d+$/.test(word) ? `-n${word}` : word
}

type Count = { readonly unit: 'lines' | 'bytes'; readonly number: number; readonly fromStart: boolean }

function wantedCount({ options }: Invocation): Count {
  const unit = options.last('n', 'c') === 'c' ? 'bytes' : 'lines'
  const text = options.value(unit === 'bytes' ? 'c' : 'n') ?? '10'
  const number = parseSize(text.replace(/^[-+]/, ''))
  if (number === undefined) throw new AppletFailure(`invalid number '${text}'`)
  return { unit, number, fromStart: text.startsWith('+') }
}

function titleOf(file: string): string {
  return file === '-' ? 'standard input' : file
}

/** A directory can be opened, but not read. */
type Content = { readonly state: 'opened'; readonly text: string | undefined } | { readonly state: 'unopened' }

function* contentOf(invocation: Invocation, file: string): Generator<Wait, Content, void> {
  try {
    return { state: 'opened', text: yield* readInput(invocation.process, file) }
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (isReadOfDirectory(error)) return { state: 'opened', text: undefined }
    complain(invocation, `can't open '${file}': ${strerror(error.code)}`)
    return { state: 'unopened' }
  }
}

function lastPart(text: string, { unit, number, fromStart }: Count): string {
  if (unit === 'bytes')
    return fromStart ? text.slice(Math.max(0, number - 1)) : text.slice(Math.max(0, text.length - number))
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  return lines.slice(fromStart ? Math.max(0, number - 1) : Math.max(0, lines.length - number)).join('')
}

type Followed = { readonly file: string; readonly length: number }

/** Looks every second whether files have grown, until a signal ends it. */
function* follow(invocation: Invocation, files: readonly Followed[], titled: boolean): Generator<Wait, never, void> {
  const { process, options } = invocation
  const pause = duration(options.value('s') ?? '1')
  const lengths = new Map(files.map(({ file, length }) => [file, length]))
  let current = files.at(-1)?.file
  for (;;) {
    yield* process.sleep(pause)
    for (const [file, length] of lengths) {
      const content = currentContent(invocation, file)
      if (content === undefined || content.length === length) continue
      if (titled && current !== file) process.write(1, `\n==> ${titleOf(file)} <==\n`)
      current = file
      process.write(1, bytesOf(content.slice(content.length < length ? 0 : length)))
      lengths.set(file, content.length)
    }
  }
}

function currentContent({ process }: Invocation, file: string): string | undefined {
  if (file === '-') return undefined
  try {
    return byteString(process.files.readFile(process.resolve(file)))
  } catch (error) {
    if (error instanceof FileSystemError) return undefined
    throw error
  }
}
