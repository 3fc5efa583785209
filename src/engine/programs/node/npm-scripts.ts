/** `npm run`: the scripts of package.json (npm 10, @npmcli/run-script). */
import { recordAt, stringAt } from '../../oci/json'
import type { Process, Wait } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'

function scriptsOf(manifest: unknown): ReadonlyMap<string, string> {
  const entries = Object.entries(recordAt(manifest, 'scripts'))
  return new Map(entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])))
}

/** What `npm start` runs where package.json does not say it. */
function usualScript(process: Process, name: string): string | undefined {
  return name === 'start' && readOptional(process, process.resolve('server.js')) !== '' ? 'node server.js' : undefined
}

/** As one word of the shell, where it has to be quoted for that. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}

function missing(process: Process, name: string): number {
  process.write(
    2,
    `npm error Missing script: "${name}"\nnpm error\nnpm error To see a list of scripts, run:\nnpm error   npm run\n`,
  )
  return 1
}

function heading(manifest: unknown, name: string, text: string): string {
  const [project, version] = [stringAt(manifest, 'name'), stringAt(manifest, 'version')]
  const subject = project === '' ? '' : `${project}${version === '' ? '' : `@${version}`} `
  return `\n> ${subject}${name}\n> ${text}\n\n`
}

/** Passes on what would end npm itself, and takes the exit code of the script. */
function* runShell(process: Process, line: string): Generator<Wait, number, void> {
  for (const signal of ['TERM', 'INT'] as const) process.setSignalAction(signal, 'note')
  const path = `${process.resolve('node_modules/.bin')}:${process.environment.get('PATH') ?? ''}`
  const found = process.findProgram(['sh', '-c', line])
  if ('error' in found) return 127
  const environment = new Map([...process.environment, ['PATH', path]])
  const child = process.fork(found.program, { arguments: found.arguments, environment })
  for (;;) {
    const exit = yield* process.waitForChild(child)
    if (exit !== undefined) return exit.exitCode
    const signals = process.takeSignals()
    if (signals.length === 0) return 0
    for (const signal of signals) process.kill(child, signal)
  }
}

/** Runs a script with further words after it; `--silent` says nothing of it. */
export function* runNpmScript(
  process: Process,
  manifest: unknown,
  name: string,
  words: readonly string[],
): Generator<Wait, number, void> {
  const script = scriptsOf(manifest).get(name) ?? usualScript(process, name)
  if (script === undefined) return missing(process, name)
  const end = words.indexOf('--')
  const given = end === -1 ? words.filter((word) => !word.startsWith('-')) : words.slice(end + 1)
  const line = [script, ...given.map(shellWord)].join(' ')
  const silent = words.includes('--silent') || words.includes('-s')
  if (!silent) process.write(1, heading(manifest, name, line))
  return yield* runShell(process, line)
}
