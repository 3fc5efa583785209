/** `cp`: copies files and trees. */
import { complain, defineApplet, type Invocation } from '../applet'
import { type ParsedOptions, UsageError } from '../options'
import { copyPath, inDirectory } from '../support/copy'
import type { CopyManner } from '../support/copy-file'
import { canBeLookedAt } from '../support/path-check'
import { isDirectory, statusOf } from '../support/status'

export const cp = defineApplet({
  name: 'cp',
  options: 'arRPLHdpfinlsTut:v',
  longOptions: {
    archive: 'a',
    force: 'f',
    interactive: 'i',
    'no-clobber': 'n',
    link: 'l',
    dereference: 'L',
    'no-dereference': 'P',
    recursive: 'R',
    'symbolic-link': 's',
    'no-target-directory': 'T',
    'target-directory': 't',
    update: 'u',
    verbose: 'v',
  },
  minimumOperands: 1,
  *run(invocation) {
    const { options, operands } = invocation
    const manner = copyManner(options)
    const { sources, destination, directory } = targets(invocation)
    if (options.has('T') && isDirectory(invocation.process, destination) && !manner.recursive) {
      complain(invocation, `'${destination}' is a directory`)
      return 1
    }
    const looked = options.has('t') || sources.length > 1 ? [] : [...sources, destination]
    if (!looked.every((path) => canBeLookedAt(invocation, path))) return 1
    let exitCode = 0
    for (const source of sources) {
      const inside = directory || needsDirectory(invocation, source, destination, manner)
      const target = inside ? inDirectory(destination, source) : destination
      if (!(yield* copyPath(invocation, source, target, manner))) exitCode = 1
    }
    return operands.length === 0 ? 1 : exitCode
  },
})

/** A directory is copied to exactly the destination only with -r and when nothing is there yet. */
function needsDirectory(
  { process, options }: Invocation,
  source: string,
  destination: string,
  manner: CopyManner,
): boolean {
  if (options.has('T') || !isDirectory(process, source)) return false
  return !manner.recursive || statusOf(process, destination) !== undefined
}

/** Where the operands of `cp` and `mv` go: into a directory, or to one exact path. */
export function targets({ process, options, operands }: Invocation): {
  readonly sources: readonly string[]
  readonly destination: string
  readonly directory: boolean
} {
  const into = options.value('t')
  if (into !== undefined) return { sources: operands, destination: into, directory: true }
  const destination = operands.at(-1) ?? ''
  const sources = operands.slice(0, -1).map((source) => source.replace(/(?<=.)\/+$/, ''))
  if (sources.length === 0 || (options.has('T') && sources.length > 1)) throw new UsageError()
  const directory = !options.has('T') && (sources.length > 1 || isDirectory(process, destination))
  return { sources, destination, directory }
}

function copyManner(options: ParsedOptions): CopyManner {
  const archive = options.has('a')
  const recursive = archive || options.has('r', 'R')
  return {
    recursive,
    links: linkManner(options, recursive),
    preserve: archive || options.has('p'),
    force: options.has('f'),
    overwrite: overwriteManner(options),
    make: options.has('l') ? 'hard-links' : options.has('s') ? 'symbolic-links' : 'copies',
    verbose: options.has('v'),
  }
}

function linkManner(options: ParsedOptions, recursive: boolean): CopyManner['links'] {
  switch (options.last('L', 'H', 'd', 'P', 'a')) {
    case 'L':
      return 'follow'
    case 'H':
      return 'follow-operands'
    case undefined:
      return recursive ? 'keep' : 'follow'
    default:
      return 'keep'
  }
}

function overwriteManner(options: ParsedOptions): CopyManner['overwrite'] {
  if (options.has('n')) return 'never'
  if (options.has('i')) return 'ask'
  return options.has('u') ? 'older' : 'always'
}
