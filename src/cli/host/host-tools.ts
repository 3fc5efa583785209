/** GNU's tools on the host: busybox's applets with GNU's words for what goes wrong. */

import { baseName } from '../../engine/filesystem/paths'
import type { Process, Program } from '../../engine/processes/program'
import { gnuTranslator } from './gnu-messages'

/** A program that runs the applet of the name it was called by. */
export function hostTools(applets: ReadonlyMap<string, Program>): Program {
  return function* tool(process) {
    const name = baseName(process.arguments[0] ?? '')
    const applet = applets.get(name)
    if (applet === undefined) {
      process.write(2, `${name}: not simulated here\n`)
      return 1
    }
    return yield* applet(withGnuMessages(process, name))
  }
}

/** The same process, with what it writes to standard error put into GNU's words. */
function withGnuMessages(process: Process, tool: string): Process {
  const translate = gnuTranslator(tool)
  const write: Process['write'] = (descriptor, data) => {
    process.write(descriptor, descriptor === 2 && typeof data === 'string' ? translate(data) : data)
  }
  return new Proxy(process, {
    get(target, property) {
      if (property === 'write') return write
      const value: unknown = Reflect.get(target, property, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
    set: (target, property, value) => Reflect.set(target, property, value, target),
  })
}
