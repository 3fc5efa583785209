/** `python3`: its version, and `-m http.server`. The language itself is not simulated. */
import type { Program } from '../../processes/program'
import { httpServer } from './http-server'

/** Found beside the program, so that images of several versions can share it. */
const versionFile = '/usr/local/lib/python-version'

/** Debian's own Python. */
const packagedVersion = '3.13.5'

export const pythonProgram: Program = function* python(process) {
  const words = process.arguments.slice(1)
  const [first = '', second = ''] = words
  const { files } = process
  const version = files.exists(versionFile)
    ? new TextDecoder().decode(files.readFile(versionFile)).trim()
    : packagedVersion
  if (first === '--version' || first === '-V') {
    process.write(1, `Python ${version}\n`)
    return 0
  }
  if (first === '-m' && second === 'http.server') return yield* httpServer(process, version, words.slice(2))
  if (first === '-u' && words[1] === '-m' && words[2] === 'http.server') {
    return yield* httpServer(process, version, words.slice(3))
  }
  // a script of nothing is a script
  if (first === '' && (yield* process.readAll(0)).length === 0) return 0
  if (first !== '' && !first.startsWith('-') && !files.exists(process.resolve(first))) {
    const path = process.resolve(first)
    process.write(2, `python: can't open file '${path}': [Errno 2] No such file or directory\n`)
    return 2
  }
  process.write(2, 'python: the language is not simulated in Layerlab; --version and -m http.server are\n')
  return 1
}
