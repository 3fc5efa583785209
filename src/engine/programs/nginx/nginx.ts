/** `nginx`: options, the check of the configuration, signals to a running server, and the start of the master process. */

import { FileSystemError } from '../../filesystem/file-system'
import { strerror } from '../../filesystem/strerror'
import type { Process, Program, SignalName, Wait } from '../../processes/program'
import { listenAddresses } from '../../processes/sockets'
import { readOptional } from '../../shell/applets/support/accounts'
import { errorNumber } from '../error-numbers'
import { errorLogTime } from '../http/dates'
import { nginxVersion, openLogs } from './log'
import { masterProgram } from './master'
import { ConfigurationError } from './parse-configuration'
import { readSettings, type Settings } from './settings'

type Options = {
  readonly configuration: string
  readonly globals: string
  readonly test: boolean
  readonly signal?: string
  readonly version?: 'short' | 'long'
}

/** Ends the program with a message for standard error. */
class Refusal extends Error {
  override readonly name = 'Refusal'
}

const signals: ReadonlyMap<string, SignalName> = new Map([
  ['stop', 'TERM'],
  ['quit', 'QUIT'],
  ['reload', 'HUP'],
  ['reopen', 'USR1'],
])

const withValue = 'cgsepP'

function readOptions(words: readonly string[]): Options {
  let options: Options = { configuration: '/etc/nginx/nginx.conf', globals: '', test: false }
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const letter = word[1] ?? ''
    if (!/^-[?hvVtTqcgsepP]/.test(word)) throw new Refusal(`invalid option: "${word.replace(/^-/, '')}"`)
    const takesNext = withValue.includes(letter) && word.length === 2
    const value = takesNext ? words[index + 1] : word.slice(2)
    if (takesNext) index += 1
    if (withValue.includes(letter) && value === undefined) throw new Refusal(`option "-${letter}" requires parameter`)
    options = withOption(options, letter, value ?? '')
  }
  return options
}

function withOption(options: Options, letter: string, value: string): Options {
  switch (letter) {
    case 'c':
      return { ...options, configuration: value.startsWith('/') ? value : `/etc/nginx/${value}` }
    case 'g':
      return { ...options, globals: value }
    case 's':
      if (!signals.has(value)) throw new Refusal(`invalid option: "-s ${value}"`)
      return { ...options, signal: value }
    case 't':
    case 'T':
      return { ...options, test: true }
    case 'v':
      return { ...options, version: 'short' }
    case 'V':
      return { ...options, version: 'long' }
    default:
      return options
  }
}

function sendSignal(process: Process, { processIdFile }: Settings, name: string): number {
  const stamp = (level: string, message: string) =>
    process.write(2, `${errorLogTime(process.now())} [${level}] ${process.id}#${process.id}: ${message}\n`)
  const text = readOptional(process, processIdFile).trim()
  stamp('notice', 'signal process started')
  if (text === '') {
    stamp('error', `open() "${processIdFile}" failed (2: No such file or directory)`)
    process.write(2, `nginx: [error] open() "${processIdFile}" failed (2: No such file or directory)\n`)
    return 1
  }
  try {
    process.kill(Number(text), signals.get(name) ?? 'TERM')
    return 0
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    process.write(2, `nginx: [alert] kill(${text}, ${name}) failed (3: No such process)\n`)
    return 1
  }
}

/** Does something to a file; a refusal ends nginx with the name of the system call. */
function required<Value>(call: string, path: string, action: () => Value): Value {
  try {
    return action()
  } catch (error) {
    if (!(error instanceof FileSystemError)) throw error
    throw new ConfigurationError(`${call} "${path}" failed (${errorNumber(error.code)}: ${strerror(error.code)})`)
  }
}

/** The user `nginx` of the image, as `/etc/passwd` has it. */
function workerUser(process: Process): { readonly userId: number; readonly groupId: number } {
  const [, user = '', group = ''] = /^nginx:[^:]*:(\d+):(\d+):/m.exec(readOptional(process, '/etc/passwd')) ?? []
  if (user === '') throw new ConfigurationError('getpwnam("nginx") failed in /etc/nginx/nginx.conf:2')
  return process.userId === 0
    ? { userId: Number(user), groupId: Number(group) }
    : { userId: process.userId, groupId: process.groupId }
}

const temporaryDirectories = ['client_temp', 'proxy_temp', 'fastcgi_temp', 'uwsgi_temp', 'scgi_temp']

