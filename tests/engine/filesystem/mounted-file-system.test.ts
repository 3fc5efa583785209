import { describe, expect, it } from 'vitest'
import { FileSystemError } from '../../../src/engine/filesystem/file-system'
import { GeneratedBacking, type GeneratedNode } from '../../../src/engine/filesystem/generated-backing'
import { MountedFileSystem } from '../../../src/engine/filesystem/mounted-file-system'
import type { LayerTree } from '../../../src/engine/filesystem/node'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import { TreeBacking } from '../../../src/engine/filesystem/tree-backing'
import {
  bytes,
  cell,
  codeOf,
  container,
  directory,
  directoryMetadata,
  file,
  mount,
  root,
  text,
  tree,
  visitor,
} from './trees'

function link(target: string) {
  return { ...directoryMetadata, type: 'symlink', mode: 0o777, target } as const
}

const image = tree({
  '/etc/motd': 'hello',
  '/etc/shadow': file('secret', { mode: 0o600 }),
  '/tmp': directory({ mode: 0o1777 }),
  '/root': directory({ mode: 0o700 }),
  '/root/diary': 'dear',
  '/mnt/volume': directory(),
  '/mnt/file': file('', {}),
  '/links/etc': link('/etc'),
  '/links/up': link('../etc/motd'),
  '/links/loop': link('loop'),
  '/links/nowhere': link('/tmp/nowhere'),
})

function withVolume(readOnly = false) {
  const volume = cell<LayerTree>(tree({ '/kept': 'kept' }))
  const written: string[] = []
  const backing = new TreeBacking({ tree: volume, device: 2, onWrite: (path) => written.push(path) })
  return { ...container([image], [mount('/mnt/volume', backing, readOnly)]), volume, written }
}

describe('resolving a path', () => {
  const { files, as } = container([image])

  it('follows links in the middle, at the end, relative and absolute', () => {
    expect(files.realPath('/links/etc/motd')).toBe('/etc/motd')
    expect(text(files.readFile('/links/up'))).toBe('hello')
    expect(files.linkStatus('/links/up')).toMatchObject({ type: 'symlink', size: 11 })
    expect(files.linkStatus('/links/etc/').type).toBe('directory')
    expect(files.readLink('/links/up')).toBe('../etc/motd')
  })

  it('takes dot-dot from where a link led to, and the root for its own parent', () => {
    expect(files.realPath('/links/etc/..')).toBe('/')
    expect(files.realPath('/../../etc/.')).toBe('/etc')
  })

  it.each([
    ['/no/such', 'ENOENT'],
    ['/etc/motd/x', 'ENOTDIR'],
    ['/etc/motd/', 'ENOTDIR'],
    ['/links/loop', 'ELOOP'],
    ['/links/nowhere', 'ENOENT'],
    ['', 'ENOENT'],
    [`/${'n'.repeat(256)}`, 'ENAMETOOLONG'],
  ])('refuses %s with %s', (path, code) => {
    expect(codeOf(() => files.status(path))).toBe(code)
  })

  it('refuses to pass a directory that the user may not search', () => {
    expect(codeOf(() => as(visitor).readFile('/root/diary'))).toBe('EACCES')
    expect(as(visitor).exists('/root/diary')).toBe(false)
  })

  it('creates the target of a dangling link', () => {
    const { files } = container([image])
    files.writeFile('/links/nowhere', bytes('x'))
    expect(text(files.readFile('/tmp/nowhere'))).toBe('x')
  })
})

