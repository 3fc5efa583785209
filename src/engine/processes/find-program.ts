/** Finding what a command line runs: the search along PATH and the look at the file (`execvp(3)`, `execve(2)`). */
import type { FileSystem } from '../filesystem/file-system'
import { identifyProgram } from './executable'
import type { LoadError, Program, ProgramTable } from './program'

/** `name`: the program's in the table of programs. */
export type FoundProgram =
  | { readonly program: Program; readonly name: string; readonly arguments: readonly string[] }
  | { readonly error: LoadError }

export type Search = {
  readonly files: FileSystem
  readonly programs: ProgramTable
  /** The value of PATH. */
  readonly path: string
  readonly resolve: (path: string) => string
}

/** Interpreters of interpreters that the kernel follows before it gives up. */
const interpreterLimit = 4

/** The program for argv, and the argv it gets: for a script, its interpreter's. */
export function findProgram(search: Search, argv: readonly string[], depth = 0): FoundProgram {
  const [name = ''] = argv
  if (name === '') return { error: 'ENOENT' }
  if (name.includes('/')) return load(search, search.resolve(name), argv, depth)
  let refused = false
  for (const directory of search.path.split(':')) {
    const candidate = search.resolve(`${directory === '' ? '.' : directory}/${name}`)
    const obstacle = obstacleTo(search.files, candidate)
    if (obstacle === undefined) return loadExecutable(search, candidate, argv, depth)
    refused ||= obstacle === 'EACCES'
  }
  return { error: refused ? 'EACCES' : 'ENOENT' }
}

function load(search: Search, path: string, argv: readonly string[], depth: number): FoundProgram {
  const obstacle = obstacleTo(search.files, path)
  return obstacle === undefined ? loadExecutable(search, path, argv, depth) : { error: obstacle }
}

function loadExecutable(search: Search, path: string, argv: readonly string[], depth: number): FoundProgram {
  const executable = identifyProgram(search.files.readFile(path))
  if (executable.kind === 'script') return loadScript(search, executable, path, argv, depth)
  if (executable.kind === 'unknown' || executable.name === undefined) return { error: 'ENOEXEC' }
  const { name } = executable
  const program = search.programs.get(name)
  return program === undefined ? { error: 'ENOEXEC' } : { program, name, arguments: argv }
}

function loadScript(
  search: Search,
  script: { readonly interpreter: string; readonly argument?: string },
  path: string,
  argv: readonly string[],
  depth: number,
): FoundProgram {
  if (depth >= interpreterLimit) return { error: 'ENOEXEC' }
  const options = script.argument === undefined ? [] : [script.argument]
  const scriptName = argv[0]?.includes('/') ? argv[0] : path
  const interpreterArguments = [script.interpreter, ...options, scriptName, ...argv.slice(1)]
  return load(search, search.resolve(script.interpreter), interpreterArguments, depth + 1)
}

/** Why the file at a path cannot be executed; undefined when it can. */
function obstacleTo(files: FileSystem, path: string): 'ENOENT' | 'EACCES' | 'EISDIR' | undefined {
  const code = files.executionRefusal(path)
  if (code === undefined || code === 'EISDIR') return code
  return code === 'EACCES' || code === 'ELOOP' ? 'EACCES' : 'ENOENT'
}

/** True for a program that stands behind an executable file, false for a part of another one. */
export function isBinary(programs: ProgramTable, program: Program): boolean {
  for (const known of programs.values()) if (known === program) return true
  return false
}
