/** The master process: it has the workers, answers what comes in, and follows signals (nginx, src/os/unix/ngx_process_cycle.c). */
import type { Process, Program, SignalName, Wait } from '../../processes/program'
import { signalNumbers } from '../../processes/program'
import { type IncomingRequest, listenAddresses } from '../../processes/sockets'
import {
  formatRequest,
  formatResponse,
  type HttpRequest,
  type HttpResponse,
  parseRequest,
  parseResponse,
} from '../http/messages'
import { type Logs, nginxVersion } from './log'
import { ConfigurationError } from './parse-configuration'
import type { Settings } from './settings'
import { answerRequest, serverFor } from './site'

/** What the program that was started has read and opened for its master process. */
export type Master = {
  readonly settings: Settings
  readonly logs: Logs
  /** Reads the configuration again. @throws ConfigurationError */
  readonly reload: () => Settings
  /** The user that workers run as. */
  readonly worker: { readonly userId: number; readonly groupId: number }
}

/** A worker does nothing by itself here: the master answers in its name. */
const workerProgram: Program = function* nginxWorker(process) {
  process.setSignalAction('QUIT', 'note')
  process.setSignalAction('TERM', 'note')
  while (process.takeSignals().length === 0) yield { until: 'signal' }
  return 0
}

class Workers {
  readonly #process: Process
  readonly #master: Master
  #ids: number[] = []

  constructor(process: Process, master: Master) {
    this.#process = process
    this.#master = master
  }

  /** The one in whose name the next request is answered. */
  get first(): number {
    return this.#ids[0] ?? this.#process.id
  }

  start(): void {
    const { logs, worker } = this.#master
    logs.notice('start worker processes')
    for (let count = 0; count < this.#process.system.processors; count += 1) {
      const id = this.#process.fork(workerProgram, { arguments: ['nginx: worker process'], ...worker })
      logs.notice(`start worker process ${id}`)
      this.#ids.push(id)
    }
  }

  /** Ends those that run and waits for them. */
  *stop(signal: 'QUIT' | 'TERM'): Generator<Wait, void, void> {
    const { logs } = this.#master
    const ended = this.#ids
    this.#ids = []
    for (const id of ended) {
      if (signal === 'QUIT') logs.notice('gracefully shutting down', id)
      logs.notice('exiting', id)
      logs.notice('exit', id)
      this.#process.kill(id, signal)
    }
    for (const id of ended) {
      yield* this.#process.waitForChild(id)
      this.#process.takeSignals()
      logs.notice(`signal ${signalNumbers.CHLD} (SIGCHLD) received from ${id}`)
      logs.notice(`worker process ${id} exited with code 0`)
    }
  }
}

/** Sends a request on to another server (`proxy_pass`). */
function* passOn(
  process: Process,
  request: HttpRequest,
  target: string,
  failure: HttpResponse,
): Generator<Wait, { readonly response: HttpResponse; readonly complaint?: string }, void> {
  const [, host = '', port = '80', path = ''] = /^https?:\/\/([^/:]+)(?::(\d+))?(.*)$/.exec(target) ?? []
  const address = process.network.lookUpHost(host)
  if (address === undefined) return { response: failure, complaint: `${host} could not be resolved` }
  const headers = [...request.headers].filter(([name]) => name !== 'host' && name !== 'connection')
  const sent: readonly (readonly [string, string])[] = [['Host', host], ...headers, ['Connection', 'close']]
  const exchange = yield* process.network.exchange(
    address,
    Number(port),
    formatRequest(request.method, path || '/', sent, request.body),
    60_000,
  )
  const response = exchange.outcome === 'answered' ? parseResponse(exchange.data) : undefined
  if (response !== undefined) {
    const kept = response.headers.filter(([name]) => !['server', 'date', 'connection'].includes(name.toLowerCase()))
    const own = failure.headers.filter(([name]) => name === 'Server' || name === 'Date')
    return { response: { ...response, headers: [...own, ...kept, ['Connection', 'keep-alive']] } }
  }
  const reason = exchange.outcome === 'refused' ? '111: Connection refused' : '113: Host is unreachable'
  return { response: failure, complaint: `connect() failed (${reason}) while connecting to upstream` }
}

