/** Running a command that was typed as an answer. */
import type { Machine } from '../../engine/machine'
import type { RunCommand } from '../../store/timeline-slice'

/** What a command printed, on both streams, and what another command line says of the machine afterwards. */
export type RanCommand = { readonly printed: string; readonly left: string }

const printedBy = ({ output }: { readonly output: readonly { readonly text: string }[] }) =>
  output.map(({ text }) => text).join('')

export async function leftBy(machine: Machine, command: string, leaves: string, run: RunCommand): Promise<RanCommand> {
  const ran = await run(machine, command)
  const looked = await run(ran.machine, leaves)
  return { printed: printedBy(ran.transcript), left: printedBy(looked.transcript) }
}
