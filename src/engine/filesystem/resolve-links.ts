/** Symbolic links in the way of a path through layers, for what is found from outside a container. */
import type { LayerTree } from './node'
import { lookUp } from './overlay'
import { fromComponents, joinPath, parentPath, splitPath } from './paths'

/** As the kernel has it (`path_resolution(7)`). */
const maximumLinks = 40

/** The path with the symbolic links in its way replaced by what they lead to, inside the layers. What is missing stays as it is. */
export function resolveLinks(layers: readonly LayerTree[], path: string): string {
  const pending = stepsOf(path)
  let resolved = '/'
  let linksLeft = maximumLinks
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const next = name === '..' ? parentPath(resolved) : joinPath(resolved, name)
    const node = lookUp(layers, next)?.node
    if (node?.type !== 'symlink' || linksLeft === 0) {
      resolved = next
      continue
    }
    linksLeft -= 1
    pending.push(...stepsOf(node.target))
    if (node.target.startsWith('/')) resolved = '/'
  }
  return resolved
}

/** Whether what lies above a path without symbolic links is not a directory at one place. */
export function leadsThroughFile(layers: readonly LayerTree[], path: string): boolean {
  const names = splitPath(path)
  return names.some((_, index) => {
    const above = lookUp(layers, fromComponents(names.slice(0, index)))
    return above !== undefined && above.node.type !== 'directory'
  })
}

/** The names on the way, last first. */
function stepsOf(path: string): string[] {
  return path
    .split('/')
    .filter((name) => name !== '' && name !== '.')
    .toReversed()
}
