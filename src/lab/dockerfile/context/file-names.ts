/** Names of files in the build context. */
import { dockerfileText as text } from '../../../content/text/dockerfile'
import { joinPath } from '../../../engine/filesystem/paths'
import type { Machine } from '../../../engine/machine'
import type { ContextFile } from './context-files'

/** Why a name cannot be given, as a sentence; undefined when it can. */
export function problemOfName(name: string, files: readonly ContextFile[]): string | undefined {
  if (name.trim() === '') return text.badName.empty
  if (name.split('/').some((part) => part === '' || part === '.' || part === '..')) return text.badName.outside
  const taken = files.some((file) => file.name === name && file.state !== 'deleted')
  return taken ? text.badName.taken(name) : undefined
}

/** Where a file of the context lies on the host. */
export function pathOfName({ host }: Machine, name: string): string {
  return joinPath(host.workingDirectory, name)
}
