/** `node`: its version. The language itself is not simulated. */
import type { Program } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'

export const nodeProgram: Program = function* node(process) {
  const [first = ''] = process.arguments.slice(1)
  // a script of nothing is a script
  if (first === '' && (yield* process.readAll(0)).length === 0) return 0
  if (first === '--version' || first === '-v') {
    const version = readOptional(process, '/usr/local/include/node/version').trim() || 'v20.19.2'
    process.write(1, `${version}\n`)
    return 0
  }
  process.write(2, 'node: the language is not simulated in Layerlab; --version is\n')
  return 1
}
