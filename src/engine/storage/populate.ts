/** Filling an empty volume with the files that the image has at its mount point (moby, container/container_unix.go, `CopyImagePathContent`). */
import type { LayerTree } from '../filesystem/node'
import { flattenAt } from '../filesystem/overlay'
import { change, emit, type Session } from '../session'
import { boundDirectory, temporaryVolumeOptions } from './local-options'

/**
 * Copies what the layers show at `path` into the volume, if the volume is empty and there is a directory at that path.
 * Owner and mode of the directory go to the volume's root.
 */
export function populateVolume(
  session: Session,
  volumeName: string,
  layers: readonly LayerTree[],
  path: string,
  imageId: string,
): void {
  const volume = session.machine.volumes.get(volumeName)
  const files = flattenAt(layers, path)
  if (
    volume === undefined ||
    boundDirectory(volume.options) !== undefined ||
    temporaryVolumeOptions(volume.options) !== undefined ||
    volume.files.children.size > 0 ||
    files === undefined
  )
    return
  change(session, { volumes: new Map(session.machine.volumes).set(volumeName, { ...volume, files }) })
  if (files.children.size > 0) emit(session, { type: 'volume.populated', volume: volumeName, imageId })
}
