/** `redis-server`: what it logs, its answers, and the file in which it keeps its data. */

import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import type { Process, Program, SignalName, Wait } from '../../processes/program'
import { listenAddresses } from '../../processes/sockets'
import { accounts } from '../../shell/applets/support/accounts'
import { runCommand } from './commands'
import { log, release } from './log'
import { formatReply, parseCommand, type Reply } from './protocol'
import { RdbError, readDump, writeDump } from './rdb'
import type { Database } from './values'

export const serverPort = 6379

const dumpName = 'dump.rdb'

/** Options that are followed; the others say that they are not. */
const options = new Set(['--port', '--save', '--dir', '--loglevel', '--bind', '--protected-mode'])

type Settings = { readonly port: number; readonly directory: string; readonly quiet: boolean }

/** Reads `--name value …`. A text is what is wrong with them. */
function readSettings(process: Process): Settings | string {
  let settings: Settings = { port: serverPort, directory: process.workingDirectory, quiet: false }
  let name = ''
  for (const word of process.arguments.slice(1)) {
    if (word.startsWith('--')) name = word
    if (!options.has(name)) return `the option or file ${name || word} is not simulated in Layerlab`
    if (name === '--port') settings = { ...settings, port: Number(word) }
    if (name === '--dir') settings = { ...settings, directory: process.resolve(word) }
    if (name === '--loglevel') settings = { ...settings, quiet: word === 'warning' }
  }
  return settings
}

export const redisServerProgram: Program = function* redisServer(process) {
  if (process.arguments.includes('--version') || process.arguments.includes('-v')) {
    process.write(1, `Redis server v=${release(process)} sha=00000000:1 malloc=jemalloc-5.3.0 bits=64 build=1\n`)
    return 0
  }
  const settings = readSettings(process)
  if (typeof settings === 'string') {
    process.write(2, `redis-server: ${settings}\n`)
    return 1
  }
  return yield* new Server(process, settings).run()
}

const stopSignals: readonly SignalName[] = ['TERM', 'INT']

class Server {
  readonly #process: Process
  readonly #settings: Settings
  /** Who the files are for: the user `redis` of the image, where root starts the server. */
  readonly #owner: { readonly userId: number; readonly groupId: number } | undefined
  #database: Database = new Map()

  constructor(process: Process, settings: Settings) {
    this.#process = process
    this.#settings = settings
    this.#owner = process.userId === 0 ? accounts(process).find(({ name }) => name === 'redis') : undefined
  }

