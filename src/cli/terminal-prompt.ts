/** What stands before the next input at the host's terminal, and whom it is for. Needs nothing but the machine. */
import type { Machine } from '../engine/machine'

/** The program that runs in the foreground of the host's terminal. */
export type ForegroundProgram = {
  /** The command line that started it. */
  readonly line: string
  /** True when it waits for input; false when it runs by itself or is followed, and an empty line only lets time go on. */
  readonly reads: boolean
}

/** Whom the next input goes to; undefined for the host's shell. */
export function foregroundOf({ host }: Machine): ForegroundProgram | undefined {
  return host.foreground === undefined ? undefined : { line: host.foreground.line, reads: host.foreground.reads }
}

/** Colours and other control sequences of terminals (ECMA-48), which a prompt of text leaves out. */
const controlSequence = new RegExp(`${String.fromCharCode(0x1b)}\\[[0-?]*[ -/]*[@-~]`, 'g')

/** What the next input is typed behind: the shell's prompt, the foreground program's unfinished line, or ''. */
export function promptOf(machine: Machine): string {
  const { foreground } = machine.host
  return foreground === undefined
    ? hostPrompt(machine)
    : foreground.prompt.replace(controlSequence, '').replace(/\p{Cc}/gu, '')
}

/** `user@host:~/project$ `, as Debian's bash has it. */
function hostPrompt({ host }: Machine): string {
  const home = host.variables.get('HOME')?.value ?? '/home/user'
  const user = home.slice(home.lastIndexOf('/') + 1)
  return `${user}@${hostName}:${shownDirectory(host.workingDirectory, home)}$ `
}

const hostName = 'docker-host'

function shownDirectory(directory: string, home: string): string {
  if (directory === home) return '~'
  return directory.startsWith(`${home}/`) ? `~${directory.slice(home.length)}` : directory
}
