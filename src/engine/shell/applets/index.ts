/**
 * The applets of busybox 1.38 by name, and busybox itself: one binary that is whatever it is called.
 *
 *   busyboxApplets: ReadonlyMap<string, Program>    what is simulated, for tools of other images and of the host
 *   busyboxProgram: Program                         behind /bin/busybox and all links to it, `sh` included
 */
import type { Process, Program } from '../../processes/program'
import { busyboxAppletNames } from '../../seed/busybox-names'
import { ash } from '../dialect'
import { shellProgram, shellProgramOf } from '../sh'
import { fileApplets } from './files'
import { installApplets } from './install-applets'
import { networkApplets } from './network'
import { processApplets } from './processes'
import { notSimulated } from './support/not-simulated'
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

/** What Debian's and Docker Hub's build of busybox prints where somebody types to its shell. */
const greeting = `\n\n${busyboxVersion.replace(' multi-call binary.', '')} built-in shell (ash)
Enter 'help' for a list of built-in commands.\n\n`

const greetingShell = shellProgramOf(ash, greeting)

export const busyboxProgram = busyboxOf(new Map([...busyboxApplets, ['sh', greetingShell], ['ash', greetingShell]]))

/** Alpine's build says nothing. A program of its own, because its shell looks for applets along PATH like for everything else. */
export const alpineBusyboxProgram = busyboxOf(busyboxApplets)

function busyboxOf(applets: ReadonlyMap<string, Program>): Program {
  return (process) => runBusybox(process, applets)
}

function* runBusybox(process: Process, applets: ReadonlyMap<string, Program>): ReturnType<Program> {
  // A login shell is called with a dash before its name.
  const name = baseName((process.arguments[0] ?? '').replace(/^-/, ''))
  if (name !== 'busybox') return yield* runApplet(process, name, applets)
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
  if (first === '--install') return installApplets(process, rest)
  if (first === undefined || first === '--help') {
    process.write(1, `${busyboxVersion}\n\nUsage: busybox [function [arguments]...]\n`)
    return 0
  }
  return process.execute((own) => runApplet(own, baseName(first), applets), [first, ...rest])
}

function* runApplet(process: Process, name: string, applets: ReadonlyMap<string, Program>): ReturnType<Program> {
  const applet = applets.get(name)
  if (applet !== undefined) return yield* applet(process)
  if (busyboxAppletNames.includes(name)) {
    process.write(2, notSimulated(name))
    return 1
  }
  process.write(2, `${name}: applet not found\n`)
  return unknownApplet
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
