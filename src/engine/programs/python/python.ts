/** `python3`: its version, `-m http.server`, and programs as far as `script.ts` and `flask-app.ts` go. */
import type { Process, Program, Wait } from '../../processes/program'
import { runFlask, runFlaskModule } from './flask'
import { flaskImportOf } from './flask-app'
import { httpServer } from './http-server'
import { pythonVersionOf } from './python-version'
import { Output, runScript } from './script'

function refuse(process: Process, message: string, exitCode = 1): number {
  process.write(2, `python: ${message}\n`)
  return exitCode
}

export const pythonProgram: Program = function* python(process) {
  const given = process.arguments.slice(1)
  const words = given[0] === '-u' ? given.slice(1) : given
  const [first = '', second = ''] = words
  const version = pythonVersionOf(process)
  if (first === '--version' || first === '-V') {
    process.write(1, `Python ${version}\n`)
    return 0
  }
  if (first === '-m' && second === 'flask') {
    return yield* runFlaskModule(process, words.slice(2))
  }
  if (first === '-m' && second === 'http.server') return yield* httpServer(process, version, words.slice(2))
  const script = yield* scriptOf(process, first, second)
  if (typeof script === 'number') return script
  const imported = flaskImportOf(script.source)
  if (imported !== undefined) return yield* runFlask(process, { ...script, imported, words: words.slice(1) })
  const unbuffered = words !== given || (process.environment.get('PYTHONUNBUFFERED') ?? '') !== ''
  const output = new Output(process, !unbuffered && !process.isTerminal(1))
  return yield* runScript(process, script.source, { name: script.name, version, output })
}

type Script = { readonly name: string; readonly source: string }

/** The program to run; a number is the exit code where there is none. */
function* scriptOf(process: Process, first: string, second: string): Generator<Wait, Script | number, void> {
  if (first === '-c') return { name: '<string>', source: second }
  if (first === '' && process.isTerminal(0)) {
    return refuse(process, 'the prompt is not simulated in Layerlab; python FILE and python -c are')
  }
  const decoder = new TextDecoder()
  if (first === '' || first === '-') {
    return { name: '<stdin>', source: decoder.decode(yield* process.readAll(0)) }
  }
  if (first.startsWith('-')) {
    return refuse(process, `${first}: not simulated in Layerlab; python FILE, -c, -m http.server and --version are`)
  }
  const name = process.resolve(first)
  const { files } = process
  if (!files.exists(name)) return refuse(process, `can't open file '${name}': [Errno 2] No such file or directory`, 2)
  return { name, source: decoder.decode(files.readFile(name)) }
}
