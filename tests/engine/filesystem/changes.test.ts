import { describe, expect, it } from 'vitest'
import { asCommitted, changes } from '../../../src/engine/filesystem/changes'
import type { MountedFileSystem } from '../../../src/engine/filesystem/mounted-file-system'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import { bytes, container, directory, file, tree } from './trees'

const image = tree({
  '/etc/group': 'group',
  '/etc/passwd': 'passwd',
  '/data/one': 'one',
  '/data/two': 'two',
  '/data/sub/two': '2',
  '/var/www': directory(),
  '/app/conf': 'old',
})

function diffAfter(act: (files: MountedFileSystem) => void): readonly string[] {
  const { files, upper } = container([image])
  act(files)
  return changes([image], upper.get()).map(({ kind, path }) => `${kind} ${path}`)
}

/** Each of these has been compared with Docker Engine 28.5.2. */
describe('docker diff', () => {
  it('lists nothing for a container that wrote nothing', () => {
    expect(diffAfter(() => {})).toEqual([])
  })

  it('lists added, changed and deleted files and the directories on the way', () => {
    const lines = diffAfter((files) => {
      files.writeFile('/data/three', bytes('three'))
      files.writeFile('/data/one', bytes('more'), { append: true })
      files.remove('/data/two')
    })
    expect(lines).toEqual(['C /data', 'C /data/one', 'A /data/three', 'D /data/two'])
  })

  it('lists what a directory that was made anew hides, in the directories below it too', () => {
    const lines = diffAfter((files) => {
      files.remove('/data/sub/two')
      files.removeDirectory('/data/sub')
      files.remove('/data/one')
      files.remove('/data/two')
      files.removeDirectory('/data')
      files.makeDirectory('/data')
      files.makeDirectory('/data/sub')
    })
    expect(lines).toEqual(['C /data', 'D /data/one', 'C /data/sub', 'D /data/sub/two', 'D /data/two'])
  })

  it('lists no directory where a file was made and removed again', () => {
    const lines = diffAfter((files) => {
      files.writeFile('/etc/x', bytes('x'))
      files.remove('/etc/x')
      files.makeDirectory('/opt')
      files.removeDirectory('/opt')
    })
    expect(lines).toEqual([])
  })

  it('lists the hidden children of a directory that was deleted and made again', () => {
    const lines = diffAfter((files) => {
      for (const path of ['/data/one', '/data/two', '/data/sub/two']) files.remove(path)
      files.removeDirectory('/data/sub')
      files.removeDirectory('/data')
      files.makeDirectory('/data')
      files.writeFile('/data/only', bytes('only'))
    })
    expect(lines).toEqual(['C /data', 'D /data/one', 'A /data/only', 'D /data/sub', 'D /data/two'])
  })

  it('lists a directory in the place of a file as changed and what is in it as added', () => {
    const lines = diffAfter((files) => {
      files.remove('/app/conf')
      files.makeDirectory('/app/conf')
      files.writeFile('/app/conf/main', bytes('new'))
    })
    expect(lines).toEqual(['C /app', 'C /app/conf', 'A /app/conf/main'])
  })

  it('lists a file in the place of a directory as changed only', () => {
    const lines = diffAfter((files) => {
      files.removeDirectory('/var/www')
      files.writeFile('/var/www', bytes('file'))
    })
    expect(lines).toEqual(['C /var', 'C /var/www'])
  })

  it('lists mode, owner and the time of a file, but not the time of a directory', () => {
    const lines = diffAfter((files) => {
      files.changeMode('/etc/group', 0o600)
      files.setModified('/etc/passwd', 9000)
      files.setModified('/var', 9000)
      files.changeOwner('/app', 33, 33)
    })
    expect(lines).toEqual(['C /app', 'C /etc', 'C /etc/group', 'C /etc/passwd'])
  })

  it('lists only the top of a deleted directory', () => {
    const lines = diffAfter((files) => {
      files.remove('/data/sub/two')
      files.removeDirectory('/data/sub')
    })
    expect(lines).toEqual(['C /data', 'D /data/sub'])
  })

  it('does not list a file that was put back with its old time and size', () => {
    const lines = diffAfter((files) => {
      files.writeFile('/etc/group', bytes('GROUP'))
      files.setModified('/etc/group', 1000)
    })
    expect(lines).toEqual([])
  })
})

describe('a committed layer', () => {
  it('keeps times in whole seconds', () => {
    const committed = asCommitted(tree({ '/a/b': file('x', { modified: 1234 }) }))
    expect(nodeAt(committed, '/a/b')).toMatchObject({ modified: 1000 })
  })
})