function makeTemporaryDirectories(process: Process, userId: number): void {
  for (const name of temporaryDirectories) {
    const path = `/var/cache/nginx/${name}`
    if (process.files.exists(path)) continue
    required('mkdir()', path, () => process.files.makeDirectory(path, 0o700))
    if (process.userId === 0) process.files.changeOwner(path, userId, 0)
  }
}

/** Binds every port, or says five times that it cannot, half a second apart. */
function* refusePorts(process: Process, ports: readonly number[]): Generator<Wait, number, void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    for (const port of ports) {
      const message = `bind() to 0.0.0.0:${port} failed (98: Address already in use)`
      process.write(
        2,
        `${errorLogTime(process.now())} [emerg] ${process.id}#${process.id}: ${message}\nnginx: [emerg] ${message}\n`,
      )
    }
    yield* process.sleep(500)
  }
  const last = 'still could not bind()'
  process.write(
    2,
    `${errorLogTime(process.now())} [emerg] ${process.id}#${process.id}: ${last}\nnginx: [emerg] ${last}\n`,
  )
  return 1
}

function* start(process: Process, options: Options, settings: Settings): Generator<Wait, number, void> {
  const open = (path: string) => required('open()', path, () => process.open(path, 'append'))
  const descriptors = {
    error: open(settings.errorLog),
    access: open(settings.accessLog === 'off' ? '/dev/null' : settings.accessLog),
  }
  const worker = workerUser(process)
  makeTemporaryDirectories(process, worker.userId)
  const taken = settings.servers
    .flatMap(({ ports }) => ports)
    .filter((port) => !process.network.listen(port, listenAddresses.both))
  if (taken.length > 0) return yield* refusePorts(process, [...new Set(taken)])
  const reload = () => readSettings(process.files, options.configuration, options.globals)
  const program: Program = function* master(own) {
    required('open()', settings.processIdFile, () => {
      own.files.writeFile(settings.processIdFile, new TextEncoder().encode(`${own.id}\n`))
    })
    return yield* masterProgram({ settings, reload, worker, logs: openLogs(own, descriptors) })(own)
  }
  const title = `nginx: master process ${process.arguments.join(' ')}`
  if (!settings.daemon) return process.execute(program, [title])
  process.fork(program, { arguments: [title] })
  return 0
}

const builtWith = `built by gcc 14.2.0 (Debian 14.2.0-19) 
built with OpenSSL 3.5.1 1 Jul 2025
TLS SNI support enabled
configure arguments: --prefix=/etc/nginx --sbin-path=/usr/sbin/nginx --conf-path=/etc/nginx/nginx.conf --error-log-path=/var/log/nginx/error.log --http-log-path=/var/log/nginx/access.log --pid-path=/run/nginx.pid --user=nginx --group=nginx
`

/** Only root can become somebody else. */
function warnOfUser(process: Process, { userAt }: Settings): void {
  if (process.userId === 0 || userAt === undefined) return
  const words = 'the "user" directive makes sense only if the master process runs with super-user privileges'
  const message = `${words}, ignored in ${userAt}`
  const stamp = `${errorLogTime(process.now())} [warn] ${process.id}#${process.id}`
  process.write(2, `${stamp}: ${message}\nnginx: [warn] ${message}\n`)
}

/** The program behind `/usr/sbin/nginx`. */
export const nginxProgram: Program = function* nginx(process) {
  let testing = false
  try {
    const options = readOptions(process.arguments.slice(1))
    testing = options.test
    if (options.version !== undefined) {
      process.write(2, `nginx version: nginx/${nginxVersion}\n${options.version === 'long' ? builtWith : ''}`)
      return 0
    }
    const settings = readSettings(process.files, options.configuration, options.globals)
    warnOfUser(process, settings)
    if (options.signal !== undefined) return sendSignal(process, settings, options.signal)
    if (!options.test) return yield* start(process, options, settings)
    process.write(2, `nginx: the configuration file ${options.configuration} syntax is ok\n`)
    process.write(2, `nginx: configuration file ${options.configuration} test is successful\n`)
    return 0
  } catch (error) {
    if (error instanceof Refusal) process.write(2, `nginx: ${error.message}\n`)
    else if (error instanceof ConfigurationError) refuse(process, error, testing)
    else throw error
    return 1
  }
}

/** What is wrong goes to the error log and, with nginx's name, to standard error: in a container both are the same. */
function refuse(process: Process, { message }: ConfigurationError, testing: boolean): void {
  process.write(
    2,
    `${errorLogTime(process.now())} [emerg] ${process.id}#${process.id}: ${message}\nnginx: [emerg] ${message}\n`,
  )
  if (testing) process.write(2, 'nginx: configuration file /etc/nginx/nginx.conf test failed\n')
}
