/** COPY and ADD with their variables put in (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go, `dispatchCopy`). */
import { normalisePath } from '../../filesystem/paths'
import { checkMode } from './copy-mode'
import type { CopyInstruction } from './instruction'
import type { CopySource, CopyStep } from './plan-types'
import { remoteSource } from './remote-sources'

/** What a copy takes from its stage. */
export type CopyContext = {
  readonly expand: (text: string) => string
  /** Puts variables into the content of a here-document. */
  readonly expandDocument: (text: string) => string
  readonly sourceOf: (from: string) => CopySource
  readonly workingDirectory: string
}

type PlannedCopy = Omit<CopyStep, 'name' | 'useCache' | 'isTrigger'>

function historyOf(kind: string, copy: Pick<CopyStep, 'owner' | 'mode' | 'sources' | 'inline'>, to: string): string {
  const { owner, mode, sources, inline } = copy
  const flags = [...(owner === '' ? [] : [`--chown=${owner}`]), ...(mode === '' ? [] : [`--chmod=${mode}`])]
  return [kind, ...flags, ...sources, ...inline.map(({ name }) => `<<${name}`), to, '# buildkit'].join(' ')
}

/** Plans a copy; only its name is still missing. Throws BuildError. */
export function planCopy(instruction: CopyInstruction, context: CopyContext): PlannedCopy {
  const { expand, sourceOf, workingDirectory } = context
  const { lines } = instruction.source
  const sources = instruction.sources.map(expand)
  const destination = expand(instruction.destination)
  const absolute = normalisePath(destination, workingDirectory)
  const isDirectory = /(?:^|\/)\.?$/.test(destination) || destination.endsWith('/..')
  const inline = instruction.inline.map(({ name, content, expand: hasVariables }) => {
    return { name, content: hasVariables ? context.expandDocument(content) : content }
  })
  const owner = expand(instruction.owner)
  const mode = expand(instruction.mode)
  checkMode(mode, lines)
  const url = remoteSource(instruction, sources)
  return {
    kind: 'copy',
    lines,
    history: historyOf(instruction.kind, { owner, mode, sources, inline }, destination),
    unpack: instruction.unpack,
    from: sourceOf(expand(instruction.from)),
    sources: url === undefined ? sources : [],
    ...(url === undefined ? {} : { remote: { url, checksum: instruction.checksum } }),
    inline,
    destination: isDirectory && absolute !== '/' ? `${absolute}/` : absolute,
    owner,
    mode,
    exclude: instruction.exclude,
  }
}
