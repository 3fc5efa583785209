/** `apt-get`, `apt` and `dpkg`: Debian's package managers, with the packages of `catalogue.ts`. */
import { baseName } from '../../filesystem/paths'
import type { Process, Program, Wait } from '../../processes/program'
import { readOptional } from '../../shell/applets/support/accounts'
import { type AvailablePackage, findPackage, withNeeds } from './catalogue'
import { installedPackages, putFile, remove, unpack } from './unpack'

const database = '/var/lib/dpkg/status'
const lists = '/var/lib/apt/lists'

/** Exit code of apt's failures. */
const failure = 100

export const aptProgram: Program = function* apt(process) {
  const words = process.arguments.slice(1)
  const tool = baseName(process.arguments[0] ?? 'apt-get')
  const flags = new Set(words.filter((word) => word.startsWith('-')))
  const [command = '', ...names] = words.filter((word, index) => !word.startsWith('-') && words[index - 1] !== '-o')
  if (tool.startsWith('dpkg')) return dpkg(process, flags)
  if (tool === 'apt' && !process.isTerminal(1)) {
    process.write(2, '\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n\n')
  }
  switch (command) {
    case 'update':
      return yield* update(process, flags)
    case 'install':
      return yield* install({ process, flags, names })
    case 'remove':
    case 'purge':
      return take({ process, flags, names })
    case 'clean':
    case 'autoclean':
    case 'autoremove':
    case 'upgrade':
    case 'dist-upgrade':
      if (command !== 'clean') summarise(process, 0, 0)
      return 0
    default:
      process.write(2, command === '' ? `${tool}: no operation given\n` : `E: Invalid operation ${command}\n`)
      return failure
  }
}

type Call = {
  readonly process: Process
  readonly flags: ReadonlySet<string>
  readonly names: readonly string[]
}

/** `dpkg -l` and `dpkg -s`. */
function dpkg(process: Process, flags: ReadonlySet<string>): number {
  if (!flags.has('-l') && !flags.has('--list')) {
    process.write(2, 'dpkg: this action is not simulated in Layerlab\n')
    return 2
  }
  for (const [name, version] of installedPackages(process, database)) {
    process.write(1, `ii  ${name.padEnd(20)} ${version.padEnd(20)} amd64\n`)
  }
  return 0
}

/** `-q` and `-qq` take the running account away. */
function isQuiet(flags: ReadonlySet<string>): boolean {
  return [...flags].some((flag) => /^-[a-z]*q/.test(flag))
}

type Source = { readonly url: string; readonly suites: readonly string[]; readonly component: string }

function sourceOf(process: Process): Source {
  const files = ['debian.sources', 'ubuntu.sources'].map((name) => `/etc/apt/sources.list.d/${name}`)
  const text = files.map((path) => readOptional(process, path)).join('')
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1] ?? ''
  const [component = 'main'] = field('Components').split(' ')
  return { url: field('URIs').replace(/\/$/, ''), suites: field('Suites').split(' '), component }
}

/** Milliseconds that a transfer takes. */
const fetchTime = 900

/** Bytes of the package lists that an update leaves on the disk. */
const listSize = 9_600_000

function* update(process: Process, flags: ReadonlySet<string>): Generator<Wait, number, void> {
  const { url, suites, component } = sourceOf(process)
  const [first = 'stable'] = suites
  if (!isQuiet(flags)) {
    const releases = suites.map(
      (suite, index) => `Get:${index + 1} ${url} ${suite} InRelease [${140 - 40 * index} kB]\n`,
    )
    const packages = `Get:${suites.length + 1} ${url} ${first}/${component} amd64 Packages [9600 kB]\n`
    process.write(
      1,
      `${releases.join('')}${packages}Fetched 9840 kB in 1s (9840 kB/s)\n${steps(process, ['Reading package lists'])}`,
    )
  }
  const name = `${url.replace(/^https?:\/\//, '').replaceAll('/', '_')}_dists_${first}_${component}_binary-amd64_Packages.lz4`
  putFile(process, `${lists}/${name}`, new Uint8Array(listSize))
  putFile(process, `${lists}/lock`, '', 0o640)
  yield* process.sleep(fetchTime)
  return 0
}

const preparations = ['Reading package lists', 'Building dependency tree', 'Reading state information']

/** Lines of what apt does; on a terminal it says when each is done. */
function steps(process: Process, names: readonly string[]): string {
  return names.map((name) => `${name}...${process.isTerminal(1) ? ' Done' : ''}\n`).join('')
}

function hasLists({ files }: Process): boolean {
  return files.exists(lists) && files.readDirectory(lists).some((name) => name.includes('_Packages'))
}

function summarise(process: Process, added: number, removed: number): void {
  process.write(1, steps(process, preparations))
  process.write(1, counts(added, removed))
}

function counts(added: number, removed: number): string {
  return `0 upgraded, ${added} newly installed, ${removed} to remove and 0 not upgraded.\n`
}

