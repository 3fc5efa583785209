/**
 * A small part of SQL, for lessons in which data outlives a container: tables that are made, filled, read and dropped.
 * Everything else says that it is not simulated.
 */
import { runStatement } from './statements'
import { databaseNames, type SqlSession, StatementError, superuser, type Table, tableNames } from './store'
import { drawTable } from './table'
import { splitOutside } from './text'

/** Ends psql: it cannot connect. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError'
}

function isNumeric(type: string): boolean {
  return /int|serial|numeric|real|double/.test(type)
}

function show({ process, plain }: SqlSession, { columns, rows }: Table, title?: string): void {
  const headings = columns.map(({ name, type }) => ({ name, right: isNumeric(type) }))
  process.write(1, plain ? rows.map((row) => `${row.join('|')}\n`).join('') : drawTable(headings, rows, title))
}

function textColumns(...names: readonly string[]): Table['columns'] {
  return names.map((name) => ({ name, type: 'text' }))
}

/** psql's own commands: `\l`, `\dt`, `\d`, `\c`, `\q`. */
function metaCommand(session: SqlSession, text: string): void {
  const [command = ''] = text.split(/\s/)
  switch (command) {
    case '\\q':
    case '\\c':
      break
    case '\\l': {
      const columns = textColumns('Name', 'Owner', 'Encoding', 'Locale Provider', 'Collate', 'Ctype')
      const names = databaseNames(session)
      const rows = names.map((name) => [name, superuser(session), 'UTF8', 'libc', 'en_US.utf8', 'en_US.utf8'])
      show(session, { columns, rows }, 'List of databases')
      break
    }
    case '\\d':
    case '\\dt': {
      const rows = tableNames(session).map((name) => ['public', name, 'table', superuser(session)])
      if (rows.length === 0) session.process.write(2, 'Did not find any tables.\n')
      else show(session, { columns: textColumns('Schema', 'Name', 'Type', 'Owner'), rows }, 'List of tables')
      break
    }
    default:
      throw new StatementError(`the command ${command} is not simulated in Layerlab`)
  }
}

function runOne(session: SqlSession, text: string): void {
  if (text.startsWith('\\')) {
    metaCommand(session, text)
    return
  }
  const outcome = runStatement(session, text)
  if (typeof outcome !== 'string') show(session, outcome)
  else if (!session.quiet) session.process.write(1, `${outcome}\n`)
}

/** Statements end with a semicolon, psql's own commands with the line. */
function statementsOf(text: string): readonly string[] {
  const withoutComments = text.replace(/^\s*--.*$/gm, '')
  const ownCommandsEnded = withoutComments.replace(/^\s*\\.*$/gm, (line) => `${line.replaceAll(';', '')};`)
  return splitOutside(ownCommandsEnded, ';')
}

/** @throws ConnectionError when there is no such user or database */
export function connect(session: SqlSession): void {
  const place = 'connection to server on socket "/var/run/postgresql/.s.PGSQL.5432" failed: FATAL:  '
  if (session.user !== superuser(session)) throw new ConnectionError(`${place}role "${session.user}" does not exist`)
  if (!databaseNames(session).includes(session.database)) {
    throw new ConnectionError(`${place}database "${session.database}" does not exist`)
  }
}

/**
 * Runs statements and psql's own commands. False when one of them failed.
 * @throws ConnectionError when there is no such user or database
 */
export function execute(session: SqlSession, text: string): boolean {
  connect(session)
  let succeeded = true
  for (const statement of statementsOf(text)) {
    try {
      runOne(session, statement)
    } catch (error) {
      if (!(error instanceof StatementError)) throw error
      session.process.write(2, `ERROR:  ${error.message}\n`)
      succeeded = false
    }
  }
  return succeeded
}
