/** `pip`: installs from a small table of packages of PyPI. */
import { FileSystemError } from '../../filesystem/file-system'
import type { Process, Program } from '../../processes/program'
import { putFile } from '../packages/unpack'
import { flaskModule } from './flask-app'
import { interpreterOf, pythonVersionOf } from './python-version'
import { installedModules, moduleName, sitePackages } from './site-packages'

/** name | version | kB | needs */
const table = `
black|25.11.0|2800|click packaging
blinker|1.9.0|40|
certifi|2025.11.12|320|
charset-normalizer|3.4.4|400|
click|8.3.1|420|
django|5.2.8|9600|sqlparse
fastapi|0.121.3|680|pydantic starlette
flask|3.1.2|350|blinker click itsdangerous jinja2 markupsafe werkzeug
gunicorn|23.0.0|320|packaging
idna|3.11|300|
itsdangerous|2.2.0|70|
jinja2|3.1.6|520|markupsafe
markupsafe|3.0.3|80|
numpy|2.3.5|9900|
packaging|25.0|260|
pandas|2.3.3|9900|numpy
psycopg2-binary|2.9.11|9400|
pydantic|2.12.4|2900|
pytest|9.0.1|1500|packaging
pyyaml|6.0.3|900|
redis|7.1.0|1300|
requests|2.32.5|280|certifi charset-normalizer idna urllib3
rich|14.2.0|1100|
six|1.17.0|60|
sqlalchemy|2.0.44|9400|
sqlparse|0.5.3|180|
starlette|0.50.0|340|
urllib3|2.5.0|560|
uvicorn|0.38.0|320|click
werkzeug|3.1.3|1000|markupsafe
`

type PythonPackage = {
  readonly name: string
  readonly version: string
  /** Kilobytes on disk. */
  readonly size: number
  readonly needs: readonly string[]
}

const packages: ReadonlyMap<string, PythonPackage> = new Map(
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', version = '', size = '', needs = ''] = line.split('|')
      return [name, { name, version, size: Number(size), needs: needs.split(' ').filter((need) => need !== '') }]
    }),
)

/** Packages that bring a command of their own name, and where its `main` is. */
const commands: ReadonlyMap<string, string> = new Map([['flask', flaskModule]])

/** What pip writes for a command (packaging.python.org, "Entry points specification"). */
function scriptFor(process: Process, module: string): string {
  return `#!${interpreterOf(process)}\nimport sys\nfrom ${module} import main\nif __name__ == '__main__':\n    sys.exit(main())\n`
}

const pipVersion = '25.3'

type Requirement = { readonly name: string; readonly written: string; readonly version?: string; readonly from: string }

/** Reads `name`, `name==1.0`, `name[extra]>=2` (PEP 508, without markers). */
function readRequirement(text: string, from: string): Requirement {
  const [, name = text, operator, version] =
    /^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?\s*(?:([=<>~!]=?=?)\s*([^,;\s]+))?/.exec(text) ?? []
  const exact = operator === '==' && version !== undefined ? { version: version.replace(/\.\*$/, '.0') } : {}
  return { name: name.toLowerCase().replaceAll('_', '-'), written: text, from, ...exact }
}

