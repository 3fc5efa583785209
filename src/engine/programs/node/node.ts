/** `node`: its version, and programs as far as `script.ts` goes. */
import type { Program } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'
import { runScript } from './script'

export const nodeProgram: Program = function* node(process) {
  const [first = '', second = ''] = process.arguments.slice(1)
  const version = readOptional(process, '/usr/local/include/node/version').trim() || packagedVersion(process)
  const decoder = new TextDecoder()
  if (first === '--version' || first === '-v') {
    process.write(1, `${version}\n`)
    return 0
  }
  if (first === '-e' || first === '--eval') return yield* runScript(process, second, { name: '[eval]', version })
  if (first === '-p' || first === '--print') {
    return yield* runScript(process, `console.log(${second})`, { name: '[eval]', version })
  }
  if (first === '' && process.isTerminal(0)) {
    process.write(2, 'node: the prompt is not simulated in Layerlab; node FILE and node -e are\n')
    return 1
  }
  if (first === '' || first === '-') {
    return yield* runScript(process, decoder.decode(yield* process.readAll(0)), { name: '[stdin]', version })
  }
  if (first.startsWith('-')) {
    process.write(2, `node: ${first}: not simulated in Layerlab; node FILE, -e, -p and --version are\n`)
    return 1
  }
  const name = process.resolve(first)
  const path = [name, `${name}.js`, `${name}/index.js`].find((one) => isFile(process, one))
  if (path !== undefined) {
    return yield* runScript(process, decoder.decode(process.files.readFile(path)), { name: path, version })
  }
  process.write(2, missing(name, version))
  return 1
}

/** The version of the distribution's package. */
function packagedVersion({ files }: Parameters<Program>[0]): string {
  return files.exists('/etc/alpine-release') ? 'v22.16.0' : 'v20.19.2'
}

function isFile({ files }: Parameters<Program>[0], path: string): boolean {
  return files.exists(path) && files.status(path).type === 'file'
}

function missing(path: string, version: string): string {
  return `node:internal/modules/cjs/loader:1424
  throw err;
  ^

Error: Cannot find module '${path}'
    at Module._resolveFilename (node:internal/modules/cjs/loader:1421:15) {
  code: 'MODULE_NOT_FOUND',
  requireStack: []
}

Node.js ${version}
`
}
