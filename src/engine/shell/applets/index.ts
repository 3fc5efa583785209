/**
 * The applets of busybox 1.38 by name, and busybox itself: one binary that is whatever it is called.
 *
 *   busyboxApplets: ReadonlyMap<string, Program>    what is simulated, for tools of other images and of the host
 *   busyboxProgram: Program                         behind /bin/busybox and all links to it, `sh` included
 */
import type { Program } from '../../processes/program'
import { busyboxAppletNames } from '../../seed/busybox-names'
import { shellProgram } from '../sh'
import { fileApplets } from './files'
import { networkApplets } from './network'
import { processApplets } from './processes'
import { systemApplets } from './system'
import { textApplets } from './text'
import { busyboxVersion } from './usage'

export const busyboxApplets: ReadonlyMap<string, Program> = new Map<string, Program>([
  ...fileApplets,
  ...textApplets,
  ...processApplets,
  ...systemApplets,
  ...networkApplets,
  ['sh', shellProgram],
  ['ash', shellProgram],
])

/** Exit code for a name that busybox does not know. */
const unknownApplet = 127

export const busyboxProgram: Program = function* busybox(process) {
  const name = baseName(process.arguments[0] ?? '')
  if (name !== 'busybox') return yield* runApplet(process, name)
  const [, first, ...rest] = process.arguments
  if (first === '--list') {
    process.write(
      1,
      ['busybox', ...busyboxAppletNames]
        .sort()
        .map((applet) => `${applet}\n`)
        .join(''),
    )
    return 0
  }
  if (first === undefined || first === '--help') {
    process.write(1, `${busyboxVersion}\n\nUsage: busybox [function [arguments]...]\n`)
    return 0
  }
  return process.execute((own) => runApplet(own, baseName(first)), [first, ...rest])
}

function* runApplet(process: Parameters<Program>[0], name: string): ReturnType<Program> {
  const applet = busyboxApplets.get(name)
  if (applet !== undefined) return yield* applet(process)
  if (busyboxAppletNames.includes(name)) {
    process.write(2, `${name}: not simulated in Layerlab\n`)
    return 1
  }
  process.write(2, `${name}: applet not found\n`)
  return unknownApplet
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
