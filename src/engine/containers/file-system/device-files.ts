/** `/dev` of a container: a small tmpfs that runc fills (runc, libcontainer/specconv, `AllowedDevices`). */
import { FileSystemError } from '../../filesystem/file-system'
import type { Device } from '../../filesystem/mounted-file-system'
import type { LayerNode, LayerTree, Metadata } from '../../filesystem/node'
import { isWithin, pathInside } from '../../filesystem/paths'
import { emptyDirectory, withNode, withParents } from '../../filesystem/tree'
import type { Machine } from '../../machine'
import type { Container } from '../container'
import { hostDevices } from '../host-devices'
import { placeOf } from '../mount-place'

const characterDevices = [
  ['full', 1, 7],
  ['null', 1, 3],
  ['random', 1, 8],
  ['tty', 5, 0],
  ['urandom', 1, 9],
  ['zero', 1, 5],
] as const

const links = [
  ['fd', '/proc/self/fd'],
  ['ptmx', 'pts/ptmx'],
  ['stderr', '/proc/self/fd/2'],
  ['stdin', '/proc/self/fd/0'],
  ['stdout', '/proc/self/fd/1'],
] as const

/** `/dev` as it is when the container starts, with the places of mounts in it. */
export function deviceFiles(machine: Machine, container: Container): LayerTree {
  const { state, created, settings, mounts } = container
  const modified = state.started ?? created
  const root = { userId: 0, groupId: 0, modified }
  const children = new Map<string, LayerNode>()
  for (const [name, major, minor] of characterDevices)
    children.set(name, device({ ...root, mode: 0o666 }, major, minor))
  for (const [name, target] of links) children.set(name, { ...root, mode: 0o777, type: 'symlink', target })
  for (const name of ['mqueue', 'shm']) children.set(name, emptyDirectory({ ...root, mode: 0o1777 }))
  const terminals = new Map([['ptmx', device({ ...root, mode: 0o666 }, 5, 2)]])
  if (settings.terminal) {
    terminals.set('0', device({ ...root, groupId: 5, mode: 0o620 }, 136, 0))
    children.set('console', device({ ...root, groupId: 5, mode: 0o620 }, 136, 0))
  }
  children.set('pts', { ...emptyDirectory({ ...root, mode: 0o755 }), children: terminals })
  const inside = mounts.map((mount) => placeOf(mount)).filter((path) => isWithin(path, '/dev') && path !== '/dev')
  const directory = { ...root, mode: 0o755 }
  const places = inside.reduce<LayerTree>((tree, path) => withParents(tree, pathInside(path, '/dev'), directory), {
    ...emptyDirectory(directory),
    children,
  })
  return [...hostDevices(machine, container)].reduce<LayerTree>((tree, [path, node]) => {
    const place = pathInside(path, '/dev')
    return withNode(withParents(tree, place, directory), place, { ...node, modified })
  }, places)
}

function device(metadata: Metadata, major: number, minor: number): LayerNode {
  return { ...metadata, type: 'special', kind: 'character-device', major, minor }
}

const nothing = new Uint8Array()

/** What reading a whole file from an endless device gives: enough for anybody who asks without a limit. */
const endlessRead = 4096

/** Drivers of the devices that can be used through plain file access; the kernel serves open descriptors itself. */
export function driverFor(major: number, minor: number): Device | undefined {
  if (major !== 1) return undefined
  const write = (): void => {}
  switch (minor) {
    case 3:
      return { read: () => nothing, write }
    case 5:
    case 8:
    case 9:
      return { read: () => new Uint8Array(endlessRead), write }
    case 7:
      return {
        read: () => new Uint8Array(endlessRead),
        write: () => {
          throw new FileSystemError('ENOSPC', '/dev/full')
        },
      }
    default:
      return undefined
  }
}
