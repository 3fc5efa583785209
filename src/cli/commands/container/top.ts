/** `docker container top`. */
import { containerProcesses, type HostProcess, hostUserName } from '../../../engine/containers/top'
import { type Command, CommandError } from '../../command'
import { alignColumns } from '../../format/table'

/** Every column is at least so wide (docker/cli, cli/command/container/top.go). */
const columnWidth = 20

const headings = ['UID', 'PID', 'PPID', 'C', 'STIME', 'TTY', 'TIME', 'CMD']

export const containerTop: Command = {
  path: ['container', 'top'],
  aliases: [['top']],
  usage: 'CONTAINER [ps OPTIONS]',
  summary: 'Display the running processes of a container',
  minimumArguments: 1,
  stopAtFirstArgument: true,
  flags: [],
  execute({ session, out }, { arguments: [reference = '', ...options] }) {
    const processes = containerProcesses(session, reference)
    if (options.length > 0 && !['-ef', '-e -f', '-f'].includes(options.join(' '))) {
      throw new CommandError(`docker: the ps options of 'docker top' (${options.join(' ')}) are not simulated here`)
    }
    const rows = [headings, ...processes.map(rowOf)]
    out(alignColumns(`${rows.map((row) => row.join('\t')).join('\n')}\n`, columnWidth))
    return 0
  },
}

function rowOf({ userId, hostProcessId, hostParentId, started, command }: HostProcess): readonly string[] {
  const time = new Date(started).toISOString().slice(11, 16)
  return [hostUserName(userId), String(hostProcessId), String(hostParentId), '0', time, '?', '00:00:00', command]
}
