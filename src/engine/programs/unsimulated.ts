/** Programs that are there as files, and are not simulated. */
import { baseName } from '../filesystem/paths'
import type { Program } from '../processes/program'

/** Says so in one line. */
export const unsimulatedProgram: Program = function* unsimulated(process) {
  yield* process.drain(2)
  process.write(2, `${baseName(process.arguments[0] ?? '')}: not simulated in Layerlab\n`)
  return 1
}
