/** Everything that the editor does to the machine, as command lines that anybody could have typed. */
import { parentPath, pathInside } from '../../../engine/filesystem/paths'
import { nodeAt } from '../../../engine/filesystem/tree'
import type { Machine } from '../../../engine/machine'
import type { BuildOptions, Draft, Drafts } from '../../../store/dockerfile-slice'
import { fileOnMachine } from './context-files'

/** A word that the shell reads as it is. */
function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** A path of the working directory as an argument: never taken for a flag. */
function pathWord({ host }: Machine, path: string): string {
  const name = pathInside(path, host.workingDirectory).replace(/^\//, '')
  return shellWord(name.startsWith('-') ? `./${name}` : name)
}

/** A word that is no line of the text. */
function delimiterFor(text: string): string {
  const lines = new Set(text.split('\n'))
  let delimiter = 'EOF'
  for (let number = 2; lines.has(delimiter); number += 1) delimiter = `EOF${number}`
  return delimiter
}

function writing(text: string, target: string): string {
  if (text === '') return `: > ${target}`
  if (!text.endsWith('\n')) return `printf %s ${shellWord(text)} > ${target}`
  const delimiter = delimiterFor(text)
  return `cat > ${target} <<'${delimiter}'\n${text}${delimiter}`
}

function lineFor(machine: Machine, path: string, draft: Draft): string {
  const target = pathWord(machine, path)
  if (draft === null) return `rm ${target}`
  const directory = parentPath(path)
  const making = nodeAt(machine.host.files, directory) === undefined ? `mkdir -p ${pathWord(machine, directory)}\n` : ''
  const wasExecutable = fileOnMachine(machine, path)?.executable ?? false
  const mode = draft.executable === wasExecutable ? '' : `\nchmod ${draft.executable ? '+x' : '-x'} ${target}`
  return `${making}${writing(draft.text, target)}${mode}`
}

/** One line for each file: new texts first, then what is to go. */
export function writeLines(machine: Machine, drafts: Drafts): readonly string[] {
  const entries = Object.entries(drafts)
  const ordered = [...entries.filter(([, draft]) => draft !== null), ...entries.filter(([, draft]) => draft === null)]
  return ordered.map(([path, draft]) => lineFor(machine, path, draft))
}

/** Build arguments as they were given, one a line. */
export function buildArgumentsOf(options: BuildOptions): readonly string[] {
  return options.buildArguments
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** `docker build` of the working directory. */
export function buildLine(options: BuildOptions): string {
  const { name, target, noCache } = options
  const flags = [
    ...(name.trim() === '' ? [] : ['-t', shellWord(name.trim())]),
    ...(target.trim() === '' ? [] : ['--target', shellWord(target.trim())]),
    ...buildArgumentsOf(options).flatMap((argument) => ['--build-arg', shellWord(argument)]),
    ...(noCache ? ['--no-cache'] : []),
  ]
  return ['docker build', ...flags, '.'].join(' ')
}
