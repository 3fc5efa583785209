/** `pg_isready` and `psql`: clients that see whether the server is there. SQL is simulated as far as `sql/` goes. */
import { FileSystemError } from '../../filesystem/file-system'
import type { Process, Program, Wait } from '../../processes/program'
import { type ParsedOptions, parseOptions, UsageError } from '../../shell/applets/options'
import { addressOf } from '../../shell/applets/support/addresses'
import { release } from './log'
import { converse } from './prompt'
import { serverPort } from './server'
import { ConnectionError, connect, execute } from './sql/execute'

const longOptions = {
  host: 'h',
  port: 'p',
  username: 'U',
  dbname: 'd',
  command: 'c',
  file: 'f',
  list: 'l',
  quiet: 'q',
  'tuples-only': 't',
  'no-align': 'A',
  version: 'V',
  set: 'v',
}

function readOptions(process: Process, name: string): ParsedOptions | undefined {
  try {
    return parseOptions(process.arguments.slice(1), 'h:p:U:d:c:f:lqtAVwWv:X', longOptions)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    process.write(
      2,
      `${name}: ${error.complaint ?? 'invalid option'}\n${name}: hint: Try "${name} --help" for more information.\n`,
    )
    return undefined
  }
}

type Server = { readonly host: string | undefined; readonly port: number }

function serverOf({ environment }: Process, options: ParsedOptions): Server {
  return {
    host: options.value('h') ?? environment.get('PGHOST'),
    port: Number(options.value('p') ?? environment.get('PGPORT') ?? serverPort),
  }
}

/** Milliseconds to wait for a server that is silent. */
const patience = 3000

function* isThere(process: Process, { host = 'localhost', port }: Server): Generator<Wait, boolean, void> {
  const address = addressOf(process, host)
  if (address === undefined) return false
  return (yield* process.network.exchange(address, port, 'startup', patience)).outcome === 'answered'
}

export const pgIsReadyProgram: Program = function* pgIsReady(process) {
  const options = readOptions(process, 'pg_isready')
  if (options === undefined) return 3
  const server = serverOf(process, options)
  const ready = yield* isThere(process, server)
  const place = `${server.host ?? '/var/run/postgresql'}:${server.port}`
  if (!options.has('q')) process.write(1, `${place} - ${ready ? 'accepting connections' : 'no response'}\n`)
  return ready ? 0 : 2
}

/** What psql says when nobody answers. */
function refusal(process: Process, { host, port }: Server): string {
  if (host === undefined) {
    const socket = `/var/run/postgresql/.s.PGSQL.${port}`
    return `psql: error: connection to server on socket "${socket}" failed: No such file or directory\n\tIs the server running locally and accepting connections on that socket?\n`
  }
  const address = addressOf(process, host)
  if (address === undefined)
    return `psql: error: could not translate host name "${host}" to address: Name or service not known\n`
  return `psql: error: connection to server at "${host}" (${address}), port ${port} failed: Connection refused\n\tIs the server running on that host and accepting TCP/IP connections?\n`
}

/** The commands to run: those of -c and -f, else standard input. */
function* commands(process: Process, options: ParsedOptions): Generator<Wait, readonly string[], void> {
  if (options.has('l')) return ['\\l']
  const given = options.values('c')
  const files = options
    .values('f')
    .map((path) => new TextDecoder().decode(process.files.readFile(process.resolve(path))))
  if (given.length + files.length > 0) return [...given, ...files]
  return [new TextDecoder().decode(yield* process.readAll(0))]
}

/** Nothing is given to run, and somebody can type. */
function isConversation(process: Process, options: ParsedOptions): boolean {
  return !options.has('l', 'c', 'f') && process.isTerminal(0)
}

export const psqlProgram: Program = function* psql(process) {
  const options = readOptions(process, 'psql')
  if (options === undefined) return 1
  if (options.has('V')) {
    process.write(1, `psql (PostgreSQL) ${release(process)} (Debian ${release(process)}-1.pgdg13+1)\n`)
    return 0
  }
  const server = serverOf(process, options)
  if (!(yield* isThere(process, server))) {
    process.write(2, refusal(process, server))
    return 2
  }
  if (server.host !== undefined && !['localhost', '127.0.0.1'].includes(server.host)) {
    process.write(
      2,
      'psql: queries to another host are not simulated in Layerlab; use docker exec in the container of the server\n',
    )
    return 1
  }
  const [operand] = options.operands
  const user = options.value('U') ?? process.environment.get('PGUSER') ?? (process.userId === 0 ? 'root' : 'postgres')
  const database = options.value('d') ?? operand ?? process.environment.get('PGDATABASE') ?? user
  const session = { process, database, user, plain: options.has('t') && options.has('A'), quiet: options.has('q') }
  let exitCode = 0
  try {
    connect(session)
    if (isConversation(process, options)) return yield* converse(session)
    for (const text of yield* commands(process, options)) {
      exitCode = execute(session, text) ? exitCode : 1
      yield* process.sleep(1)
    }
  } catch (error) {
    if (error instanceof ConnectionError) {
      process.write(2, `psql: error: ${error.message}\n`)
      return 2
    }
    if (!(error instanceof FileSystemError)) throw error
    process.write(2, `psql: error: ${error.path}: No such file or directory\n`)
    return 1
  }
  return exitCode
}
