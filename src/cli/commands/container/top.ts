/** `docker container top`. */
import { type HostProcess, listProcesses } from '../../../engine/containers/top'
import { type Command, CommandError } from '../../command'
import { names } from '../../completes'
import { alignColumns } from '../../format/table'
import { listed, processListing } from './ps-options'

/** Every column is at least so wide (docker/cli, cli/command/container/top.go). */
const columnWidth = 20

/** The headings, and a row for each process. Throws CommandError. */
function rowsOf(processes: readonly HostProcess[], options: readonly string[]): readonly (readonly string[])[] {
  const listing = processListing(options)
  if (listing === undefined) {
    throw new CommandError(`docker: the ps options of 'docker top' (${options.join(' ')}) are not simulated here`)
  }
  const { columns } = listing
  return [
    columns.map(({ header }) => header),
    ...listed(processes, listing).map((process) => columns.map(({ value }) => value(process))),
  ]
}

export const containerTop: Command = {
  path: ['container', 'top'],
  aliases: [['top']],
  usage: 'CONTAINER [ps OPTIONS]',
  summary: 'Display the running processes of a container',
  completes: [names('running container')],
  minimumArguments: 1,
  stopAtFirstArgument: true,
  flags: [],
  execute({ session, out }, { arguments: [reference = '', ...options] }) {
    const rows = listProcesses(session, reference, (processes) => rowsOf(processes, options))
    out(alignColumns(`${rows.map((row) => row.join('\t')).join('\n')}\n`, columnWidth))
    return 0
  },
}
