/** Lines of PostgreSQL's log, and what is known of the release that runs. */
import type { Process } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'

/** `2026-11-23 09:00:00.000 UTC [1] LOG:  message`. */
export function log(process: Process, message: string, processId = process.id, level = 'LOG'): void {
  process.write(2, `${timestamp(process.now())} [${processId}] ${level}:  ${message}\n`)
}

/** @param time milliseconds since the Unix epoch */
export function timestamp(time: number): string {
  return `${new Date(time).toISOString().replace('T', ' ').replace('Z', '')} UTC`
}

/** The release, `17.7`: Debian's packages say it under /usr/share. */
export function release(process: Process): string {
  return readOptional(process, '/usr/share/postgresql/version').trim()
}

/** What `SELECT version()` answers. */
export function versionText(process: Process): string {
  const version = release(process)
  const build = `(Debian ${version}-1.pgdg13+1)`
  return `PostgreSQL ${version} ${build} on x86_64-pc-linux-gnu, compiled by gcc (Debian 14.2.0-19) 14.2.0, 64-bit`
}
