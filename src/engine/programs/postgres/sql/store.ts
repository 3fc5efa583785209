/** Where tables lie: one file each beneath the data directory, so that a volume keeps them. */
import { isRecord, parseJson } from '../../../oci/json'
import type { Process } from '../../../processes/program'
import { readOptional } from '../../../shell/applets/support/accounts'
import { makeDirectories } from '../../packages/unpack'

/** A connection to a database, as psql has it. */
export type SqlSession = {
  readonly process: Process
  readonly database: string
  readonly user: string
  /** `-tA`: values without the table around them. */
  readonly plain: boolean
  readonly quiet: boolean
}

/** A statement that failed; psql goes on after it. */
export class StatementError extends Error {
  override readonly name = 'StatementError'
}

export type Column = { readonly name: string; readonly type: string }
export type Table = { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

function dataDirectory({ process }: SqlSession): string {
  return process.environment.get('PGDATA') ?? '/var/lib/postgresql/data'
}

function databaseDirectory(session: SqlSession, database = session.database): string {
  return `${dataDirectory(session)}/base/${database}`
}

/** The databases that every cluster has. */
const usualDatabases = ['postgres', 'template0', 'template1']

export function databaseNames(session: SqlSession): readonly string[] {
  const base = `${dataDirectory(session)}/base`
  const made = session.process.files.readDirectory(base).filter((name) => !/^\d+$/.test(name))
  return [...new Set([...usualDatabases, ...made])].toSorted()
}

export function makeDatabase(session: SqlSession, name: string): void {
  makeDirectories(session.process, databaseDirectory(session, name))
}

/** Who may connect: the superuser that the cluster was made with. */
export function superuser(session: SqlSession): string {
  return readOptional(session.process, `${dataDirectory(session)}/global/pg_superuser`).trim() || 'postgres'
}

export function tableNames(session: SqlSession): readonly string[] {
  const { files } = session.process
  const folder = databaseDirectory(session)
  return files.exists(folder) ? files.readDirectory(folder) : []
}

function tablePath(session: SqlSession, name: string): string {
  return `${databaseDirectory(session)}/${name}`
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** @throws StatementError when there is no such table */
export function readTable(session: SqlSession, name: string): Table {
  const value = parseJson(readOptional(session.process, tablePath(session, name)))
  if (!isRecord(value) || !Array.isArray(value.columns) || !Array.isArray(value.rows)) {
    throw new StatementError(`relation "${name}" does not exist`)
  }
  const columns = value.columns.map(strings).map(([column = '', type = 'text']) => ({ name: column, type }))
  return { columns, rows: value.rows.map(strings) }
}

export function writeTable(session: SqlSession, name: string, { columns, rows }: Table): void {
  makeDatabase(session, session.database)
  const content = JSON.stringify({ columns: columns.map((column) => [column.name, column.type]), rows })
  session.process.files.writeFile(tablePath(session, name), new TextEncoder().encode(content))
}

export function deleteTable(session: SqlSession, name: string): void {
  session.process.files.remove(tablePath(session, name))
}
