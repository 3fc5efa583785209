/** psql at a terminal: a prompt, statements over several lines, and its own commands. */
import type { Process, Wait } from '../../processes/program'
import { release } from './log'
import { execute } from './sql/execute'
import type { SqlSession } from './sql/store'
import { openPartOf } from './sql/text'

const help = `You are using psql, the command-line interface to PostgreSQL.
Type:  \\copyright for distribution terms
       \\h for help with SQL commands
       \\? for help with psql commands
       \\g or terminate with semicolon to execute query
       \\q to quit
`

/** What the prompt has in place of `=` while a statement is not whole. */
const continuation = { nothing: '=', statement: '-', parenthesis: '(', quote: "'" } as const

type Typed = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'interrupt' | 'end' }

function* readLine(process: Process): Generator<Wait, Typed, void> {
  while (!process.isReadable(0)) {
    yield* process.poll(0)
    if (process.takeSignals().includes('INT')) return { kind: 'interrupt' }
  }
  const line = yield* process.read(0, 'line')
  return line === undefined ? { kind: 'end' } : { kind: 'line', text: new TextDecoder().decode(line) }
}

/** Reads and runs statements until `\q`. Ctrl+C gives up the statement, Ctrl+D leaves. Returns psql's exit code. */
export function* converse(session: SqlSession): Generator<Wait, number, void> {
  const { process, database } = session
  process.setSignalAction('INT', 'note')
  const version = release(process)
  process.write(1, `psql (${version} (Debian ${version}-1.pgdg13+1))\nType "help" for help.\n\n`)
  let begun = ''
  for (;;) {
    process.write(1, `${database}${continuation[openPartOf(begun)]}# `)
    const typed = yield* readLine(process)
    if (typed.kind === 'end') process.write(1, '\\q\n')
    if (typed.kind === 'end' || (typed.kind === 'line' && leaves(typed.text, begun))) return 0
    begun = typed.kind === 'line' ? yield* take(session, begun, typed.text) : ''
  }
}

/** `\q` leaves at any time, the words only where a statement would begin. */
function leaves(line: string, begun: string): boolean {
  const word = line.trim()
  return word === '\\q' || (begun === '' && /^(?:exit|quit);?$/.test(word))
}

/** Runs what has become whole with this line. Returns what is still open. */
function* take(session: SqlSession, begun: string, line: string): Generator<Wait, string, void> {
  const { process } = session
  if (begun === '' && line.trim() === 'help') {
    process.write(1, help)
    return ''
  }
  const ownCommand = line.trimStart().startsWith('\\')
  const text = ownCommand ? line : `${begun}${line}`
  if (!ownCommand && openPartOf(text) !== 'nothing') return text
  execute(session, text)
  yield* process.sleep(1)
  return ownCommand ? begun : ''
}
