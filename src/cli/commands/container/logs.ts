/** `docker container logs`. */

import type { Container } from '../../../engine/containers/container'
import { logDetails } from '../../../engine/containers/log-driver'
import { type LogLine, type LogSelection, selectLogs } from '../../../engine/containers/logs'
import { hasEnded } from '../../../engine/containers/stop'
import { findContainer } from '../../../engine/containers/store'
import { EngineError } from '../../../engine/errors'
import type { Command, CommandContext, FlagValues, Outcome } from '../../command'
import { names } from '../../completes'
import { readMomentFlag } from '../../flags/moment'
import { interrupted, stayAttached } from './attached-client'
import { bothStreams, lastKnown, writeEntries } from './attached-output'

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
    const details = flags.boolean('details') ? `${logDetails(container)} ` : ''
    const before = (time: number) => `${flags.boolean('timestamps') ? `${stamp(time)} ` : ''}${details}`
    const print = (lines: readonly LogLine[]) =>
      writeEntries(
        context,
        lines.map(({ stream, time, text }) => ({ stream, text: `${before(time)}${text}` })),
        bothStreams,
      )
    if (flags.boolean('follow')) return follow(context, container, selection, print)
    print(selectLogs(container, selection))
    return 0
  },
}

/** Prints the lines of the log, and those that come, until the container ends or the time that was asked for is over. */
function follow(
  context: CommandContext,
  { id, name }: Container,
  { tail, ...selection }: LogSelection,
  print: (lines: readonly LogLine[]) => void,
): Outcome {
  const { session } = context
  const { until } = selection
  const isOver = () => hasEnded(id)(session.machine)
  // a line that is later than asked for ends it; where none comes, it goes on
  const isPast = () => until !== undefined && selectLogs(lastKnown(session, id), { since: until + 1 }).length > 0
  let printed: number | undefined
  return stayAttached(context, {
    containerId: id,
    show() {
      const lines = selectLogs(lastKnown(session, id), selection)
      // a line that goes on is printed when it is whole
      const whole = isOver() ? lines : lines.filter(({ text }) => text.endsWith('\n'))
      print(whole.slice(printed ?? (tail === undefined ? 0 : Math.max(0, whole.length - tail))))
      printed = whole.length
    },
    ended: () => (isOver() || isPast() ? 0 : undefined),
    interrupt: () => interrupted,
    endless: `layerlab: ${name} still runs after an hour of the page's clock: stopped following its log`,
  })
}

/** With nine digits of a second, as the log stores them. */
function stamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace('Z', '000000Z')
}

/** @throws CommandError for times that cannot be read; another word than a number for `--tail` means all. */
function readSelection(flags: FlagValues, now: number): LogSelection {
  const since = readMomentFlag(flags, 'since', now, 'invalid value for "since": ')
  const until = readMomentFlag(flags, 'until', now, 'invalid value for "until": ')
  const tail = flags.string('tail')
  return {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(/^\d+$/.test(tail) ? { tail: Number(tail) } : {}),
  }
}
