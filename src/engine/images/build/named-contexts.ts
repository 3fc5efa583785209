/** `--build-context NAME=DIRECTORY`: files to copy from beside the context (BuildKit, frontend/dockerui/namedcontext.go). */
import type { LayerTree } from '../../filesystem/node'
import { loadContext, sizesOfTree, withoutOwners } from './context'
import type { Progress } from './progress'

/**
 * Shows the steps that send those which are asked for: what is ignored once, the files for each instruction that takes some.
 * @param wanted what instructions name, each as often as it is named
 * @returns their files by name
 */
export function loadNamedContexts(
  contexts: ReadonlyMap<string, LayerTree>,
  wanted: readonly string[],
  progress: Progress,
): ReadonlyMap<string, LayerTree> {
  const loaded = new Map<string, LayerTree>()
  const show = (name: string, what: string, size: number): void => {
    const step = progress.begin(`[context ${name}] ${what}`)
    step.line(`transferring ${name}: ${size}B done`)
    step.done()
  }
  for (const [name, directory] of contexts) {
    const uses = wanted.filter((each) => each === name)
    if (uses.length === 0) continue
    const { files, ignoreFileSize } = loadContext({ context: directory, dockerfileName: '' })
    show(name, 'load .dockerignore', ignoreFileSize + 2)
    for (const _ of uses) show(name, 'load from client', sizesOfTree(files).transfer)
    loaded.set(name, withoutOwners(files))
  }
  return loaded
}
