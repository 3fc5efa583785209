/** `pg_ctl`, as the image's entry point uses it: a server for the time of the preparations, and its end. */
import type { Program } from '../../processes/program'
import { postgresProgram } from './server'

export const pgCtlProgram: Program = function* pgCtl(process) {
  const directory = process.environment.get('PGDATA') ?? '/var/lib/postgresql/data'
  const [action = ''] = process.arguments.slice(1).filter((word) => !word.startsWith('-'))
  const pidFile = `${directory}/postmaster.pid`
  if (action === 'start') {
    process.write(1, 'waiting for server to start....')
    yield* process.sleep(20)
    process.fork(postgresProgram, { arguments: ['postgres', '-D', directory] })
    yield* process.sleep(80)
    process.write(1, ' done\nserver started\n')
    return 0
  }
  if (action !== 'stop') {
    process.write(2, `pg_ctl: "${action}" is not simulated in Layerlab\n`)
    return 1
  }
  if (!process.files.exists(pidFile)) {
    process.write(2, `pg_ctl: PID file "${pidFile}" does not exist\nIs server running?\n`)
    return 1
  }
  process.write(1, 'waiting for server to shut down....')
  yield* process.sleep(20)
  process.kill(Number.parseInt(new TextDecoder().decode(process.files.readFile(pidFile)), 10), 'INT')
  yield* process.sleep(80)
  process.write(1, ' done\nserver stopped\n')
  return 0
}
