/**
 * The files of the two busybox images that a seed can hold. Both are imports of a small root file system around one
 * static busybox binary, so they have one layer, and the sizes are those that Docker Engine 28.5.2 reported for them.
 */
import type { DirectoryNode, LayerNode, LayerTree, Metadata } from '../filesystem/node'
import { makeExecutable } from '../processes/executable'
import { busyboxAppletNames } from './busybox-names'

const text = new TextEncoder()

/** Builders that stamp one owner (root) and one time on all nodes of an image. */
function nodesOf(modified: number) {
  const metadata = (mode: number): Metadata => ({ mode, userId: 0, groupId: 0, modified })
  return {
    directory(mode: number, children: Readonly<Record<string, LayerNode>> = {}): DirectoryNode {
      return { type: 'directory', ...metadata(mode), opaque: false, children: new Map(Object.entries(children)) }
    },
    file(mode: number, content: Uint8Array): LayerNode {
      return { type: 'file', ...metadata(mode), content }
    },
    link(target: string): LayerNode {
      return { type: 'symlink', ...metadata(0o777), target }
    },
  }
}

type Nodes = ReturnType<typeof nodesOf>

function binaries(nodes: Nodes, names: readonly string[], binarySize: number): Readonly<Record<string, LayerNode>> {
  const links = names.map((name): [string, LayerNode] => [name, nodes.link('busybox')])
  const binary: [string, LayerNode] = ['busybox', nodes.file(0o755, makeExecutable('busybox', binarySize))]
  return Object.fromEntries([...links, binary].sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Applets that came with a later release of busybox than the one in the lesson's image. */
const laterApplets = new Set([
  'crc32',
  'fatattr',
  'getfattr',
  'lsblk',
  'mim',
  'run-init',
  'sha384sum',
  'ssl_server',
  'svok',
  'tunctl',
  'vmstat',
])

/**
 * The image of the lesson: 1 984 162 bytes, of which the binary is 1 982 256.
 * It has no /etc/group, which is why `ls -l` shows the group as a number there.
 */
export function lessonBusyboxTree(): LayerTree {
  const nodes = nodesOf(Date.UTC(2026, 10, 23, 8, 47))
  const names = busyboxAppletNames.filter((name) => !laterApplets.has(name))
  return nodes.directory(0o755, {
    bin: nodes.directory(0o755, binaries(nodes, names, 1_982_256)),
    dev: nodes.directory(0o755),
    etc: nodes.directory(0o755, { passwd: nodes.file(0o644, text.encode('root:x:0:0:root:/root:/bin/sh\n')) }),
    proc: nodes.directory(0o755),
    root: nodes.directory(0o700),
    sys: nodes.directory(0o755),
    tmp: nodes.directory(0o1777),
  })
}

const recordedPasswd = `root:x:0:0:root:/root:/bin/sh
daemon:x:1:1:daemon:/usr/sbin:/bin/false
bin:x:2:2:bin:/bin:/bin/false
www-data:x:33:33:www-data:/var/www:/bin/false
nobody:x:65534:65534:nobody:/home:/bin/false
`

const recordedGroup = `root:x:0:
daemon:x:1:
bin:x:2:
www-data:x:33:
nobody:x:65534:
`

/** The image that the recorded transcripts start from: 2 065 452 bytes, all times at the epoch. */
export function recordedBusyboxTree(): LayerTree {
  const nodes = nodesOf(0)
  return nodes.directory(0o755, {
    bin: nodes.directory(0o755, binaries(nodes, busyboxAppletNames, 2_063_232)),
    dev: nodes.directory(0o755),
    etc: nodes.directory(0o755, {
      group: nodes.file(0o644, text.encode(recordedGroup)),
      passwd: nodes.file(0o644, text.encode(recordedPasswd)),
    }),
    home: nodes.directory(0o755),
    proc: nodes.directory(0o755),
    root: nodes.directory(0o700),
    sys: nodes.directory(0o755),
    tmp: nodes.directory(0o1777),
    usr: nodes.directory(0o755, {
      bin: nodes.directory(0o755, { env: nodes.link('../../bin/env') }),
      sbin: nodes.directory(0o755),
    }),
    var: nodes.directory(0o755, {
      spool: nodes.directory(0o755, { mail: nodes.directory(0o1777) }),
      www: nodes.directory(0o755),
    }),
  })
}
