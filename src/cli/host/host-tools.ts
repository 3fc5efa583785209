/** GNU's tools on the host: busybox's applets with GNU's words for what goes wrong. */

import { baseName } from '../../engine/filesystem/paths'
import type { Process, Program } from '../../engine/processes/program'
import { notSimulated } from '../../engine/shell/applets/support/not-simulated'
import { asGnuListing } from './gnu-listing'
import { gnuTranslator } from './gnu-messages'
import { gnuTarListing, gnuTarWords } from './gnu-tar'

/** Exit codes of GNU's tools that have complained, where busybox has others. */
const failureCodes: Readonly<Record<string, number>> = { awk: 2, ls: 2, sed: 2, sort: 2, tar: 2 }

/** A program that runs the applet of the name it was called by. */
export function hostTools(applets: ReadonlyMap<string, Program>): Program {
  return function* tool(process) {
    const name = baseName(process.arguments[0] ?? '')
    const applet = applets.get(name)
    if (applet === undefined) {
      process.write(2, notSimulated(name))
      return 1
    }
    let hasComplained = false
    const complain = () => {
      hasComplained = true
    }
    const exitCode = yield* applet(inGnuManner(process, name, complain))
    return exitCode !== 0 && hasComplained ? (failureCodes[name] ?? exitCode) : exitCode
  }
}

/** Sizes for people: GNU's `du` gives a decimal to a single digit only, and rounds up. */
function gnuSizes(text: string): string {
  return text.replace(/^(\d{2,}\.\d)(?=[KMGT])/gm, (size) => String(Math.ceil(Number(size))))
}

/**
 * The same process, with what it writes put into GNU's words and columns.
 * @param complain called when it writes to standard error
 */
function inGnuManner(process: Process, tool: string, complain: () => void): Process {
  const [name = tool, ...given] = process.arguments
  const words = tool === 'tar' ? gnuTarWords(given) : given
  const translators = new Map([[2, gnuTranslator(tool)]])
  if (tool === 'ls') translators.set(1, asGnuListing)
  if (tool === 'du') translators.set(1, gnuSizes)
  if (tool === 'tar') translators.set(1, gnuTarListing(words))
  const write: Process['write'] = (descriptor, data) => {
    if (descriptor === 2) complain()
    const translate = typeof data === 'string' ? translators.get(descriptor) : undefined
    process.write(descriptor, typeof data === 'string' && translate !== undefined ? translate(data) : data)
  }
  return new Proxy(process, {
    get(target, property) {
      if (property === 'write') return write
      if (property === 'arguments') return [name, ...words]
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, property, value) => Reflect.set(target, property, value, target),
  })
}
