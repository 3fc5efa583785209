/** `mv`: renames, and copies where the kernel refuses to rename across file systems or layers (EXDEV). */
import { FileSystemError } from '../../../filesystem/file-system'
import { strerror } from '../../../filesystem/strerror'
import type { Wait } from '../../../processes/program'
import { attempt, complain, defineApplet, type Invocation } from '../applet'
import { ask } from '../support/ask'
import { copyPath, inDirectory } from '../support/copy'
import type { CopyManner } from '../support/copy-file'
import { canBeLookedAt } from '../support/path-check'
import { linkStatusOf, statusOf } from '../support/status'
import { targets } from './cp'
import { removePath } from './remove'

export const mv = defineApplet({
  name: 'mv',
  options: 'finTt:v',
  longOptions: {
    interactive: 'i',
    force: 'f',
    'no-clobber': 'n',
    'no-target-directory': 'T',
    'target-directory': 't',
    verbose: 'v',
  },
  minimumOperands: 1,
  *run(invocation) {
    const { process, options } = invocation
    const { sources, destination, directory } = targets(invocation)
    const isDirectory = (path: string) => statusOf(process, path)?.type === 'directory'
    if (options.has('T') && isDirectory(destination) && !sources.every(isDirectory)) {
      complain(invocation, `'${destination}' is a directory`)
      return 1
    }
    let exitCode = 0
    for (const source of sources) {
      const target = directory ? inDirectory(destination, source) : destination
      if (!(yield* move(invocation, source, target))) exitCode = 1
      // It says so of what stayed where it was as well.
      if (options.has('v')) process.write(1, `'${source}' -> '${target}'\n`)
    }
    return exitCode
  },
})

function* move(invocation: Invocation, source: string, target: string): Generator<Wait, boolean, void> {
  const { process, options, name } = invocation
  if (!canBeLookedAt(invocation, target)) return false
  const exists = linkStatusOf(process, target) !== undefined
  if (exists && options.has('n')) return true
  if (exists && options.last('f', 'i') === 'i' && !(yield* ask(process, `${name}: overwrite '${target}'? `)))
    return true
  return yield* renameOrCopy(invocation, source, target)
}

function* renameOrCopy(invocation: Invocation, source: string, target: string): Generator<Wait, boolean, void> {
  const { process } = invocation
  try {
    process.files.rename(process.resolve(source), process.resolve(target))
    return true
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    const missing = linkStatusOf(process, source) === undefined
    if (error.code === 'EXDEV' && !missing) return yield* copyAndRemove(invocation, source, target)
    complain(invocation, `can't rename '${source}': ${strerror(error.code === 'EXDEV' ? 'ENOENT' : error.code)}`)
    return false
  }
}

const wholeCopy: CopyManner = {
  recursive: true,
  links: 'keep',
  preserve: true,
  force: false,
  overwrite: 'always',
  make: 'copies',
  verbose: false,
}
const wholeRemoval = { force: true, interactive: false, recursive: true, verbose: false }

function* copyAndRemove(invocation: Invocation, source: string, target: string): Generator<Wait, boolean, void> {
  const { process } = invocation
  const [from, to] = [linkStatusOf(process, source), linkStatusOf(process, target)]
  if (to?.type === 'directory' && from?.type !== 'directory') {
    complain(invocation, "can't overwrite directory with non-directory")
    return false
  }
  if (to !== undefined && to.type !== 'directory' && from?.type === 'directory') {
    complain(invocation, `can't overwrite non-directory with directory`)
    return false
  }
  // It unlinks what is in the way, which the kernel refuses for a directory, empty or not.
  const remove = () => process.files.remove(process.resolve(target))
  if (to !== undefined && !attempt(invocation, `can't remove '${target}'`, remove)) return false
  if (!(yield* copyPath(invocation, source, target, wholeCopy))) return false
  return yield* removePath(invocation, source, wholeRemoval)
}
