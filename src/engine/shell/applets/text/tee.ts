/** `tee`: copies standard input to standard output and to files. */
import { attemptValue, defineApplet } from '../applet'

export const tee = defineApplet({
  name: 'tee',
  options: 'ia',
  *run(invocation) {
    const { process, options, operands } = invocation
    const how = options.has('a') ? 'append' : 'write'
    const files = operands.map((path) => attemptValue(invocation, path, () => process.open(process.resolve(path), how)))
    const outputs = [1, ...files.filter((file) => file !== undefined)]
    for (let chunk = yield* process.read(0); chunk !== undefined; chunk = yield* process.read(0)) {
      for (const output of outputs) {
        process.write(output, chunk)
        yield* process.drain(output)
      }
    }
    return files.includes(undefined) ? 1 : 0
  },
})
