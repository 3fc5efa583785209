/** Applets that make files other than regular ones: `mkfifo`, `mknod`. */
import type { DeviceNumber } from '../../../filesystem/file-system'
import { parseMode } from '../../../filesystem/modes'
import { AppletFailure, attempt, defineApplet, type Invocation } from '../applet'
import { UsageError } from '../options'
import { numberIn } from '../support/numbers'
import { statusOf } from '../support/status'

export const mkfifo = defineApplet({
  name: 'mkfifo',
  options: 'm:',
  minimumOperands: 1,
  run(invocation) {
    const { process, operands } = invocation
    const mode = requestedMode(invocation)
    const make = (path: string): boolean =>
      attempt(invocation, path, () => process.files.makeFifo(process.resolve(path), mode))
    return operands.map(make).every(Boolean) ? 0 : 1
  },
})

export const mknod = defineApplet({
  name: 'mknod',
  options: 'm:',
  minimumOperands: 2,
  run(invocation) {
    const { process, operands } = invocation
    const [path = '', type = '', major = '', minor = ''] = operands
    if (!/^[bcup]$/.test(type) || operands.length !== (type === 'p' ? 2 : 4)) throw new UsageError()
    if (statusOf(process, path) !== undefined) throw new AppletFailure(`${path}: File exists`)
    const mode = requestedMode(invocation)
    const device = type === 'p' ? undefined : deviceNumber(type, major, minor)
    if (device !== undefined && !process.can('MKNOD')) throw new AppletFailure(`${path}: Operation not permitted`)
    const make = (): void => {
      if (device === undefined) process.files.makeFifo(process.resolve(path), mode)
      else process.files.makeDevice(process.resolve(path), device, mode)
    }
    return attempt(invocation, path, make) ? 0 : 1
  },
})

function deviceNumber(type: string, major: string, minor: string): DeviceNumber {
  const second = numberIn(minor, 0, 0xfffff)
  const first = numberIn(major, 0, 0xfff)
  return { kind: type === 'b' ? 'block-device' : 'character-device', major: first, minor: second }
}

/** The mode of a pipe or device: as `-m` says, or what the umask leaves of reading and writing. */
function requestedMode({ process, options }: Invocation): number {
  const text = options.value('m')
  if (text === undefined) return 0o666 & ~process.umask
  const change = parseMode(text, process.umask)
  if (change === undefined) throw new AppletFailure(`invalid mode '${text}'`)
  return change(0o666, false)
}
