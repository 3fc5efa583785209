/** `printenv`, which Debian's busybox lacks and the images of Alpine and Debian have. */
import type { Program } from '../processes/program'

/** Prints the variables that were named, one value a line, or all of them as NAME=value; 1 when one is not set. */
export const printenvProgram: Program = function* printenv(process) {
  const names = process.arguments.slice(1)
  const { environment } = process
  yield* process.drain(1)
  if (names.length === 0) {
    for (const [name, value] of environment) process.write(1, `${name}=${value}\n`)
    return 0
  }
  for (const name of names) {
    const value = environment.get(name)
    if (value !== undefined) process.write(1, `${value}\n`)
  }
  return names.every((name) => environment.has(name)) ? 0 : 1
}
