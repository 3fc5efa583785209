/** `docker container logs`. */
import { logDetails } from '../../../engine/containers/log-driver'
import { type LogSelection, selectLogs } from '../../../engine/containers/logs'
import { hasEnded } from '../../../engine/containers/stop'
import { findContainer } from '../../../engine/containers/store'
import { EngineError } from '../../../engine/errors'
import { advanceUntil } from '../../../engine/processes/clock'
import type { Command, CommandContext, FlagValues } from '../../command'
import { names } from '../../completes'
import { lastKnown, longestWatch, writeEntries } from './attached-output'
import { readMoment } from './options/moment'

const everything = { stdout: true, stderr: true }

export const containerLogs: Command = {
  path: ['container', 'logs'],
  aliases: [['logs']],
  usage: '[OPTIONS] CONTAINER',
  summary: 'Fetch the logs of a container',
  completes: [names('container')],
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    { name: 'details', type: 'bool', description: 'Show extra details provided to logs' },
    { name: 'follow', short: 'f', type: 'bool', description: 'Follow log output' },
    {
      name: 'since',
      type: 'string',
      description: 'Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)',
    },
    {
      name: 'tail',
      short: 'n',
      type: 'string',
      description: 'Number of lines to show from the end of the logs (default "all")',
      default: 'all',
    },
    { name: 'timestamps', short: 't', type: 'bool', description: 'Show timestamps' },
    {
      name: 'until',
      type: 'string',
      description: 'Show logs before a timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)',
    },
  ],
  execute(context, { arguments: [reference = ''], flags }) {
    const { session } = context
    const container = findContainer(session, reference)
    if (container.hostSettings.logDriver === 'none') {
      throw new EngineError('not-implemented', 'configured logging driver does not support reading')
    }
    const selection = readSelection(flags, session.machine.clock)
    const ended = !flags.boolean('follow') || advanceUntil(session, hasEnded(container.id), longestWatch)
    const lines = selectLogs(lastKnown(session, container.id), selection)
    const details = flags.boolean('details') ? `${logDetails(container)} ` : ''
    const before = (time: number) => `${flags.boolean('timestamps') ? `${stamp(time)} ` : ''}${details}`
    const shown = lines.map((line) => ({ ...line, text: `${before(line.time)}${line.text}` }))
    writeEntries(context, shown, everything)
    return ended ? 0 : stillRunning(context, container.name)
  },
}

function stillRunning(context: CommandContext, name: string): number {
  context.error(`layerlab: ${name} still runs after an hour of the page's clock: stopped following its log\n`)
  return 130
}

/** With nine digits of a second, as the log stores them. */
function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000000Z')
}

/** @throws CommandError for times that cannot be read; another word than a number for `--tail` means all. */
function readSelection(flags: FlagValues, now: number): LogSelection {
  const since = readMoment(flags.string('since'), now, 'since')
  const until = readMoment(flags.string('until'), now, 'until')
  const tail = flags.string('tail')
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(/^\d+$/.test(tail) ? { tail: Number(tail) } : {}),
  }
}
