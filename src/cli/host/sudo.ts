/** `sudo` on the host, whose user may do everything already: the command runs as it is. */
import type { Program } from '../../engine/processes/program'

const usage = `usage: sudo -h | -K | -k | -V
usage: sudo [-u user] [command [arg ...]]
`

export const sudoProgram: Program = function* sudo(process) {
  yield* process.drain(1)
  const words = process.arguments.slice(1)
  const [first = ''] = words
  if (first === '' || first === '-h') {
    process.write(2, usage)
    return 1
  }
  if (first.startsWith('-')) {
    process.write(2, `sudo: ${first}: options are not simulated in Layerlab\n`)
    return 1
  }
  const found = process.findProgram(words)
  if (!('error' in found)) return process.execute(found.program, found.arguments)
  process.write(2, `sudo: ${first}: command not found\n`)
  return 1
}
