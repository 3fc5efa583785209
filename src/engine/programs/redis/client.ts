/** `redis-cli`: one command, commands from standard input, or a conversation at a terminal. */
import type { Process, Program, Wait } from '../../processes/program'
import { parseOptions, UsageError } from '../../shell/applets/options'
import { addressOf } from '../../shell/applets/support/addresses'
import { release } from './log'
import { formatCommand, parseReply, type Reply } from './protocol'
import { serverPort } from './server'

type Connection = { readonly process: Process; readonly host: string; readonly port: number }

export const redisCliProgram: Program = function* redisCli(process) {
  try {
    const options = parseOptions(process.arguments.slice(1), '+h:p:vRF', { version: 'v', raw: 'R', 'no-raw': 'F' })
    if (options.has('v')) {
      process.write(1, `redis-cli ${release(process)}\n`)
      return 0
    }
    const host = options.value('h') ?? '127.0.0.1'
    const connection = { process, host, port: Number(options.value('p') ?? serverPort) }
    const formatted = !options.has('R') && (options.has('F') || process.isTerminal(1))
    if (options.operands.length > 0) return yield* perform(connection, options.operands, formatted)
    if (process.isTerminal(0)) return yield* converse(connection)
    return yield* performAll(connection, formatted)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.write(2, `redis-cli: ${error.complaint ?? 'this option'}: not simulated in Layerlab\n`)
    return 1
  }
}

/** Milliseconds to wait for a server that is silent. */
const patience = 3000

/** What the server replies; a text is why it does not. */
function* ask({ process, host, port }: Connection, words: readonly string[]): Generator<Wait, Reply | string, void> {
  const place = `Could not connect to Redis at ${host}:${port}: `
  const address = addressOf(process, host)
  if (address === undefined) return `${place}Name or service not known`
  const exchange = yield* process.network.exchange(address, port, formatCommand(words), patience)
  if (exchange.outcome === 'unreachable') return `${place}Host is unreachable`
  if (exchange.outcome === 'refused') return `${place}Connection refused`
  const reply = exchange.outcome === 'answered' ? parseReply(exchange.data) : undefined
  return reply ?? 'Error: Server closed the connection'
}

function* perform(connection: Connection, words: readonly string[], formatted: boolean): Generator<Wait, number, void> {
  const { process } = connection
  const reply = yield* ask(connection, words)
  const isOver = words[0]?.toLowerCase() === 'shutdown'
  if (typeof reply === 'string') {
    if (!isOver || reply.startsWith('Could not')) process.write(2, `${reply}\n`)
    return isOver ? 0 : 1
  }
  process.write(1, formatted ? formatReply(reply) : `${rawReply(reply)}\n`)
  return 0
}

function* performAll(connection: Connection, formatted: boolean): Generator<Wait, number, void> {
  const text = new TextDecoder().decode(yield* connection.process.readAll(0))
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const exitCode = yield* perform(connection, wordsOf(line), formatted)
    if (exitCode !== 0) return exitCode
  }
  return 0
}

/** Words at blanks; quotes keep blanks. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double?.replace(/\\(.)/g, '$1') ?? single ?? plain ?? '',
  )
}

/** Reads commands until `exit`, Ctrl+C or Ctrl+D. */
function* converse(connection: Connection): Generator<Wait, number, void> {
  const { process, host, port } = connection
  const greeting = yield* ask(connection, ['PING'])
  if (typeof greeting === 'string') process.write(2, `${greeting}\n`)
  let connected = typeof greeting !== 'string'
  for (;;) {
    process.write(1, connected ? `${host}:${port}> ` : 'not connected> ')
    const line = yield* process.read(0, 'line')
    const words = line === undefined ? ['exit'] : wordsOf(new TextDecoder().decode(line))
    const [name] = words
    if (name === undefined) continue
    if (/^(?:exit|quit)$/i.test(name)) return 0
    const reply = yield* ask(connection, words)
    connected = typeof reply !== 'string'
    if (typeof reply !== 'string') process.write(1, formatReply(reply))
    else if (name.toLowerCase() !== 'shutdown') process.write(2, `${reply}\n`)
  }
}

/** A reply for people (redis, src/redis-cli.c, `cliFormatReplyTTY`). */
function formatReply(reply: Reply, indentation = ''): string {
  switch (reply.kind) {
    case 'status':
      return `${reply.text}\n`
    case 'error':
      return `(error) ${reply.text}\n`
    case 'integer':
      return `(integer) ${reply.value}\n`
    case 'bulk':
      return `${quoted(reply.text)}\n`
    case 'nil':
      return '(nil)\n'
    case 'array': {
      if (reply.items.length === 0) return '(empty array)\n'
      const width = String(reply.items.length).length
      const inner = `${indentation}${' '.repeat(width + 2)}`
      return reply.items
        .map(
          (item, at) => `${at === 0 ? '' : indentation}${String(at + 1).padStart(width)}) ${formatReply(item, inner)}`,
        )
        .join('')
    }
  }
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')}"`
}

/** A reply for programs. */
function rawReply(reply: Reply): string {
  switch (reply.kind) {
    case 'integer':
      return String(reply.value)
    case 'nil':
      return ''
    case 'array':
      return reply.items.map(rawReply).join('\n')
    default:
      return reply.text
  }
}
