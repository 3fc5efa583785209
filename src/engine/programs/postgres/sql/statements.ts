/** The statements that are understood, each as a pattern and what it does. */
import { versionText } from '../log'
import {
  type Column,
  databaseNames,
  deleteTable,
  makeDatabase,
  readTable,
  type SqlSession,
  StatementError,
  type Table,
  tableNames,
  writeTable,
} from './store'
import { literal, splitOutside } from './text'

/** A line that acknowledges, or a table to show. */
type Outcome = string | Table

type Statement = {
  readonly pattern: RegExp
  /** @param parts the groups of the pattern, '' where one took no part */
  readonly run: (session: SqlSession, parts: readonly string[]) => Outcome
}

const constraint = /^(?:primary|unique|foreign|constraint|check)$/i

function createTable(session: SqlSession, [tolerant, name = '', definition = '']: readonly string[]): Outcome {
  if (tableNames(session).includes(name)) {
    if (tolerant !== '') return 'CREATE TABLE'
    throw new StatementError(`relation "${name}" already exists`)
  }
  const columns = splitOutside(definition, ',').flatMap((part): readonly Column[] => {
    const [, column = '', type = 'text'] = /^"?(\w+)"?\s+(\w+)/.exec(part) ?? []
    return column === '' || constraint.test(column) ? [] : [{ name: column, type: type.toLowerCase() }]
  })
  writeTable(session, name, { columns, rows: [] })
  return 'CREATE TABLE'
}

function isSerial({ type }: Column): boolean {
  return type.includes('serial')
}

function insert(session: SqlSession, [name = '', fields = '', values = '']: readonly string[]): Outcome {
  const table = readTable(session, name)
  const { columns } = table
  const targets = fields === '' ? columns.map((column) => column.name) : splitOutside(fields, ',')
  const added = splitOutside(values, ',').map((tuple, index) => {
    const given = splitOutside(tuple.replace(/^\(|\)$/g, ''), ',').map(literal)
    return columns.map((column) => {
      const value = given[targets.indexOf(column.name)]
      return value ?? (isSerial(column) ? String(table.rows.length + index + 1) : '')
    })
  })
  writeTable(session, name, { columns, rows: [...table.rows, ...added] })
  return `INSERT 0 ${added.length}`
}

function select(session: SqlSession, [list = '*', name = '']: readonly string[]): Outcome {
  const table = readTable(session, name)
  const wanted = list.trim()
  if (wanted === '*') return table
  if (/^count\(\*\)$/i.test(wanted)) {
    return { columns: [{ name: 'count', type: 'int' }], rows: [[String(table.rows.length)]] }
  }
  const places = splitOutside(wanted, ',').map((column) => {
    const at = table.columns.findIndex((one) => one.name === column)
    if (at < 0) throw new StatementError(`column "${column}" does not exist`)
    return at
  })
  return {
    columns: places.flatMap((at) => table.columns[at] ?? []),
    rows: table.rows.map((row) => places.map((at) => row[at] ?? '')),
  }
}

function value(name: string, type: string, text: string): Table {
  return { columns: [{ name, type }], rows: [[text]] }
}

function dropTable(session: SqlSession, [tolerant, name = '']: readonly string[]): Outcome {
  if (tableNames(session).includes(name)) deleteTable(session, name)
  else if (tolerant === '') throw new StatementError(`table "${name}" does not exist`)
  return 'DROP TABLE'
}

function createDatabase(session: SqlSession, [name = '']: readonly string[]): Outcome {
  if (databaseNames(session).includes(name)) throw new StatementError(`database "${name}" already exists`)
  makeDatabase(session, name)
  return 'CREATE DATABASE'
}

const statements: readonly Statement[] = [
  { pattern: /^create table (if not exists )?"?(\w+)"? ?\((.*)\)$/i, run: createTable },
  { pattern: /^insert into "?(\w+)"? ?(?:\(([^)]*)\) ?)?values ?(.*)$/i, run: insert },
  { pattern: /^select (.*?) from "?(\w+)"?(?: order by \w+(?: asc)?)?$/i, run: select },
  { pattern: /^table "?(\w+)"?$/i, run: (session, [name = '']) => readTable(session, name) },
  { pattern: /^drop table (if exists )?"?(\w+)"?$/i, run: dropTable },
  { pattern: /^create database "?(\w+)"?$/i, run: createDatabase },
  { pattern: /^select version\(\)$/i, run: ({ process }) => value('version', 'text', versionText(process)) },
  { pattern: /^select current_database\(\)$/i, run: ({ database }) => value('current_database', 'name', database) },
  { pattern: /^select (\d+)$/i, run: (_, [number = '']) => value('?column?', 'int', number) },
  { pattern: /^select ('(?:[^']|'')*')$/i, run: (_, [text = '']) => value('?column?', 'text', literal(text)) },
]

/** Runs a statement. @throws StatementError */
export function runStatement(session: SqlSession, text: string): Outcome {
  const line = text.replace(/\s+/g, ' ').trim()
  for (const { pattern, run } of statements) {
    const match = pattern.exec(line)
    if (match !== null)
      return run(
        session,
        [...match].slice(1).map((part: string | undefined) => part ?? ''),
      )
  }
  throw new StatementError('this statement is not simulated in Layerlab')
}
