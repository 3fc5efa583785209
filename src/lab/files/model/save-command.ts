/**
 * Saving a file as a command line, so that the timeline, links and undo carry it like any other command.
 *
 *   saving(machine, view, path) → how it can be saved, or why not
 *   saveCommand(saving, text) → the command line; run, it leaves exactly these bytes in the file
 */
import { isRunning } from '../../../engine/containers/store'
import { baseName, isWithin, pathInside } from '../../../engine/filesystem/paths'
import { nodeAt } from '../../../engine/filesystem/tree'
import type { Machine } from '../../../engine/machine'
import { follow, lookAt } from './entries'
import type { FileView } from './view'

/** How a file can be saved. Paths are canonical. */
export type Saving =
  | { readonly how: 'host'; readonly path: string }
  /** A shell in the running container writes. `user` where the container's own may not be root. */
  | { readonly how: 'exec'; readonly container: string; readonly path: string; readonly asRoot: boolean }
  /** By way of a file on the host: for a container without a process or without a shell. */
  | {
      readonly how: 'copy'
      readonly container: string
      readonly path: string
      readonly exists: boolean
      readonly by: string
    }
  /** A container that lives as long as the command mounts the volume. */
  | { readonly how: 'volume'; readonly volume: string; readonly path: string }

/** Why a file cannot be saved. */
export type NotSaved = 'image' | 'kernel' | 'daemon' | 'tmpfs' | 'gone'

const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** True when the container's search path leads to this program. */
function hasProgram(view: FileView, environment: readonly string[], program: string): boolean {
  const path = environment.find((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? defaultPath
  return path.split(':').some((directory) => follow(view, `${directory}/${program}`)?.type === 'file')
}

/** A name in the host's `/tmp` that nothing has. */
function freeHostPath(machine: Machine, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = number === 1 ? `/tmp/${name}` : `/tmp/${number}-${name}`
    if (nodeAt(machine.host.files, path) === undefined) return path
  }
}

function savingInContainer(machine: Machine, view: FileView, id: string, path: string): Saving | NotSaved {
  const container = machine.containers.get(id)
  if (container === undefined) return 'gone'
  const { name: reference, settings, state } = container
  const entry = lookAt(view, path)
  const mounted = entry?.origin.kind
  if (mounted === 'kernel') return 'kernel'
  const shell = ['sh', 'cat'].every((program) => hasProgram(view, settings.environment, program))
  if (state.status === 'running' && shell) {
    return { how: 'exec', container: reference, path, asRoot: !['', '0', 'root'].includes(settings.user) }
  }
  if (mounted === 'daemon') return 'daemon'
  if (mounted === 'tmpfs' && isRunning(container)) return 'tmpfs'
  const by = freeHostPath(machine, baseName(path))
  return { how: 'copy', container: reference, path, exists: entry !== undefined, by }
}

/** How a file of a view can be saved. The path names no link on the way. */
export function saving(machine: Machine, view: FileView, path: string): Saving | NotSaved {
  const { source } = view
  switch (source.kind) {
    case 'image':
      return 'image'
    case 'volume':
      return { how: 'volume', volume: source.name, path }
    case 'host':
      return { how: 'host', path: shortened(machine.host.workingDirectory, path) }
    case 'container':
      return savingInContainer(machine, view, source.id, path)
  }
}

/** A path on the host as one types it: from where the shell stands, if that is above. */
function shortened(workingDirectory: string, path: string): string {
  if (workingDirectory === '/' || path === workingDirectory || !isWithin(path, workingDirectory)) return path
  const inner = pathInside(path, workingDirectory).slice(1)
  return inner.startsWith('-') ? `./${inner}` : inner
}

/** A word as the shell takes it literally. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

/** A line that does not occur in the text. */
function delimiterFor(text: string): string {
  const lines = new Set(text.split('\n'))
  for (let number = 1; ; number += 1) {
    const delimiter = number === 1 ? 'EOF' : `EOF${number}`
    if (!lines.has(delimiter)) return delimiter
  }
}

/**
 * A command that gets the text on its standard input, and what is around it. A here-document always ends with a newline, so a
 * text that does not is printed into a pipe, or straight into the file where the command is only a redirection.
 */
function withInput(command: string, text: string, before = '', after = ''): string {
  if (text.endsWith('\n')) {
    const delimiter = delimiterFor(text)
    return `${before}${command} <<'${delimiter}'${after}\n${text}${delimiter}`
  }
  const print = `printf %s ${text === '' ? "''" : quoted(text)}`
  const file = /^cat (> .*)$/s.exec(command)?.[1]
  return `${before}${print} ${file ?? `| ${command}`}${after}`
}

/** The command line that puts the text into the file. Its mode stays as it is. */
export function saveCommand(way: Saving, text: string): string {
  switch (way.how) {
    case 'host':
      return withInput(`cat > ${quoted(way.path)}`, text)
    case 'exec': {
      const user = way.asRoot ? '-u 0 ' : ''
      const script = quoted(`cat > ${quoted(way.path)}`)
      return withInput(`docker exec ${user}-i ${way.container} sh -c ${script}`, text)
    }
    case 'volume': {
      const script = quoted(`cat > ${quoted(`/volume${way.path}`)}`)
      return withInput(`docker run --rm -i -v ${way.volume}:/volume busybox sh -c ${script}`, text)
    }
    case 'copy': {
      const inside = quoted(`${way.container}:${way.path}`)
      const by = quoted(way.by)
      const first = way.exists ? `docker cp ${inside} ${by} && ` : ''
      return withInput(`cat > ${by}`, text, first, ` && docker cp ${by} ${inside} && rm ${by}`)
    }
  }
}