/** `1,234 kB`, `12.3 MB`. */
function amount(kilobytes: number): string {
  return kilobytes >= 10_000 ? `${(kilobytes / 1000).toFixed(1)} MB` : `${kilobytes.toLocaleString('en-US')} kB`
}

/** Compressed, a package takes about a third. */
function archiveSize({ size }: AvailablePackage): number {
  return Math.ceil(size / 3)
}

function totalOf(packages: readonly AvailablePackage[], measure: (one: AvailablePackage) => number): number {
  return packages.reduce((sum, one) => sum + measure(one), 0)
}

function listed(title: string, packages: readonly AvailablePackage[]): string {
  const names = packages.map(({ name }) => name).toSorted()
  return names.length === 0 ? '' : `${title}\n  ${names.join(' ')}\n`
}

function* install(call: Call): Generator<Wait, number, void> {
  const { process, flags } = call
  const names = call.names.map((word) => word.replace(/=.*$/, ''))
  const known = hasLists(process)
  const installed = installedPackages(process, database)
  const quiet = isQuiet(flags)
  const tell = (text: string): void => {
    if (!quiet) process.write(1, text)
  }
  tell(steps(process, preparations))
  yield* process.sleep(200)
  const unknown = names.filter((name) => !installed.has(name) && (!known || findPackage(name, 'debian') === undefined))
  if (unknown.length > 0) {
    for (const name of unknown) process.write(2, `E: Unable to locate package ${name}\n`)
    return failure
  }
  for (const name of names) {
    if (installed.has(name)) tell(`${name} is already the newest version (${installed.get(name)}).\n`)
  }
  const wanted = withNeeds(names, 'debian').filter(({ name }) => !installed.has(name))
  tell(planText(names, wanted))
  if (wanted.length === 0) return 0
  if (!(yield* agrees(call))) return 1
  yield* unpackAll(process, wanted, tell)
  return 0
}

/** What is going to be installed, and how much that is. */
function planText(names: readonly string[], wanted: readonly AvailablePackage[]): string {
  const along = wanted.filter(({ name }) => !names.includes(name))
  const head =
    listed('The following additional packages will be installed:', along) +
    listed('The following NEW packages will be installed:', wanted) +
    counts(wanted.length, 0)
  if (wanted.length === 0) return head
  const space = amount(totalOf(wanted, ({ size }) => size))
  const needed = `Need to get ${amount(totalOf(wanted, archiveSize))} of archives.\n`
  return `${head}${needed}After this operation, ${space} of additional disk space will be used.\n`
}

/** Whether the user wants it: `-y`, or the answer on standard input. */
function* agrees({ process, flags }: Call): Generator<Wait, boolean, void> {
  if ([...flags].some((flag) => flag === '--yes' || flag === '--assume-yes' || /^-[a-z]*y/.test(flag))) return true
  process.write(1, 'Do you want to continue? [Y/n] ')
  const answer = yield* process.read(0, 'line')
  const text = answer === undefined ? undefined : new TextDecoder().decode(answer).trim()
  if (text !== undefined && /^(?:y.*)?$/i.test(text)) return true
  process.write(1, 'Abort.\n')
  return false
}

/** Files that a fresh image has, as dpkg counts them. */
const filesInBase = 4937

function* unpackAll(
  process: Process,
  wanted: readonly AvailablePackage[],
  tell: (text: string) => void,
): Generator<Wait, void, void> {
  const { url, suites, component } = sourceOf(process)
  wanted.forEach((one, index) => {
    const place = `${url} ${suites[0]}/${component} amd64`
    tell(`Get:${index + 1} ${place} ${one.name} amd64 ${one.version} [${amount(archiveSize(one))}]\n`)
  })
  yield* process.sleep(fetchTime)
  process.write(2, 'debconf: delaying package configuration, since apt-utils is not installed\n')
  yield* process.sleep(50)
  const size = amount(totalOf(wanted, archiveSize))
  tell(`Fetched ${size} in 0s (${size}/s)\n`)
  wanted.forEach((one, index) => {
    const archive = `${one.name}_${one.version.replace(/^\d+:/, '')}_amd64.deb`
    process.write(1, `Selecting previously unselected package ${one.name}.\n`)
    if (index === 0)
      process.write(1, `(Reading database ... ${filesInBase} files and directories currently installed.)\n`)
    process.write(1, `Preparing to unpack .../${archive} ...\nUnpacking ${one.name} (${one.version}) ...\n`)
    unpack(process, one, 'debian', database)
  })
  for (const one of wanted) process.write(1, `Setting up ${one.name} (${one.version}) ...\n`)
  process.write(1, 'Processing triggers for libc-bin (2.41-12) ...\n')
}

function take({ process, names }: Call): number {
  const installed = installedPackages(process, database)
  const gone = names.flatMap((name) => (installed.has(name) ? (findPackage(name, 'debian') ?? []) : []))
  summarise(process, 0, gone.length)
  for (const one of gone) {
    process.write(1, `Removing ${one.name} (${one.version}) ...\n`)
    remove(process, one, database)
  }
  return 0
}
