/** `uniq`: drops or counts repeated neighbours. */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { bytesOf } from '../support/bytes'
import { isReadOfDirectory, readInput, splitLines } from '../support/input'
import { wholeNumber } from '../support/numbers'

export const uniq = defineApplet({
  name: 'uniq',
  options: 'cduf:s:w:iz',
  *run(invocation) {
    const { process, options, operands } = invocation
    const [source = '-', target] = operands
    const separator = options.has('z') ? '\0' : '\n'
    const key = comparedPart(invocation)
    const groups: { readonly line: string; count: number }[] = []
    for (const line of splitLines(yield* readOrFail(invocation, source), separator)) {
      const last = groups.at(-1)
      if (last !== undefined && key(last.line) === key(line)) last.count += 1
      else groups.push({ line, count: 1 })
    }
    const shown = groups.filter(({ count }) => (count > 1 ? !options.has('u') : !options.has('d')))
    const lines = shown.map(
      ({ line, count }) => `${options.has('c') ? `${`${count}`.padStart(7)} ` : ''}${line}${separator}`,
    )
    const text = bytesOf(lines.join(''))
    if (target === undefined || target === '-') process.write(1, text)
    else process.files.writeFile(process.resolve(target), text, { mode: 0o666 & ~process.umask })
    return 0
  },
})

function* readOrFail({ process }: Invocation, source: string): ReturnType<typeof readInput> {
  try {
    return yield* readInput(process, source)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    if (isReadOfDirectory(error)) throw new AppletFailure(`${source === '-' ? '(null)' : source}: I/O error`)
    throw new AppletFailure(`can't open '${source}': ${strerror(error.code)}`)
  }
}

/** The part of a line that counts: after fields (-f) and characters (-s), at most -w of it, in one case with -i. */
function comparedPart({ options }: Invocation): (line: string) => string {
  const fields = wholeNumber(options.value('f') ?? '0')
  const skipped = wholeNumber(options.value('s') ?? '0')
  const width = options.value('w')
  const most = width === undefined ? undefined : wholeNumber(width)
  const leadingFields = new RegExp(`^(?:[ \\t]*[^ \\t]+){0,${fields}}`)
  return (line) => {
    const rest = line.replace(leadingFields, '').slice(skipped)
    const part = most === undefined ? rest : rest.slice(0, most)
    return options.has('i') ? part.toLowerCase() : part
  }
}
