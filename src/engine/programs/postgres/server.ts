/** `postgres`: the server's processes, what it logs, and its answer to those who ask whether it is there. */

import type { Process, Program, SignalName, Wait } from '../../processes/program'
import { listenAddresses } from '../../processes/sockets'
import { readOptional } from '../../shell/applets/support/accounts'
import { log, release, timestamp, versionText } from './log'

export const serverPort = 5432

/** The user `postgres` of the image. */
const owner = 999

const helpers = [
  'checkpointer',
  'background writer',
  'walwriter',
  'autovacuum launcher',
  'logical replication launcher',
]

const helperProgram: Program = function* helper(process) {
  process.setSignalAction('TERM', 'note')
  while (process.takeSignals().length === 0) yield { until: 'signal' }
  return 0
}

/** A database that was stopped says when; one that was killed has to recover. */
function stateFile(directory: string): string {
  return `${directory}/global/pg_state`
}

const stopSignals: readonly SignalName[] = ['TERM', 'INT', 'QUIT']

const shutdownNames: Readonly<Partial<Record<SignalName, string>>> = { TERM: 'smart', INT: 'fast', QUIT: 'immediate' }

function wholeSeconds(time: number): string {
  return timestamp(time).replace(/\.\d+/, '')
}

/** Starts the processes of the server and logs what it finds. Returns the ids of its helpers. */
function begin(process: Process, directory: string): readonly number[] {
  log(process, `starting ${versionText(process)}`)
  log(process, `listening on IPv4 address "0.0.0.0", port ${serverPort}`)
  log(process, `listening on IPv6 address "::", port ${serverPort}`)
  log(process, `listening on Unix socket "/var/run/postgresql/.s.PGSQL.${serverPort}"`)
  const children = helpers.map((name) =>
    process.fork(helperProgram, { arguments: [`postgres: ${name} `], userId: owner, groupId: owner }),
  )
  const startup = (children.at(-1) ?? process.id) + 1
  const stopped = readOptional(process, stateFile(directory)).trim()
  if (stopped === 'running') {
    log(process, `database system was interrupted; last known up at ${wholeSeconds(process.now())}`, startup)
    log(process, 'database system was not properly shut down; automatic recovery in progress', startup)
    log(process, 'redo starts at 0/1522D60', startup)
    log(process, 'redo done at 0/1522E48 system usage: CPU: user: 0.00 s, system: 0.00 s, elapsed: 0.00 s', startup)
  } else {
    log(process, `database system was shut down at ${stopped || wholeSeconds(process.now())}`, startup)
  }
  process.files.writeFile(stateFile(directory), new TextEncoder().encode('running\n'))
  process.files.writeFile(`${directory}/postmaster.pid`, new TextEncoder().encode(`${process.id}\n${directory}\n`), {
    mode: 0o600,
  })
  log(process, 'database system is ready to accept connections')
  return children
}

function* end(process: Process, directory: string, signal: SignalName, children: readonly number[]) {
  log(process, `received ${shutdownNames[signal] ?? 'fast'} shutdown request`)
  if (signal === 'INT') log(process, 'aborting any active transactions')
  for (const id of children) process.kill(id, 'TERM')
  for (const id of children) yield* process.waitForChild(id)
  process.takeSignals()
  const launcher = children.at(-1) ?? process.id
  if (signal !== 'QUIT') {
    log(process, `background worker "logical replication launcher" (PID ${launcher}) exited with exit code 1`)
    log(process, 'shutting down', children[0])
    log(process, 'checkpoint starting: shutdown immediate', children[0])
    log(process, 'checkpoint complete: wrote 3 buffers (0.0%); 0 WAL file(s) added, 0 removed, 0 recycled', children[0])
    process.files.writeFile(stateFile(directory), new TextEncoder().encode(`${wholeSeconds(process.now())}\n`))
  }
  process.files.remove(`${directory}/postmaster.pid`)
  log(process, 'database system is shut down')
}

export const postgresProgram: Program = function* postgres(process) {
  const words = process.arguments.slice(1)
  if (words.includes('--version') || words.includes('-V')) {
    process.write(1, `postgres (PostgreSQL) ${release(process)} (Debian ${release(process)}-1.pgdg13+1)\n`)
    return 0
  }
  const directory = process.environment.get('PGDATA') ?? '/var/lib/postgresql/data'
  const version = readOptional(process, `${directory}/PG_VERSION`).trim()
  const [major = ''] = release(process).split('.')
  if (version === '') {
    process.write(
      2,
      `postgres: could not access the server configuration file "${directory}/postgresql.conf": No such file or directory\n`,
    )
    return 2
  }
  if (version !== major) {
    log(process, 'database files are incompatible with server', process.id, 'FATAL')
    const detail = `The data directory was initialized by PostgreSQL version ${version}, which is not compatible with this version ${release(process)} (Debian ${release(process)}-1.pgdg13+1).`
    log(process, detail, process.id, 'DETAIL')
    return 1
  }
  if (!process.network.listen(serverPort, listenAddresses.both)) {
    log(process, `could not bind IPv4 address "0.0.0.0": Address already in use`)
    log(process, 'could not create any TCP/IP sockets', process.id, 'FATAL')
    return 1
  }
  return yield* serve(process, directory)
}

function* serve(process: Process, directory: string): Generator<Wait, number, void> {
  for (const signal of stopSignals) process.setSignalAction(signal, 'note')
  if (process.userId === 0) process.becomeUser(owner, owner)
  // what the entry point has left to this process
  while ((yield* process.waitForChild()) !== undefined);
  const children = begin(process, directory)
  for (;;) {
    const incoming = yield* process.network.accept()
    if (incoming !== undefined) process.network.answer(incoming.connection, 'R')
    const signal = process.takeSignals().find((one) => stopSignals.includes(one))
    if (signal === undefined) continue
    yield* end(process, directory, signal, children)
    return 0
  }
}
