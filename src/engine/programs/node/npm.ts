/** `npm`: `ci` and `install`, which put something in place of each package that package.json names, and its scripts. */
import { isRecord, parseJson, recordAt, stringAt } from '../../oci/json'
import type { Process, Program, Wait } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'
import { putFile } from '../packages/unpack'
import { runNpmScript } from './npm-scripts'

/** The release that an image has, as npm's own manifest says it. */
function ownVersion(process: Process): string {
  const manifest = parseJson(readOptional(process, '/usr/local/lib/node_modules/npm/package.json'))
  return stringAt(manifest, 'version') || '9.2.0'
}

/** Bytes of a package's stand-in. */
const packageSize = 120_000

type Dependency = { readonly name: string; readonly version: string }

function dependenciesOf(manifest: unknown, names: readonly string[]): readonly Dependency[] {
  return names.flatMap((field) => {
    const entries = isRecord(manifest) ? recordAt(manifest, field) : {}
    return Object.entries(isRecord(entries) ? entries : {}).map(([name, range]) => {
      return { name, version: /\d+(?:\.\d+)*/.exec(String(range))?.[0] ?? '1.0.0' }
    })
  })
}

function readManifest(process: Process): unknown {
  const text = readOptional(process, process.resolve('package.json'))
  return text === '' ? undefined : parseJson(text)
}

function put(process: Process, dependencies: readonly Dependency[]): void {
  for (const { name, version: release } of dependencies) {
    const folder = process.resolve(`node_modules/${name}`)
    putFile(process, `${folder}/package.json`, `{"name":"${name}","version":"${release}"}\n`)
    putFile(process, `${folder}/index.js`, new Uint8Array(packageSize).fill(10))
  }
}

function report(process: Process, added: number): void {
  const packages = added === 1 ? 'package' : 'packages'
  process.write(1, `\nadded ${added} ${packages}, and audited ${added + 1} packages in 1s\n\nfound 0 vulnerabilities\n`)
}

function missing(process: Process): number {
  const path = process.resolve('package.json')
  process.write(
    2,
    `npm error code ENOENT\nnpm error syscall open\nnpm error path ${path}\nnpm error errno -2\nnpm error enoent Could not read package.json: Error: ENOENT: no such file or directory, open '${path}'\nnpm error enoent This is related to npm not being able to find a file.\nnpm error enoent\n`,
  )
  return 254
}

/** The fields of package.json whose packages are installed. */
function fieldsFor(words: readonly string[], process: Process): readonly string[] {
  const production =
    words.includes('--omit=dev') ||
    words.includes('--production') ||
    words.includes('--only=production') ||
    process.environment.get('NODE_ENV') === 'production'
  return production ? ['dependencies'] : ['dependencies', 'devDependencies']
}

function ci(process: Process, words: readonly string[]): number {
  const manifest = readManifest(process)
  if (!process.files.exists(process.resolve('package-lock.json'))) {
    process.write(
      2,
      'npm error code EUSAGE\nnpm error\nnpm error The `npm ci` command can only install with an existing package-lock.json or\nnpm error npm-shrinkwrap.json with lockfileVersion >= 1. Run an install with npm@5 or\nnpm error later to generate a package-lock.json file, then try again.\n',
    )
    return 1
  }
  const dependencies = dependenciesOf(manifest, fieldsFor(words, process))
  put(process, dependencies)
  report(process, dependencies.length)
  return 0
}

function install(process: Process, words: readonly string[]): number {
  const given = words
    .filter((word) => !word.startsWith('-'))
    .map((word): Dependency => {
      const [, name = word, release = '1.0.0'] = /^(@?[^@]+)(?:@(.*))?$/.exec(word) ?? []
      return { name, version: release }
    })
  const manifest = readManifest(process)
  if (manifest === undefined && given.length === 0) return missing(process)
  const dependencies = [...dependenciesOf(manifest, fieldsFor(words, process)), ...given]
  put(process, dependencies)
  if (!words.includes('-g') && !words.includes('--global')) {
    const name = stringAt(manifest, 'name') || 'app'
    const locked = Object.fromEntries(dependencies.map((one) => [`node_modules/${one.name}`, { version: one.version }]))
    const lock = { name, lockfileVersion: 3, requires: true, packages: { '': { name }, ...locked } }
    putFile(process, process.resolve('package-lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
  }
  report(process, dependencies.length)
  return 0
}

function* run(process: Process, name: string, words: readonly string[]): Generator<Wait, number, void> {
  const manifest = readManifest(process)
  return manifest === undefined ? missing(process) : yield* runNpmScript(process, manifest, name, words)
}

/** The cache is not simulated: there is nothing to clean, and only force cleans it. */
function cleanCache(process: Process, words: readonly string[]): number {
  if (words.includes('--force') || words.includes('-f')) {
    process.write(2, 'npm warn using --force Recommended protections disabled.\n')
    return 0
  }
  process.write(2, 'npm error As of npm@5, the npm cache self-heals from corruption issues\n')
  return 1
}

export const npmProgram: Program = function* npm(process) {
  yield* process.sleep(100)
  const [command = '', ...words] = process.arguments.slice(1)
  switch (command) {
    case 'ci':
    case 'clean-install':
      return ci(process, words)
    case 'install':
    case 'i':
      return install(process, words)
    case 'run':
    case 'run-script': {
      const at = words.findIndex((word) => !word.startsWith('-'))
      const name = words[at]
      if (name === undefined) break
      return yield* run(process, name, words.toSpliced(at, 1))
    }
    case 'start':
    case 'test':
      return yield* run(process, command, words)
    case 'cache':
      if (words[0] !== 'clean') break
      return cleanCache(process, words)
    case '--version':
    case '-v':
      process.write(1, `${ownVersion(process)}\n`)
      return 0
  }
  process.write(2, `npm: '${process.arguments.slice(1).join(' ')}' is not simulated in Layerlab\n`)
  return 1
}
