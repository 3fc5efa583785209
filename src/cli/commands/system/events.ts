/** `docker events`: what has happened, and what happens while somebody waits for it. */
import { eventsAfter, eventsBetween } from '../../../engine/event-log'
import type { EventLog } from '../../../engine/events'
import { advanceTo, nextWakeOf } from '../../../engine/processes/clock'
import type { Wait } from '../../../engine/processes/program'
import { type Command, type CommandContext, CommandError } from '../../command'
import { readMomentFlag } from '../../flags/moment'
import { longTemplateFlag } from '../../format/format-flags'
import { TemplateError } from '../../format/go-template/errors'
import { type CompiledTemplate, compileTemplate } from '../../format/go-template/template'
import { type GoValue, goInteger, goString } from '../../format/go-template/value'
import { jsonText } from '../../format/json'
import { interrupted, longestWatch } from '../container/attached-client'
import { groupFilters, matchesFilters } from './event-filters'
import { type EventMessage, messageJson, messageLine, toMessage } from './event-messages'

function messageValue(message: EventMessage): GoValue {
  const attributes = new Map([...message.attributes].map(([name, value]) => [name, goString(value)]))
  const actor: GoValue = {
    kind: 'struct',
    type: 'events.Actor',
    fields: new Map<string, GoValue>([
      ['ID', goString(message.id)],
      ['Attributes', { kind: 'map', entries: attributes, type: 'map[string]string', zero: goString('') }],
    ]),
  }
  const fields = new Map<string, GoValue>([
    ['Status', goString(message.action)],
    ['ID', goString(message.id)],
    ['From', goString(message.attributes.get('image') ?? '')],
    ['Type', goString(message.type, 'events.Type')],
    ['Action', goString(message.action, 'events.Action')],
    ['Actor', actor],
    ['Scope', goString('local')],
    ['Time', goInteger(Math.trunc(message.time / 1000))],
    ['TimeNano', goInteger(message.time * 1_000_000)],
  ])
  return { kind: 'struct', type: '*events.Message', fields, toJson: () => jsonText(messageJson(message)) }
}

/** With an end but no beginning the daemon tells all that it remembers, with neither only what comes. */
function startWithout(until: string, clock: number): number {
  return until === '' ? clock : 0
}

const isReported = (entry: EventLog): boolean => toMessage(entry) !== undefined

function asCommandError(error: TemplateError): CommandError {
  return new CommandError(`Error parsing format: ${error.message}`, 64)
}

function compileFormat(format: string): CompiledTemplate {
  try {
    return compileTemplate(format === 'json' ? '{{json .}}' : format)
  } catch (error) {
    throw error instanceof TemplateError ? asCommandError(error) : error
  }
}

/** What a template is tried on before any message is there. */
const emptyMessage: EventMessage = { time: 0, type: 'container', action: '', id: '', attributes: new Map() }

/** What prints one message, for a format. Throws CommandError for a template, and when a template does not fit a message. */
function formatter(format: string): (message: EventMessage) => string {
  if (format === '') return messageLine
  const template = compileFormat(format)
  const print = (message: EventMessage): string => {
    const { output, error } = template.execute(messageValue(message))
    if (error !== undefined) throw asCommandError(error)
    return output
  }
  print(emptyMessage)
  return print
}

export const eventsCommand: Command = {
  path: ['system', 'events'],
  aliases: [['events']],
  usage: '[OPTIONS]',
  summary: 'Get real time events from the server',
  minimumArguments: 0,
  maximumArguments: 0,
  flags: [
    { name: 'filter', short: 'f', type: 'filter', description: 'Filter output based on conditions provided' },
    longTemplateFlag,
    { name: 'since', type: 'string', description: 'Show all events created since timestamp' },
    { name: 'until', type: 'string', description: 'Stream events until this timestamp' },
  ],
  *execute(context, { flags }) {
    const print = formatter(flags.string('format'))
    const { clock, eventLog } = context.session.machine
    const from = readMomentFlag(flags, 'since', clock) ?? startWithout(flags.string('until'), clock)
    const filters = groupFilters(flags.list('filter'))
    const show = (entries: readonly EventLog[]): void => {
      for (const entry of entries) {
        const message = toMessage(entry)
        if (message !== undefined && matchesFilters(message, filters)) context.out(`${print(message)}\n`)
      }
    }
    const to = readMomentFlag(flags, 'until', clock)
    show(eventsBetween(eventLog, from, to ?? clock, isReported))
    return to !== undefined && to <= clock ? 0 : yield* follow(context, to, show)
  },
}

/** Shows events as they come, until a time or Ctrl+C. */
function* follow(
  context: CommandContext,
  until: number | undefined,
  show: (entries: readonly EventLog[]) => void,
): Generator<Wait, number, void> {
  const { session, process } = context
  const { clock, eventLog, host } = session.machine
  const deadline = until ?? (host.terminal ? Number.POSITIVE_INFINITY : clock + longestWatch)
  let last = eventLog
  process.setSignalAction('INT', 'note')
  while (process.now() < deadline) {
    const wake = Math.min(nextWakeOf(session) ?? deadline, deadline)
    if (wake <= process.now()) advanceTo(session, wake)
    else yield* process.sleep(wake - process.now(), () => session.machine.eventLog !== last)
    show(eventsAfter(session.machine.eventLog, last))
    last = session.machine.eventLog
    if (process.takeSignals().length > 0) return interrupted
  }
  if (until !== undefined) return 0
  context.error("layerlab: docker events has waited for an hour of the page's clock (--until ends it at a time)\n")
  return interrupted
}
