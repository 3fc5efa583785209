/** `install`: copies files and sets their modes and owners, or makes directories. */
import { parseMode } from '../../../filesystem/modes'
import { AppletFailure, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { findGroupId, findUserId } from '../support/accounts'
import { copyPath, inDirectory } from '../support/copy'
import { directoryName } from '../support/paths'
import { isDirectory } from '../support/status'
import { makeWithParents } from './make-directory'

/** What installed files and directories get when nothing else is asked for. */
const usualMode = 0o755

export const install = defineApplet({
  name: 'install',
  options: 'cdDspo:g:m:t:',
  longOptions: { directory: 'd', strip: 's', 'preserve-timestamps': 'p', owner: 'o', group: 'g', mode: 'm' },
  minimumOperands: 1,
  *run(invocation) {
    const { options, operands } = invocation
    const finish = attributes(invocation)
    if (options.has('d')) {
      return operands.map((path) => makeWithParents(invocation, path, undefined) && finish(path)).every(Boolean) ? 0 : 1
    }
    const into = options.value('t')
    const destination = into ?? operands.at(-1) ?? ''
    const sources = into === undefined ? operands.slice(0, -1) : operands
    if (sources.length === 0) throw new UsageError()
    let exitCode = 0
    for (const source of sources) {
      const inside = into !== undefined || isDirectory(invocation.process, destination)
      const target = inside ? inDirectory(destination, source) : destination
      if (options.has('D')) makeWithParents(invocation, directoryName(target), undefined)
      if (!(yield* copyPath(invocation, source, target, manner(options.has('p'))))) exitCode = 1
      else finish(target)
    }
    return exitCode
  },
})

const manner = (preserve: boolean) =>
  ({
    recursive: false,
    links: 'follow',
    preserve,
    force: true,
    overwrite: 'always',
    make: 'copies',
    verbose: false,
  }) as const

/** Gives a file or directory its mode and its owner. Throws AppletFailure for a user or group that there is not. */
function attributes({ process, options }: Invocation): (path: string) => true {
  const mode = requestedMode(options.value('m'), process.umask)
  const user = options.value('o')
  const group = options.value('g')
  const userId = user === undefined ? undefined : (findUserId(process, user) ?? unknown('user', user))
  const groupId = group === undefined ? undefined : (findGroupId(process, group) ?? unknown('group', group))
  return (path) => {
    const absolute = process.resolve(path)
    process.files.changeMode(absolute, mode)
    if (userId !== undefined || groupId !== undefined) {
      const status = process.files.status(absolute)
      process.files.changeOwner(absolute, userId ?? status.userId, groupId ?? status.groupId, false)
    }
    return true
  }
}

function requestedMode(text: string | undefined, umask: number): number {
  if (text === undefined) return usualMode
  // busybox takes what makes no sense for all bits.
  return parseMode(text, umask)?.(usualMode, false) ?? 0o7777
}

function unknown(kind: string, text: string): never {
  throw new AppletFailure(`unknown ${kind} ${text}`)
}
