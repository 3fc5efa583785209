/** `less` and `more`: off a terminal they print everything, as `cat` does; the page by page display is not simulated. */
import type { Program } from '../../../processes/program'
import { AppletFailure, defineApplet } from '../applet'
import { bytesOf } from '../support/bytes'
import { readOrStop } from '../support/operands'

export const less = pager('less')
export const more = pager('more')

function pager(name: string): Program {
  return defineApplet({
    name,
    options: 'EFIMmN~RS',
    *run({ process, operands }) {
      if (process.isTerminal(1)) throw new AppletFailure('paging is not simulated in Layerlab; use cat')
      for (const file of operands.length === 0 ? ['-'] : operands) {
        process.write(1, bytesOf(yield* readOrStop(process, file, `can't open '${file}'`)))
        yield* process.drain(1)
      }
      return 0
    },
  })
}
