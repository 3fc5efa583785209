/** Reads through few and many layers. */
import type { LayerTree } from '../../src/engine/filesystem/node'
import { lookUp } from '../../src/engine/filesystem/overlay'
import { emptyTree, withNode, withParents } from '../../src/engine/filesystem/tree'
import type { Reporter } from './report'

const metadata = { mode: 0o755, userId: 0, groupId: 0, modified: 0 }
const repeats = 20_000

/** Layers that share `/usr/share` and have one file each there, `/usr/share/file-N`. */
function stack(count: number): readonly LayerTree[] {
  return Array.from({ length: count }, (_, index) => {
    const tree = withParents(emptyTree(metadata), '/usr/share', metadata)
    return withNode(tree, `/usr/share/file-${index}`, { ...metadata, type: 'file', content: new Uint8Array() })
  })
}

function reads(layers: readonly LayerTree[], path: string): () => void {
  return () => {
    for (let index = 0; index < repeats; index += 1) lookUp(layers, path)
  }
}

/** A read through the layers; overlayfs itself looks into each layer that has the directory until one has the name. */
export async function measureLayers(report: Reporter): Promise<void> {
  report.heading('A read of /usr/share/… through layers that all have the directory')
  for (const count of [2, 32, 127]) {
    const layers = stack(count)
    await report.time(`${count} layers, in the topmost`, reads(layers, `/usr/share/file-${count - 1}`), { repeats })
    await report.time(`${count} layers, in the lowest`, reads(layers, '/usr/share/file-0'), { repeats })
    await report.time(`${count} layers, in none`, reads(layers, '/usr/share/none'), { repeats })
  }
}
