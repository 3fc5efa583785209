/** Programs that are there as files, and are not simulated. */
import { baseName } from '../filesystem/paths'
import type { Program } from '../processes/program'
import { notSimulated } from '../shell/applets/support/not-simulated'

/** Says so in one line. */
export const unsimulatedProgram: Program = function* unsimulated(process) {
  yield* process.drain(2)
  process.write(2, notSimulated(baseName(process.arguments[0] ?? '')))
  return 1
}