/** The requirements of a file. @throws FileSystemError */
function readFile(process: Process, path: string): readonly Requirement[] {
  const lines = new TextDecoder().decode(process.files.readFile(process.resolve(path))).split('\n')
  return lines.flatMap((line, index) => {
    const text = line.replace(/#.*/, '').trim()
    return text === '' ? [] : [readRequirement(text, ` (from -r ${path} (line ${index + 1}))`)]
  })
}

type Wanted = { readonly one: PythonPackage; readonly written: string; readonly from: string }

function resolve(requirements: readonly Requirement[]): readonly Wanted[] | Requirement {
  const wanted = new Map<string, Wanted>()
  for (const requirement of requirements) {
    const known = packages.get(requirement.name)
    if (known === undefined) return requirement
    const one = { ...known, version: requirement.version ?? known.version }
    wanted.set(known.name, { one, written: requirement.written, from: requirement.from })
  }
  for (const { one } of wanted.values()) {
    for (const need of one.needs) {
      const known = packages.get(need)
      if (known !== undefined && !wanted.has(need)) {
        wanted.set(need, { one: known, written: need, from: ` (from ${one.name})` })
      }
    }
  }
  return [...wanted.values()]
}

function isInstalled(process: Process, { name, version }: PythonPackage): boolean {
  return process.files.exists(`${sitePackages(process)}/${moduleName(name)}-${version}.dist-info`)
}

function installAll(process: Process, wanted: readonly Wanted[], quiet: boolean, cached: boolean): void {
  const tell = (text: string): void => {
    if (!quiet) process.write(1, text)
  }
  const site = sitePackages(process)
  const missing = wanted.filter(({ one }) => !isInstalled(process, one))
  for (const { one, written, from } of wanted) {
    if (missing.every((other) => other.one !== one)) {
      tell(`Requirement already satisfied: ${written} in ${site}${from} (${one.version})\n`)
      continue
    }
    const wheel = `${moduleName(one.name)}-${one.version}-py3-none-any.whl`
    tell(
      `Collecting ${written}${from}\n  Downloading ${wheel}.metadata (3.2 kB)\nDownloading ${wheel} (${Math.ceil(one.size / 3)} kB)\n`,
    )
    if (cached) putFile(process, `/root/.cache/pip/http-v2/${wheel}`, new Uint8Array(Math.ceil(one.size / 3) * 1000))
  }
  if (missing.length === 0) return
  const names = missing.map(({ one }) => one)
  tell(
    `Installing collected packages: ${names
      .map(({ name }) => name)
      .toReversed()
      .join(', ')}\n`,
  )
  for (const { name, version, size } of names) {
    putFile(process, `${site}/${moduleName(name)}/__init__.py`, new Uint8Array(size * 1000).fill(10))
    const module = commands.get(name)
    if (module !== undefined) putFile(process, `/usr/local/bin/${name}`, scriptFor(process, module), 0o755)
    putFile(
      process,
      `${site}/${moduleName(name)}-${version}.dist-info/METADATA`,
      `Name: ${name}\nVersion: ${version}\n`,
    )
  }
  const installed = names.map(({ name, version }) => `${name}-${version}`).toSorted()
  tell(`Successfully installed ${installed.join(' ')}\n`)
}

/** Milliseconds that an installation takes. */
const installTime = 900

function warnsRoot({ userId, environment }: Process): boolean {
  return userId === 0 && environment.get('PIP_ROOT_USER_ACTION') !== 'ignore'
}

const rootWarning =
  "WARNING: Running pip as the 'root' user can result in broken permissions and conflicting behaviour with the system package manager, possibly rendering your system unusable. It is recommended to use a virtual environment instead: https://pip.pypa.io/warnings/venv. Use the --root-user-action option if you know what you are doing and want to suppress this warning.\n"

function install(process: Process, words: readonly string[]): number {
  const requirements: Requirement[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '-r' || word === '--requirement') {
      const path = words[index + 1] ?? ''
      index += 1
      try {
        requirements.push(...readFile(process, path))
      } catch (error) {
        if (!(error instanceof FileSystemError)) throw error
        process.write(2, `ERROR: Could not open requirements file: [Errno 2] No such file or directory: '${path}'\n`)
        return 1
      }
    } else if (!word.startsWith('-')) requirements.push(readRequirement(word, ''))
  }
  if (requirements.length === 0) {
    process.write(2, 'ERROR: You must give at least one requirement to install (see "pip help install")\n')
    return 1
  }
  const wanted = resolve(requirements)
  if ('name' in wanted) {
    process.write(
      2,
      `ERROR: Could not find a version that satisfies the requirement ${wanted.written} (from versions: none)\n`,
    )
    process.write(2, `ERROR: No matching distribution found for ${wanted.written}\n`)
    return 1
  }
  const cached = !words.includes('--no-cache-dir') && process.environment.get('PIP_NO_CACHE_DIR') === undefined
  installAll(process, wanted, words.includes('-q') || words.includes('--quiet'), cached)
  return 0
}

function list(process: Process, frozen: boolean): number {
  const installed = installedModules(process)
  if (frozen) {
    process.write(1, installed.map(({ module, version }) => `${module}==${version}\n`).join(''))
    return 0
  }
  const rows = [...installed, { module: 'pip', version: pipVersion }].toSorted((a, b) => (a.module < b.module ? -1 : 1))
  const width = Math.max(...rows.map(({ module }) => module.length), 7)
  process.write(1, `${'Package'.padEnd(width)} Version\n${'-'.repeat(width)} -------\n`)
  process.write(1, rows.map(({ module, version }) => `${module.padEnd(width)} ${version}\n`).join(''))
  return 0
}

export const pipProgram: Program = function* pip(process) {
  const [command = '', ...words] = process.arguments.slice(1)
  switch (command) {
    case 'install': {
      const exitCode = install(process, words)
      yield* process.sleep(installTime)
      if (exitCode === 0 && warnsRoot(process)) process.write(2, rootWarning)
      return exitCode
    }
    case 'list':
      return list(process, false)
    case 'freeze':
      return list(process, true)
    case '--version':
    case '-V':
      process.write(
        1,
        `pip ${pipVersion} from ${sitePackages(process)}/pip (python ${pythonVersionOf(process).replace(/\.\d+$/, '')})\n`,
      )
      return 0
    default:
      process.write(2, `pip: '${command}' is not simulated in Layerlab\n`)
      return 1
  }
}
