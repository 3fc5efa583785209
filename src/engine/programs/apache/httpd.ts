/** `httpd`: Apache's web server in the foreground, its workers, its two logs and how it stops. */
import type { Process, Program, SignalName, Wait } from '../../processes/program'
import { type IncomingRequest, listenAddresses } from '../../processes/sockets'
import { accounts } from '../../shell/applets/support/accounts'
import { accessLogTime } from '../http/dates'
import { formatResponse, parseRequest } from '../http/messages'
import { ConfigurationError, readSettings, type Settings } from './settings'
import { answerRequest, apacheVersion } from './site'

const configurationPath = '/usr/local/apache2/conf/httpd.conf'

/** How many processes of workers the event module begins with (`StartServers`). */
const workerProcesses = 3

const stopSignals: readonly SignalName[] = ['TERM', 'INT', 'WINCH']

/** A worker does nothing by itself here: the parent answers in its name. */
const workerProgram: Program = function* worker(process) {
  process.setSignalAction('TERM', 'note')
  while (process.takeSignals().length === 0) yield { until: 'signal' }
  return 0
}

export const apacheProgram: Program = function* apache(process) {
  const words = process.arguments.slice(1)
  if (words.includes('-v')) {
    process.write(1, `Server version: Apache/${apacheVersion} (Unix)\nServer built:   Jul 24 2026 18:22:06\n`)
    return 0
  }
  try {
    const settings = readSettings(process.files, configurationPath)
    if (settings.ports.length === 0)
      throw new ConfigurationError('(22)Invalid argument: AH00072: no listening sockets available, shutting down')
    sayName(process, settings)
    if (words.includes('-t')) {
      process.write(2, 'Syntax OK\n')
      return 0
    }
    if (!words.includes('-DFOREGROUND')) {
      process.write(2, 'httpd: only -DFOREGROUND, -t and -v are simulated in Layerlab\n')
      return 1
    }
    return yield* serve(process, settings)
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error
    process.write(2, `${error.message}\n`)
    return 1
  }
}

function sayName(process: Process, { serverName }: Settings): void {
  if (serverName !== undefined) return
  const address = process.network.lookUpHost(process.hostname()) ?? '127.0.0.1'
  const advice = "Set the 'ServerName' directive globally to suppress this message"
  const line = `AH00558: httpd: Could not reliably determine the server's fully qualified domain name, using ${address}. ${advice}\n`
  process.write(2, line + line)
}

/** `[Mon Nov 23 09:00:00.000000 2026] [module:notice] [pid 1:tid 1] message`. */
function log(process: Process, module: string, message: string): void {
  const [, weekday = '', day = '', month = '', year = '', clock = ''] =
    /^(\w+), (\d+) (\w+) (\d+) (\S+)/.exec(new Date(process.now()).toUTCString()) ?? []
  const fraction = String(process.now() % 1000).padStart(3, '0')
  const time = `${weekday} ${month} ${day} ${clock}.${fraction}000 ${year}`
  process.write(2, `[${time}] [${module}:notice] [pid ${process.id}:tid ${process.id}] ${message}\n`)
}

function* serve(process: Process, settings: Settings): Generator<Wait, number, void> {
  for (const signal of stopSignals) process.setSignalAction(signal, 'note')
  const taken = settings.ports.find((port) => !process.network.listen(port, listenAddresses.dual))
  if (taken !== undefined) {
    const address = `0.0.0.0:${taken}`
    throw new ConfigurationError(
      `(98)Address already in use: AH00072: make_sock: could not bind to address ${address}\nno listening sockets available, shutting down\nAH00015: Unable to open logs`,
    )
  }
  const worker = accounts(process).find(({ name }) => name === 'www-data')
  const owner = process.userId === 0 && worker !== undefined ? { userId: worker.userId, groupId: worker.groupId } : {}
  process.files.writeFile(`${settings.root}/logs/httpd.pid`, new TextEncoder().encode(`${process.id}\n`))
  log(process, 'mpm_event', `AH00489: Apache/${apacheVersion} (Unix) configured -- resuming normal operations`)
  log(process, 'core', "AH00094: Command line: 'httpd -D FOREGROUND'")
  const children = Array.from({ length: workerProcesses }, () =>
    process.fork(workerProgram, { arguments: [...process.arguments], ...owner }),
  )
  for (;;) {
    const incoming = yield* process.network.accept()
    if (incoming !== undefined) respond(process, settings, incoming)
    const signal = process.takeSignals().find((one) => stopSignals.includes(one))
    if (signal === undefined) continue
    yield* end(process, children)
    if (signal === 'WINCH') log(process, 'mpm_event', 'AH00492: caught SIGWINCH, shutting down gracefully')
    else log(process, 'mpm_event', 'AH00491: caught SIGTERM, shutting down')
    return 0
  }
}

function* end(process: Process, children: readonly number[]): Generator<Wait, void, void> {
  for (const id of children) process.kill(id, 'TERM')
  for (const id of children) yield* process.waitForChild(id)
  process.takeSignals()
}

function respond(process: Process, settings: Settings, incoming: IncomingRequest): void {
  const request = parseRequest(incoming.data)
  if (request === undefined) {
    process.network.answer(incoming.connection, 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    return
  }
  const response = answerRequest({ settings, files: process.files, request, now: process.now() })
  const { method, target, version } = request
  const sent = method === 'HEAD' ? '-' : response.body.length
  const line = `"${method} ${target} ${version}" ${response.status} ${sent}`
  process.write(1, `${incoming.peer} - - [${accessLogTime(process.now())}] ${line}\n`)
  process.network.answer(incoming.connection, formatResponse(response, method !== 'HEAD'))
}
