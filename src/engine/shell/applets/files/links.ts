/** `ln` and `link`. */
import { FileSystemError } from '../../../filesystem/file-system'
import type { Process } from '../../../processes/program'
import { attempt, complain, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { inDirectory } from '../support/copy'
import { baseName } from '../support/paths'
import { isDirectory, linkStatusOf } from '../support/status'

export const ln = defineApplet({
  name: 'ln',
  options: 'sfnbS:vT',
  minimumOperands: 1,
  run(invocation) {
    const { operands, options } = invocation
    const [first = '', ...others] = operands
    if (others.length === 0) return makeLink(invocation, first, baseName(first)) ? 0 : 1
    const last = operands.at(-1) ?? ''
    const sources = operands.slice(0, -1)
    if (options.has('T') && sources.length > 1) throw new UsageError()
    if (options.has('T') && isDirectory(invocation.process, last)) {
      complain(invocation, `'${last}' is a directory`)
      return 1
    }
    return sources.map((source) => makeLink(invocation, source, last)).every(Boolean) ? 0 : 1
  },
})

function makeLink(invocation: Invocation, source: string, destination: string): boolean {
  const { process, options } = invocation
  const link = linkPath(invocation, source, destination)
  const target = process.resolve(link)
  if (!options.has('s') && linkStatusOf(process, source) === undefined) {
    return attempt(invocation, source, () => process.files.linkStatus(process.resolve(source)))
  }
  if (linkStatusOf(process, link) !== undefined && !clearWay(invocation, link)) return false
  const made = attempt(invocation, link, () => {
    if (options.has('s')) process.files.symbolicLink(source, target)
    else process.files.hardLink(process.resolve(source), target)
  })
  if (made && options.has('v')) process.write(1, `'${link}' -> '${source}'\n`)
  return made
}

/** A destination that is a directory takes the link inside; with -n a link to one counts as a plain file. */
function linkPath({ process, options }: Invocation, source: string, destination: string): string {
  const itself = options.has('T') || (options.has('n') && linkStatusOf(process, destination)?.type === 'symlink')
  return !itself && isDirectory(process, destination) ? inDirectory(destination, source) : destination
}

function clearWay(invocation: Invocation, link: string): boolean {
  const { process, options } = invocation
  const target = process.resolve(link)
  if (options.has('b', 'S')) {
    return attempt(invocation, link, () => process.files.rename(target, `${target}${options.value('S') ?? '~'}`))
  }
  if (options.has('f')) removeIfPossible(process, target)
  return true
}

/** What cannot be removed is complained of only by the link that does not get its place. */
function removeIfPossible(process: Process, path: string): void {
  try {
    process.files.remove(path)
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
  }
}

export const link = defineApplet({
  name: 'link',
  minimumOperands: 2,
  maximumOperands: 2,
  run(invocation) {
    const { process, operands } = invocation
    const [existing = '', added = ''] = operands
    const make = (): void => process.files.hardLink(process.resolve(existing), process.resolve(added))
    return attempt(invocation, `can't create hardlink '${added}' to '${existing}'`, make) ? 0 : 1
  },
})
