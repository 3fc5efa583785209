/**
 * `/var/lib/docker`: what the daemon keeps on the host's disk, as lessons look into it. Layers, volumes and containers are the
 * machine's own, so what is written there is written to them; of the databases there are only the names.
 */
import { diskDevice, hostDisk, volumeCell } from '../../containers/file-system/mount-sources'
import type { GeneratedNode } from '../../filesystem/generated-backing'
import { normalisePath } from '../../filesystem/paths'
import { TreeBacking } from '../../filesystem/tree-backing'
import type { Session } from '../../session'
import { boundDirectory } from '../../storage/local-options'
import type { Volume } from '../../storage/volume'
import { containersDirectory } from './containers'
import { imagesDirectory } from './images'
import { layersDirectory } from './layers'
import { type Children, Nodes } from './nodes'

/** The directory as it is whenever somebody looks. */
export function daemonDirectory(session: Session): GeneratedNode {
  const nodes = new Nodes(session.machine.clock)
  return nodes.directory(0o710, () => [
    ['buildkit', nodes.directory(0o711)],
    ['containers', containersDirectory(session)],
    ['image', nodes.directory(0o700, () => [['overlay2', imagesDirectory(session)]])],
    ['network', nodes.directory(0o750, () => [['files', nodes.directory(0o750)]])],
    ['overlay2', layersDirectory(session)],
    ['plugins', nodes.directory(0o700)],
    ['runtimes', nodes.directory(0o700)],
    ['swarm', nodes.directory(0o700)],
    ['tmp', nodes.directory(0o700)],
    ['volumes', volumesDirectory(session)],
  ])
}

/** Beside the volumes lies the device that the quota is set on (moby, quota/projectquota.go). */
function volumesDirectory(session: Session): GeneratedNode {
  const nodes = new Nodes(session.machine.clock)
  return nodes.directory(0o701, () => [
    ['backingFsBlockDev', nodes.device(254, 0)],
    ...[...session.machine.volumes.values()].map((volume): Children[number] => [
      volume.name,
      new Nodes(volume.created).directory(0o701, () => [
        ['_data', { type: 'mounted', backing: filesOf(session, volume) }],
      ]),
    ]),
  ])
}

/** A volume's files, or those of the directory that it stands for while it is mounted. */
function filesOf(session: Session, { name, options }: Volume): TreeBacking {
  const bound = boundDirectory(options)
  if (bound !== undefined) {
    return new TreeBacking({ ...hostDisk(session), root: normalisePath(bound) })
  }
  return new TreeBacking({ tree: volumeCell(session, name, '/_data'), device: diskDevice, treeName: name })
}
