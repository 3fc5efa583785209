/** Runs a command line as typed on the host. */
import type { Machine } from '../engine/machine'
import type { Frame } from './frame'
import { loadOnce } from './load-once'

/** Loads the shell and the programs. Asking for a module again costs more in a built page than many a command. */
export const loadCommandLine = loadOnce(() => import('./host/run-line'))

/**
 * Gives the line to the host's shell and returns what it did. The line may have several lines of its own, with
 * here-documents. It never throws: what goes wrong inside is said in one line, with exit code 1 and the machine unchanged.
 * The shell and the programs are loaded with the first line; everything else happens at once.
 */
export async function run(machine: Machine, line: string): Promise<Frame> {
  const { runLine } = await loadCommandLine()
  return runLine(machine, line)
}
