/** Lines of Redis's log (redis, src/server.c, `serverLogRaw`), and the release that runs. */
import type { Process } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'
import { pythonLogTime } from '../http/dates'

/**
 * `1:M 23 Nov 2026 09:00:00.000 * message`.
 * @param role C while it starts and in children, M for a server that follows nobody
 * @param mark the level: `*` for a notice, `#` for a warning
 */
export function log(process: Process, message: string, role: 'C' | 'M', mark: '*' | '#'): void {
  const time = process.now()
  const stamp = `${pythonLogTime(time).replaceAll('/', ' ')}.${String(time % 1000).padStart(3, '0')}`
  process.write(1, `${process.id}:${role} ${stamp} ${mark} ${message}\n`)
}

/** The release, `8.4.0`, as the image says it. */
export function release(process: Process): string {
  return readOptional(process, '/usr/local/share/redis/version').trim()
}