describe('refusals that the kernel gives', () => {
  const { files, as } = container([image])
  const guest = as(visitor)

  it.each<[string, () => unknown, string]>([
    ['making what exists', () => files.makeDirectory('/etc'), 'EEXIST'],
    ['making what a dangling link names', () => files.makeDirectory('/links/nowhere'), 'EEXIST'],
    ['creating exclusively what exists', () => files.writeFile('/etc/motd', bytes(''), { exclusive: true }), 'EEXIST'],
    ['writing to a directory', () => files.writeFile('/etc', bytes('')), 'EISDIR'],
    ['reading a directory', () => files.readFile('/etc'), 'EISDIR'],
    ['listing a file', () => files.readDirectory('/etc/motd'), 'ENOTDIR'],
    ['unlinking a directory', () => files.remove('/etc'), 'EISDIR'],
    ['unlinking a file with a slash', () => files.remove('/etc/motd/'), 'ENOTDIR'],
    ['rmdir of a full directory', () => files.removeDirectory('/etc'), 'ENOTEMPTY'],
    ['rmdir of a file', () => files.removeDirectory('/etc/motd'), 'ENOTDIR'],
    ['rmdir of the directory itself', () => files.removeDirectory('/tmp/.'), 'EINVAL'],
    ['rmdir of the root', () => files.removeDirectory('/'), 'EBUSY'],
    ['moving a directory into itself', () => files.rename('/etc', '/etc/sub'), 'EINVAL'],
    ['moving a file over a directory', () => files.rename('/etc/motd', '/tmp'), 'EISDIR'],
    ['moving a directory over a file', () => files.rename('/tmp', '/etc/motd'), 'ENOTDIR'],
    [
      'moving a directory of the image, before it looks at what is in its place',
      () => files.rename('/tmp', '/etc'),
      'EXDEV',
    ],
    [
      'moving over a full directory',
      () => {
        files.makeDirectory('/own')
        files.rename('/own', '/etc')
      },
      'ENOTEMPTY',
    ],
    ['moving what is not there', () => files.rename('/nope', '/tmp/x'), 'ENOENT'],
    ['reading no link', () => files.readLink('/etc/motd'), 'EINVAL'],
    ['a link whose name ends in a slash', () => files.symbolicLink('/etc', '/tmp/l/'), 'ENOENT'],
    ['creating a file whose name ends in a slash', () => files.writeFile('/tmp/f/', bytes('')), 'EISDIR'],
    ['linking a directory', () => files.hardLink('/etc', '/tmp/etc'), 'EPERM'],
    ['reading what is private', () => guest.readFile('/etc/shadow'), 'EACCES'],
    ['writing what is not ours', () => guest.writeFile('/etc/motd', bytes('')), 'EACCES'],
    ['creating where we may not', () => guest.writeFile('/etc/x', bytes('')), 'EACCES'],
    ['removing where we may not', () => guest.remove('/etc/motd'), 'EACCES'],
    ['changing a mode that is not ours', () => guest.changeMode('/etc/motd', 0o777), 'EPERM'],
    ['listing what we may not read', () => guest.readDirectory('/root'), 'EACCES'],
  ])('refuses %s', (_what, act, code) => {
    expect(codeOf(act)).toBe(code)
  })

  it('lets only the owner remove from a sticky directory', () => {
    const { files, as } = container([image])
    files.writeFile('/tmp/rooted', bytes(''))
    as(visitor).writeFile('/tmp/mine', bytes(''))
    expect(codeOf(() => as(visitor).remove('/tmp/rooted'))).toBe('EPERM')
    expect(codeOf(() => as(visitor).remove('/tmp/mine'))).toBeUndefined()
  })

  it('gives new files to the user and lets only root give them away', () => {
    const { as } = container([image])
    as(visitor).writeFile('/tmp/mine', bytes(''), { mode: 0o640 })
    expect(as(visitor).status('/tmp/mine')).toMatchObject({ userId: 33, groupId: 33, mode: 0o640 })
    expect(codeOf(() => as(visitor).changeOwner('/tmp/mine', 0, 33))).toBe('EPERM')
    as(root).changeOwner('/tmp/mine', 0, -1)
    expect(as(root).status('/tmp/mine')).toMatchObject({ userId: 0, groupId: 33 })
  })

  it('hands the group of a set-group-ID directory down', () => {
    const { files } = container([tree({ '/shared': directory({ mode: 0o2775, groupId: 50 }) })])
    files.makeDirectory('/shared/sub', 0o755)
    expect(files.status('/shared/sub')).toMatchObject({ groupId: 50, mode: 0o2755 })
  })

  it('answers access questions from the permission bits', () => {
    expect(files.accessible('/etc/motd', { execute: true })).toBe(false)
    expect(files.accessible('/etc/shadow', { read: true, write: true })).toBe(true)
    expect(guest.accessible('/etc/shadow', { read: true })).toBe(false)
    expect(guest.accessible('/etc/motd', { read: true })).toBe(true)
    expect(guest.accessible('/nope', {})).toBe(false)
  })

  it('says why a file cannot be executed, as the kernel does', () => {
    const { files, as } = container([
      tree({
        '/bin/tool': file('', { mode: 0o755 }),
        '/bin/link': link('tool'),
        '/bin/loop': link('loop'),
        '/bin/text': 'no program',
        '/closed': directory({ mode: 0o700 }),
        '/closed/tool': file('', { mode: 0o755 }),
      }),
    ])
    const refusals = [
      '/bin/tool',
      '/bin/link',
      '/bin',
      '/bin/text',
      '/bin/nope',
      '/bin/tool/',
      '/bin/tool/x',
      '/bin/loop',
    ]
    expect(refusals.map((path) => files.executionRefusal(path))).toEqual([
      undefined,
      undefined,
      'EISDIR',
      'EACCES',
      'ENOENT',
      'ENOTDIR',
      'ENOTDIR',
      'ELOOP',
    ])
    expect(as(visitor).executionRefusal('/closed/tool')).toBe('EACCES')
  })
})