class Connections {
  readonly #process: Process
  readonly #logs: Logs
  #served = 0

  constructor(process: Process, logs: Logs) {
    this.#process = process
    this.#logs = logs
  }

  *serve(incoming: IncomingRequest, settings: Settings, worker: number): Generator<Wait, void, void> {
    this.#served += 1
    const request = parseRequest(incoming.data)
    const host = request?.headers.get('host') ?? ''
    const server = serverFor(settings, incoming.port, host)
    if (request === undefined || server === undefined) {
      this.#process.network.answer(incoming.connection, 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
      return
    }
    const { files } = this.#process
    const answer = answerRequest({ settings, server, files, request, now: this.#process.now() })
    const { response, complaint = answer.complaint } =
      answer.passTo === undefined ? answer : yield* passOn(this.#process, request, answer.passTo, answer.response)
    if (complaint !== undefined) {
      const where = `client: ${incoming.peer}, server: ${server.names[0] ?? ''}`
      const line = `${complaint}, ${where}, request: "${request.method} ${request.target} ${request.version}"`
      this.#logs.error(`*${this.#served} ${line}, host: "${host}"`, worker)
    }
    this.#logs.access(incoming.peer, request, response)
    this.#process.network.answer(incoming.connection, formatResponse(response, request.method !== 'HEAD'))
  }
}

function announce({ system }: Process, logs: Logs): void {
  logs.notice('using the "epoll" event method')
  logs.notice(`nginx/${nginxVersion}`)
  logs.notice('built by gcc 14.2.0 (Debian 14.2.0-19) ')
  logs.notice(`OS: ${system.kernelName} ${system.kernelRelease}`)
  logs.notice('getrlimit(RLIMIT_NOFILE): 1048576:1048576')
}

const followedSignals: readonly SignalName[] = ['QUIT', 'TERM', 'INT', 'HUP', 'USR1', 'WINCH']

/** The program of the master process. */
export function masterProgram(master: Master): Program {
  return function* nginxMaster(process) {
    const { logs } = master
    let { settings } = master
    for (const signal of followedSignals) process.setSignalAction(signal, 'note')
    for (const port of settings.servers.flatMap(({ ports }) => ports))
      process.network.listen(port, listenAddresses.both)
    announce(process, logs)
    const workers = new Workers(process, master)
    const connections = new Connections(process, logs)
    workers.start()
    for (;;) {
      const incoming = yield* process.network.accept()
      if (incoming !== undefined) yield* connections.serve(incoming, settings, workers.first)
      for (const signal of process.takeSignals()) {
        const received = `signal ${signalNumbers[signal]} (SIG${signal}) received`
        if (signal === 'HUP') {
          logs.notice(`${received}, reconfiguring`)
          settings = yield* reconfigure(process, master, workers, settings)
        } else if (signal === 'USR1' || signal === 'WINCH') {
          logs.notice(`${received}, ${signal === 'USR1' ? 'reopening logs' : 'gracefully shutting down'}`)
        } else {
          logs.notice(`${received}, ${signal === 'QUIT' ? 'shutting down' : 'exiting'}`)
          yield* workers.stop(signal === 'QUIT' ? 'QUIT' : 'TERM')
          logs.notice('exit')
          return 0
        }
      }
    }
  }
}

/** Goes on with the configuration as it is now; with the old one when there is something wrong with it. */
function* reconfigure(
  process: Process,
  { logs, reload }: Master,
  workers: Workers,
  settings: Settings,
): Generator<Wait, Settings, void> {
  logs.notice('reconfiguring')
  try {
    const changed = reload()
    for (const port of changed.servers.flatMap(({ ports }) => ports)) process.network.listen(port, listenAddresses.both)
    yield* workers.stop('QUIT')
    logs.notice('using the "epoll" event method')
    workers.start()
    return changed
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    logs.notice(`configuration not changed: ${error.message}`)
    return settings
  }
}
