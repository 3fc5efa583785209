/** What is asked of mounts before the image is looked at (moby, volume/mounts/linux_parser.go). */
import { EngineError } from '../errors'
import { normalisePath } from '../filesystem/paths'
import { nodeAt } from '../filesystem/tree'
import type { Machine } from '../machine'
import type { HostSettings } from './host-settings'
import { parseMount, problemWithTarget } from './volume-specification'

/** Every `--mount` must make sense, and what it binds must be there. @throws EngineError `invalid mount config for type "…": …` */
export function checkMounts({ host }: Machine, { mounts = [] }: HostSettings): void {
  for (const mount of mounts) {
    parseMount(mount)
    if (mount.type === 'bind' && nodeAt(host.files, normalisePath(mount.source)) === undefined) {
      throw new EngineError(
        'invalid-argument',
        `invalid mount config for type "bind": bind source path does not exist: ${mount.source}`,
      )
    }
  }
}

/** Every `--tmpfs` must go to a path below the root. @throws EngineError */
export function checkTemporaryPaths({ temporaryFileSystems }: HostSettings): void {
  for (const path of temporaryFileSystems.keys()) {
    const problem = problemWithTarget(path)
    if (problem !== undefined) throw new EngineError('invalid-argument', problem)
  }
}