describe('mounts', () => {
  it('cover the directory beneath and keep writes out of the container', () => {
    const { files, volume, upper, events, written } = withVolume()
    files.writeFile('/mnt/volume/new', bytes('new'))
    expect(files.readDirectory('/mnt/volume')).toEqual(['kept', 'new'])
    expect(nodeAt(volume.get(), '/new')).toMatchObject({ content: bytes('new') })
    expect(nodeAt(upper.get(), '/mnt')).toBeUndefined()
    expect(events).toEqual([])
    expect(written).toEqual(['/new'])
  })

  it('refuse every change when they are read-only', () => {
    const { files } = withVolume(true)
    const changes = [
      () => files.writeFile('/mnt/volume/new', bytes('')),
      () => files.writeFile('/mnt/volume/kept', bytes('')),
      () => files.remove('/mnt/volume/kept'),
      () => files.changeMode('/mnt/volume/kept', 0o600),
      () => files.makeDirectory('/mnt/volume/d'),
      () => files.rename('/mnt/volume/kept', '/mnt/volume/k'),
      () => files.setModified('/mnt/volume/kept', 1),
    ]
    expect(changes.map(codeOf)).toEqual(changes.map(() => 'EROFS'))
    expect(files.accessible('/mnt/volume/kept', { write: true })).toBe(false)
    expect(codeOf(() => files.makeDirectory('/mnt/volume'))).toBe('EEXIST')
    expect(text(files.readFile('/mnt/volume/kept'))).toBe('kept')
  })

  it('are borders for renames and hard links, and cannot be removed', () => {
    const { files } = withVolume()
    expect(codeOf(() => files.rename('/etc/motd', '/mnt/volume/motd'))).toBe('EXDEV')
    expect(codeOf(() => files.hardLink('/etc/motd', '/mnt/volume/motd'))).toBe('EXDEV')
    files.remove('/mnt/volume/kept')
    expect(codeOf(() => files.removeDirectory('/mnt/volume'))).toBe('EBUSY')
    expect(codeOf(() => files.rename('/mnt/volume', '/mnt/v'))).toBe('EBUSY')
  })

  it('can be a part of a tree or a single file of it', () => {
    const host = cell<LayerTree>(tree({ '/home/user/project/app.txt': 'v1' }))
    const project = new TreeBacking({ tree: host, root: '/home/user/project', device: 3 })
    const single = new TreeBacking({ tree: host, root: '/home/user/project/app.txt', device: 3 })
    const { files } = container([image], [mount('/mnt/volume', project), mount('/mnt/file', single)])
    files.writeFile('/mnt/file', bytes('v2'))
    expect(text(files.readFile('/mnt/volume/app.txt'))).toBe('v2')
    expect(nodeAt(host.get(), '/home/user/project/app.txt')).toMatchObject({ content: bytes('v2') })
    expect(codeOf(() => files.remove('/mnt/file'))).toBe('EBUSY')
    expect(files.status('/mnt/file').type).toBe('file')
  })

  it('size the directories of a tmpfs by their entries', () => {
    const temporary = new TreeBacking({ tree: cell(tree({ '/a': '' })), device: 4, directorySize: 'per-entry' })
    const { files } = container([image], [mount('/mnt/volume', temporary)])
    expect(files.status('/mnt/volume').size).toBe(60)
  })
})

