/** `apk`: Alpine's package manager (apk-tools 2.14), with the packages of `catalogue.ts`. */
import type { Process, Program } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'
import { type AvailablePackage, findPackage, withNeeds } from './catalogue'
import { installedPackages, putFile, remove, unpack } from './unpack'

const version = 'apk-tools 2.14.9, compiled for x86_64.'
const database = '/lib/apk/db/installed'

/** Packages that the image itself consists of, and the MiB that they take. */
const basePackages = 16
const baseSize = 8

type Call = {
  readonly process: Process
  readonly flags: ReadonlySet<string>
  readonly names: readonly string[]
}

export const apkProgram: Program = function* apk(process) {
  const words = process.arguments.slice(1)
  const [command = '', ...names] = wordsOf(words)
  const call = { process, names, flags: new Set(words.filter((word) => word.startsWith('-'))) }
  if (call.flags.has('--version') || call.flags.has('-V')) {
    process.write(1, `${version}\n`)
    return 0
  }
  if (!isLocal(command)) yield* process.sleep(fetchTime)
  switch (command) {
    case 'add':
      return add(call)
    case 'del':
      return del(call)
    case 'update':
      return update(call)
    case 'upgrade':
      return upgrade(call)
    case 'info':
      return info(call)
    case '':
      process.write(1, `${version}\n\nusage: apk [<OPTIONS>...] COMMAND [<ARGUMENTS>...]\n`)
      return 1
    default:
      process.write(2, `apk: '${command}' is not simulated in Layerlab\n`)
      return 1
  }
}

/** Milliseconds that a transfer takes. */
const fetchTime = 600

function isLocal(command: string): boolean {
  return command === 'info' || command === ''
}

/** Command and operands without options; `-t NAME` and `--virtual NAME` take one word more. */
function wordsOf(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => {
    const before = words[index - 1] ?? ''
    return !word.startsWith('-') && !['-t', '--virtual', '-X', '--repository'].includes(before)
  })
}

function repositories({ process }: Call): readonly string[] {
  return readOptional(process, '/etc/apk/repositories')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

const indexFile = '/var/cache/apk/APKINDEX.066df28d.tar.gz'

/** Bytes of the two indexes. */
const indexSize = 2_600_000

function fetchIndex(call: Call): void {
  for (const url of repositories(call)) call.process.write(1, `fetch ${url}/x86_64/APKINDEX.tar.gz\n`)
}

function update(call: Call): number {
  fetchIndex(call)
  putFile(call.process, indexFile, new Uint8Array(indexSize))
  for (const url of repositories(call)) call.process.write(1, `v3.22.2-64-gdc1dcf3d2f5 [${url}]\n`)
  call.process.write(1, 'OK: 26326 distinct packages available\n')
  return 0
}

/** Makes the index known for this command; false when there is none. */
function openIndex(call: Call): boolean {
  const { process, flags } = call
  if (flags.has('--no-cache') || flags.has('-U') || flags.has('--update-cache')) {
    fetchIndex(call)
    return true
  }
  if (process.files.exists(indexFile)) return true
  for (const url of repositories(call)) {
    process.write(2, `WARNING: opening from cache ${url}: No such file or directory\n`)
  }
  return false
}

function total(call: Call): string {
  const installed = [...installedPackages(call.process, database).keys()]
  const size = installed.reduce((sum, name) => sum + (findPackage(name, 'alpine')?.size ?? 0), 0)
  return `OK: ${baseSize + Math.ceil(size / 1049)} MiB in ${basePackages + installed.length} packages\n`
}

function refuse({ process }: Call, unknown: readonly string[]): number {
  const lines = unknown.map((name) => `  ${name} (no such package):\n    required by: world[${name}]\n`)
  process.write(2, `ERROR: unable to select packages:\n${lines.join('')}`)
  return unknown.length
}

const trigger = 'Executing busybox-1.37.0-r19.trigger\n'

/** `name=version`, `name~version` and the like as a name. */
function nameOf(word: string): string {
  return word.replace(/[=<>~].*$/, '')
}

/** Packages that every Alpine image has. */
const always = new Set(['busybox', 'apk-tools', 'musl', 'alpine-baselayout', 'alpine-keys', 'libc-utils', 'zlib'])

function add(call: Call): number {
  const { process } = call
  const known = openIndex(call)
  const names = call.names.map(nameOf).filter((name) => !always.has(name))
  const unknown = names.filter((name) => !known || findPackage(name, 'alpine') === undefined)
  if (unknown.length > 0) return refuse(call, unknown.toSorted())
  const installed = installedPackages(process, database)
  const wanted = withNeeds(names, 'alpine').filter(({ name }) => !installed.has(name))
  wanted.forEach((one: AvailablePackage, index) => {
    process.write(1, `(${index + 1}/${wanted.length}) Installing ${one.name} (${one.version})\n`)
    unpack(process, one, 'alpine', database)
  })
  if (wanted.length > 0) process.write(1, trigger)
  process.write(1, total(call))
  return 0
}

function del(call: Call): number {
  const { process, names } = call
  const installed = installedPackages(process, database)
  const gone = names.flatMap((name) => (installed.has(name) ? (findPackage(name, 'alpine') ?? []) : []))
  gone.forEach((one, index) => {
    process.write(1, `(${index + 1}/${gone.length}) Purging ${one.name} (${one.version})\n`)
    remove(process, one, database)
  })
  if (gone.length > 0) process.write(1, trigger)
  process.write(1, total(call))
  return 0
}

function upgrade(call: Call): number {
  if (openIndex(call)) call.process.write(1, total(call))
  return 0
}

function info(call: Call): number {
  for (const [name, release] of installedPackages(call.process, database)) {
    call.process.write(1, call.flags.has('-v') ? `${name}-${release}\n` : `${name}\n`)
  }
  return 0
}
