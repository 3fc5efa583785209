/** `bash`: the shell with bash's words. */
import type { Program } from '../processes/program'
import { bash } from '../shell/dialect'
import { shellProgramOf } from '../shell/sh'

const shell = shellProgramOf(bash)

export const bashProgram: Program = (process) => {
  return process.arguments[1] === '--version' ? showVersion(process) : shell(process)
}

const showVersion: Program = function* showVersion(process) {
  yield* process.drain(1)
  process.write(1, 'GNU bash, version 5.2.37(1)-release (x86_64-pc-linux-gnu)\n')
  return 0
}