describe('generated files', () => {
  const written: string[] = []
  const metadata = { mode: 0o644, userId: 0, groupId: 0, modified: 0 }
  const children = new Map<string, GeneratedNode>([
    ['version', { ...metadata, type: 'file', mode: 0o444, read: () => bytes('Linux') }],
    ['self', { ...metadata, type: 'symlink', target: () => '24' }],
    ['sink', { ...metadata, type: 'file', write: (data) => written.push(text(data)) }],
    ['24', { ...metadata, type: 'directory', mode: 0o555, children: () => new Map() }],
  ])
  const proc = new GeneratedBacking({ ...metadata, type: 'directory', mode: 0o555, children: () => children }, 5)
  const { files } = container([tree({ '/proc': directory() })], [mount('/proc', proc)])

  it('are asked for their content and can take what is written', () => {
    expect(text(files.readFile('/proc/version'))).toBe('Linux')
    files.writeFile('/proc/sink', bytes('line'))
    expect(written).toEqual(['line'])
    expect(files.realPath('/proc/self')).toBe('/proc/24')
    expect(files.readDirectory('/proc')).toEqual(['24', 'self', 'sink', 'version'])
    expect(files.status('/proc')).toMatchObject({ size: 0, links: 3 })
  })

  it.each<[string, () => unknown, string]>([
    ['new files', () => files.writeFile('/proc/x', bytes('')), 'ENOENT'],
    ['new directories', () => files.makeDirectory('/proc/x'), 'ENOENT'],
    ['removal', () => files.remove('/proc/version'), 'EPERM'],
    ['writes to what is only read', () => files.writeFile('/proc/version', bytes('x')), 'EIO'],
  ])('refuse %s', (_what, act, code) => {
    expect(codeOf(act)).toBe(code)
  })
})

describe('devices', () => {
  it('are read and written by their driver, even on a read-only mount', () => {
    const taken: string[] = []
    const special = { ...directoryMetadata, type: 'special', kind: 'character-device', mode: 0o666, minor: 3 } as const
    const dev = new TreeBacking({
      tree: cell(tree({ '/null': { ...special, major: 1 }, '/odd': { ...special, major: 9 } })),
      device: 6,
    })
    const files = new MountedFileSystem({
      mounts: [mount('/', dev, true)],
      credentials: root,
      now: () => 0,
      devices: (major) =>
        major === 1 ? { read: () => new Uint8Array(), write: (data) => taken.push(text(data)) } : undefined,
    })
    files.writeFile('/null', bytes('gone'))
    expect(taken).toEqual(['gone'])
    expect(files.readFile('/null')).toHaveLength(0)
    expect(codeOf(() => files.readFile('/odd'))).toBe('EPERM')
    expect(files.status('/null')).toMatchObject({ type: 'character-device', major: 1, minor: 3 })
  })
})

describe('an error', () => {
  it('names its code and path', () => {
    expect(new FileSystemError('ENOENT', '/x')).toMatchObject({ code: 'ENOENT', path: '/x', message: 'ENOENT: /x' })
  })
})
