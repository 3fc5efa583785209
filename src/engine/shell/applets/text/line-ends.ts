/** `dos2unix` and `unix2dos`: lines that end in a newline, or in a carriage return and a newline. */
import type { Program } from '../../../processes/program'
import { defineApplet } from '../applet'
import { bytesOf } from '../support/bytes'
import { readInput } from '../support/input'

export const dos2unix = lineEndApplet('dos2unix', false)
export const unix2dos = lineEndApplet('unix2dos', true)

function lineEndApplet(name: string, addsReturns: boolean): Program {
  return defineApplet({
    name,
    options: 'du',
    *run({ process, options, operands }) {
      const adds = options.has('d') || (addsReturns && !options.has('u'))
      const converted = (text: string): Uint8Array => bytesOf(text.replace(/\r?\n/g, adds ? '\r\n' : '\n'))
      if (operands.length === 0) process.write(1, converted(yield* readInput(process, '-')))
      for (const path of operands) {
        const text = yield* readInput(process, path)
        process.files.writeFile(process.resolve(path), converted(text))
      }
      return 0
    },
  })
}
