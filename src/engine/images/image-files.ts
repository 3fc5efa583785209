/** The files of an image, for those who only look. */
import type { FileSystem } from '../filesystem/file-system'
import { MountedFileSystem } from '../filesystem/mounted-file-system'
import { OverlayBacking } from '../filesystem/overlay-backing'
import { emptyTree } from '../filesystem/tree'
import type { Machine } from '../machine'
import type { Image } from './image'
import { layersOf } from './store'

/** Device number of an overlay as `stat(2)` reports it. */
const device = 0x31

/** What a container of the image would find in its root file system, read-only. */
export function openImageFiles(machine: Machine, image: Image): FileSystem {
  const upper = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: image.created })
  const backing = new OverlayBacking({
    lowers: layersOf(machine, image).map(({ tree }) => tree),
    upper: { get: () => upper, set: () => undefined },
    device,
  })
  const entry = { source: 'overlay', path: '/', type: 'overlay', options: 'ro,relatime' }
  return new MountedFileSystem({
    mounts: [{ path: '/', backing, readOnly: true, entry }],
    credentials: { userId: 0, groupId: 0, groups: [] },
    now: () => machine.clock,
  })
}
