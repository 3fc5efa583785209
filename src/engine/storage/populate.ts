/** Filling an empty volume with the files that the image has at its mount point (moby, container/container_unix.go, `CopyImagePathContent`). */
import type { LayerTree } from '../filesystem/node'
import { flattenAt } from '../filesystem/overlay'
import { normalisePath } from '../filesystem/paths'
import { nodeAt, withNode } from '../filesystem/tree'
import { change, emit, type Session } from '../session'
import { boundDirectory, temporaryVolumeOptions } from './local-options'
import type { Volume } from './volume'

/** Where a mounted part of a volume lies in it. */
const pathOf = (subpath: string | undefined): string => (subpath === undefined ? '/' : normalisePath(subpath, '/'))

/** Whether a volume, or the part of it that is mounted, is a directory without anything in it. */
export function isEmptyVolume({ files }: Volume, subpath: string | undefined): boolean {
  const place = nodeAt(files, pathOf(subpath))
  return place?.type === 'directory' && place.children.size === 0
}

/**
 * Copies what the layers show at `path` into the volume or the part of it that is mounted, if that is empty and there is a directory
 * at that path. Owner and mode of the directory go to the volume's root.
 */
export function populateVolume(
  session: Session,
  { volume: volumeName, subpath }: { readonly volume: string; readonly subpath?: string },
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
    !isEmptyVolume(volume, subpath) ||
    files === undefined
  )
    return
  const place = pathOf(subpath)
  const filled = place === '/' ? files : withNode(volume.files, place, files)
  change(session, { volumes: new Map(session.machine.volumes).set(volumeName, { ...volume, files: filled }) })
  if (files.children.size > 0) emit(session, { type: 'volume.populated', volume: volumeName, imageId })
}