  *run(): Generator<Wait, number, void> {
    const process = this.#process
    for (const signal of stopSignals) process.setSignalAction(signal, 'note')
    if (this.#owner !== undefined) process.becomeUser(this.#owner.userId, this.#owner.groupId)
    if (!this.#begin()) return 1
    for (;;) {
      const incoming = yield* process.network.accept()
      if (incoming !== undefined) {
        const words = parseCommand(incoming.data) ?? []
        if (words[0]?.toLowerCase() === 'shutdown') return this.#shutDown(words[1]?.toLowerCase() !== 'nosave')
        process.network.answer(incoming.connection, formatReply(this.#answer(words)))
      }
      const signal = process.takeSignals().find((one) => stopSignals.includes(one))
      if (signal === undefined) continue
      process.write(
        1,
        `${process.id}:signal-handler (${Math.floor(process.now() / 1000)}) Received SIG${signal} scheduling shutdown...\n`,
      )
      return this.#shutDown(true)
    }
  }

  #begin(): boolean {
    const process = this.#process
    const { port } = this.#settings
    const version = release(process)
    this.#log('oO0OoO0OoO0Oo Redis is starting oO0OoO0OoO0Oo', 'C')
    this.#log(`Redis version=${version}, bits=64, commit=00000000, modified=1, pid=${process.id}, just started`, 'C')
    if (process.arguments.length > 1) this.#log('Configuration loaded', 'C')
    else {
      const advice = 'In order to specify a config file use redis-server /path/to/redis.conf'
      log(process, `Warning: no config file specified, using the default config. ${advice}`, 'C', '#')
    }
    this.#log('monotonic clock: POSIX clock_gettime')
    if (!process.network.listen(port, listenAddresses.both)) {
      log(
        process,
        `Warning: Could not create server TCP listening socket *:${port}: bind: Address already in use`,
        'M',
        '#',
      )
      log(process, 'Failed listening on port, aborting.', 'M', '#')
      return false
    }
    this.#log(`Running mode=standalone, port=${port}.`)
    this.#log('Server initialized')
    if (!this.#load()) return false
    this.#log('Ready to accept connections tcp')
    return true
  }

  get #dumpPath(): string {
    return `${this.#settings.directory.replace(/\/$/, '')}/${dumpName}`
  }

  #load(): boolean {
    const process = this.#process
    if (!process.files.exists(this.#dumpPath)) return true
    try {
      const { database, version } = readDump(process.files.readFile(this.#dumpPath))
      const age = Math.floor((process.now() - process.files.status(this.#dumpPath).modified) / 1000)
      this.#database = database
      this.#log(`Loading RDB produced by version ${version}`)
      this.#log(`RDB age ${age} seconds`)
      this.#log('RDB memory usage when created 0.90 Mb')
      this.#log(`Done loading RDB, keys loaded: ${database.size}, keys expired: 0.`)
      this.#log('DB loaded from disk: 0.000 seconds')
      return true
    } catch (error) {
      if (!(error instanceof RdbError || error instanceof FileSystemError)) throw error
      log(process, `Fatal error loading the DB, check server logs. Exiting: ${error.message}`, 'M', '#')
      return false
    }
  }

  #answer(words: readonly string[]): Reply {
    switch (words[0]?.toLowerCase()) {
      case 'save':
        return this.#save() ? { kind: 'status', text: 'OK' } : { kind: 'error', text: 'ERR' }
      case 'bgsave':
        this.#save()
        return { kind: 'status', text: 'Background saving started' }
      case 'info':
        return { kind: 'bulk', text: this.#information() }
      default:
        return runCommand({ database: this.#database, now: this.#process.now() }, words)
    }
  }

  #information(): string {
    const process = this.#process
    const lines = ['# Server', `redis_version:${release(process)}`, 'redis_mode:standalone', `process_id:${process.id}`]
    const keys = this.#database.size === 0 ? [] : [`db0:keys=${this.#database.size},expires=0,avg_ttl=0`]
    return `${[...lines, `tcp_port:${this.#settings.port}`, '', '# Keyspace', ...keys].join('\r\n')}\r\n`
  }

  #save(): boolean {
    const { files } = this.#process
    const path = this.#dumpPath
    try {
      files.writeFile(path, writeDump(this.#database, release(this.#process)), { mode: 0o600 })
      if (this.#owner !== undefined) files.changeOwner(path, this.#owner.userId, this.#owner.groupId)
      this.#log('DB saved on disk')
      return true
    } catch (error) {
      if (!(error instanceof FileSystemError)) throw error
      const reason = strerror(error.code)
      log(
        this.#process,
        `Failed opening the temp RDB file temp-${this.#process.id}.rdb (in server root dir ${this.#settings.directory}) for saving: ${reason}`,
        'M',
        '#',
      )
      return false
    }
  }

  #shutDown(saving: boolean): number {
    this.#log('User requested shutdown...')
    if (saving) this.#log('Saving the final RDB snapshot before exiting.')
    if (saving) this.#save()
    log(this.#process, 'Redis is now ready to exit, bye bye...', 'M', '#')
    return 0
  }

  #log(message: string, role: 'C' | 'M' = 'M'): void {
    if (!this.#settings.quiet) log(this.#process, message, role, '*')
  }
}
