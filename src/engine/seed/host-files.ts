/** The disk of the computer that the engine runs on, as a lesson finds it: almost empty. */
import type { DirectoryNode, LayerNode, LayerTree } from '../filesystem/node'
import { hostPrograms } from './host-tools'

const text = new TextEncoder()

function directory(modified: number, mode: number, children: Readonly<Record<string, LayerNode>> = {}): DirectoryNode {
  return {
    type: 'directory',
    mode,
    userId: 0,
    groupId: 0,
    modified,
    opaque: false,
    children: new Map(Object.entries(children)),
  }
}

/** Where the host's shell starts. */
export const projectDirectory = '/home/user/project'

/** @param modified time of all entries, in milliseconds since the Unix epoch */
export function hostFiles(modified: number): LayerTree {
  const file = (content: string): LayerNode => ({
    type: 'file',
    mode: 0o644,
    userId: 0,
    groupId: 0,
    modified,
    content: text.encode(content),
  })
  const device = (minor: number): LayerNode => ({
    type: 'special',
    kind: 'character-device',
    mode: 0o666,
    userId: 0,
    groupId: 0,
    modified,
    major: 1,
    minor,
  })
  const link = (target: string): LayerNode => ({
    type: 'symlink',
    mode: 0o777,
    userId: 0,
    groupId: 0,
    modified,
    target,
  })
  return directory(modified, 0o755, {
    bin: link('usr/bin'),
    dev: directory(modified, 0o755, {
      full: device(7),
      null: device(3),
      random: device(8),
      urandom: device(9),
      zero: device(5),
    }),
    etc: directory(modified, 0o755, {
      group: file('root:x:0:\n'),
      hostname: file('docker-host\n'),
      passwd: file('root:x:0:0:root:/root:/bin/bash\n'),
    }),
    home: directory(modified, 0o755, { user: directory(modified, 0o755, { project: directory(modified, 0o755) }) }),
    root: directory(modified, 0o700),
    tmp: directory(modified, 0o1777),
    usr: directory(modified, 0o755, { bin: directory(modified, 0o755, hostPrograms(modified)) }),
    var: directory(modified, 0o755, {
      lib: directory(modified, 0o755, { docker: directory(modified, 0o710) }),
    }),
  })
}
