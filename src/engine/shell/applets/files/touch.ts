/** `touch`: makes files and sets their times. */
import { AppletFailure, attempt, defineApplet, type Invocation } from '../applet'
import { parseDate, parseTouchTime } from '../support/dates'
import { linkStatusOf, statusOf } from '../support/status'

export const touch = defineApplet({
  name: 'touch',
  options: 'chamd:t:r:f',
  longOptions: { 'no-create': 'c', reference: 'r', date: 'd', 'no-dereference': 'h' },
  minimumOperands: 1,
  run(invocation) {
    const time = wantedTime(invocation)
    return invocation.operands.map((path) => touchOne(invocation, path, time)).every(Boolean) ? 0 : 1
  },
})

function wantedTime({ process, options }: Invocation): number {
  const reference = options.value('r')
  if (reference !== undefined) {
    const status = statusOf(process, reference)
    if (status === undefined) throw new AppletFailure(`can't stat '${reference}': No such file or directory`)
    return status.modified
  }
  const date = options.value('d')
  const stamp = options.value('t')
  const now = process.now()
  const time = date !== undefined ? parseDate(date, now) : stamp !== undefined ? parseTouchTime(stamp, now) : now
  if (time === undefined) throw new AppletFailure(`invalid date '${date ?? stamp ?? ''}'`)
  return time
}

function touchOne(invocation: Invocation, path: string, time: number): boolean {
  const { process, options } = invocation
  const absolute = process.resolve(path)
  const noFollow = options.has('h')
  const existing = noFollow ? linkStatusOf(process, path) : statusOf(process, path)
  if (existing === undefined) {
    if (options.has('c')) return true
    const make = (): void =>
      process.files.writeFile(absolute, new Uint8Array(), { append: true, mode: 0o666 & ~process.umask })
    if (!attempt(invocation, path, make)) return false
  }
  const keepsTime = options.has('a') && !options.has('m') ? existing?.modified : undefined
  return attempt(invocation, path, () => process.files.setModified(absolute, keepsTime ?? time, !noFollow))
}
