import { describe, expect, it } from 'vitest'
import type { Machine } from '../../../src/engine/machine'
import { type FileEntry, follow, listView, lookAt, readFile } from '../../../src/lab/files/model/entries'
import { type FileView, openView } from '../../../src/lab/files/model/view'
import type { FilePlace } from '../../../src/store/files-slice'
import { containerNamed, imageNamed, machineAfter, secretImage } from './machines'

function viewOf(machine: Machine, place: Omit<FilePlace, 'path'>): FileView {
  const view = openView(machine, place)
  if (view === undefined) throw new Error('there is no such source')
  return view
}

const container = (machine: Machine, name: string) =>
  viewOf(machine, { source: { kind: 'container', id: containerNamed(machine, name).id } })

function entriesOf(view: FileView, path: string, withDeleted = false): readonly FileEntry[] {
  const listing = listView(view, path, withDeleted)
  return listing?.entries(listing.names) ?? []
}

const text = (view: FileView, path: string) => new TextDecoder().decode(readFile(view, path))
const kinds = (entries: readonly FileEntry[]) =>
  Object.fromEntries(entries.map(({ name, origin }) => [name, origin.kind]))

describe('the files of a container', () => {
  it('say which layer each comes from, what it covers, and what was deleted', async () => {
    const machine = await machineAfter(
      [
        ...secretImage.commands,
        "docker run -d --name web app sh -c 'echo mine > /etc/motd; echo x > /etc/new; sleep 1000'",
      ],
      secretImage.files,
    )
    const view = container(machine, 'web')
    const etc = entriesOf(view, '/etc', true)
    const entry = (name: string) => etc.find((candidate) => candidate.name === name)
    expect(entry('motd')?.origin).toMatchObject({ kind: 'writable' })
    expect(entry('motd')?.covers).toMatchObject([
      { kind: 'layer', position: 4 },
      { kind: 'layer', position: 3 },
    ])
    expect(entry('new')).toMatchObject({ type: 'file', size: 2, mode: 0o644, userId: 0, covers: [] })
    expect(entry('passwd')?.origin).toMatchObject({ kind: 'layer', position: 1 })
    expect(entry('secret.txt')).toMatchObject({
      origin: { kind: 'layer', position: 2 },
      deletedBy: { kind: 'layer', position: 4 },
    })
    expect(entriesOf(view, '/etc').map(({ name }) => name)).not.toContain('secret.txt')
    expect(entry('hosts')?.origin).toEqual({ kind: 'daemon' })
  })

  it('show what was deleted as it lay in the layers below', async () => {
    const machine = await machineAfter([...secretImage.commands, 'docker create --name web app'], secretImage.files)
    const { source } = container(machine, 'web')
    const earlier = viewOf(machine, { source, upTo: 2 })
    expect(text(earlier, '/etc/secret.txt')).toBe('hunter2\n')
    expect(lookAt(container(machine, 'web'), '/etc/secret.txt')).toBeUndefined()
  })

  it('show volumes, bind mounts and tmpfs over what they cover', async () => {
    const machine = await machineAfter([
      "printf 'FROM busybox\\nRUN mkdir /data /cfg && echo below > /data/file && echo below > /cfg/a\\n' > Dockerfile",
      'docker build -q -t app .',
      'mkdir cfg',
      'echo host > cfg/a',
      'docker run -d --name web -v store:/data --mount type=bind,src=/home/user/project/cfg,dst=/cfg --tmpfs /scratch app sleep 1000',
      "docker exec web sh -c 'echo t > /scratch/t; echo v > /data/file'",
    ])
    const view = container(machine, 'web')
    expect(kinds(entriesOf(view, '/'))).toMatchObject({
      data: 'volume',
      cfg: 'bind',
      scratch: 'tmpfs',
      proc: 'kernel',
      dev: 'kernel',
      bin: 'layer',
    })
    expect(entriesOf(view, '/data')).toMatchObject([
      { name: 'file', origin: { kind: 'volume', name: 'store' }, covers: [{ kind: 'layer', position: 2 }] },
    ])
    expect(text(view, '/cfg/a')).toBe('host\n')
    expect(entriesOf(view, '/scratch')).toMatchObject([{ name: 't', origin: { kind: 'tmpfs' } }])
    expect(text(view, '/proc/self/status')).toMatch(/^Name:\tsleep/)
    const stopped = await machineAfter(['docker stop -t 0 web'], {}, machine)
    expect(entriesOf(container(stopped, 'web'), '/scratch')).toEqual([])
    expect(entriesOf(container(stopped, 'web'), '/proc')).toEqual([])
  })

  it('follow links, and say where one leads that nothing is at', async () => {
    const machine = await machineAfter([
      "docker run --name web busybox sh -c 'mkdir -p /srv/a; echo x > /srv/a/f; ln -s /srv/a /short; ln -s nowhere /dead'",
    ])
    const view = container(machine, 'web')
    expect(follow(view, '/short/f')).toEqual({ path: '/srv/a/f', type: 'file' })
    expect(follow(view, '/dead')).toBeUndefined()
    expect(lookAt(view, '/short')).toMatchObject({ type: 'symlink', target: '/srv/a' })
  })
})

describe('other sources', () => {
  it('are an image with its layers, a volume and the host', async () => {
    const machine = await machineAfter(
      [...secretImage.commands, "docker run --rm -v store:/data busybox sh -c 'echo v > /data/file'"],
      secretImage.files,
    )
    const image = viewOf(machine, { source: { kind: 'image', id: imageNamed(machine, 'app:latest') } })
    expect(text(image, '/etc/motd')).toBe('again\n')
    expect(lookAt(image, '/etc/motd')?.covers).toMatchObject([{ position: 3 }])
    expect(entriesOf(viewOf(machine, { source: { kind: 'volume', name: 'store' } }), '/')).toMatchObject([
      { name: 'file', origin: { kind: 'volume', name: 'store' } },
    ])
    const host = viewOf(machine, { source: { kind: 'host' } })
    expect(text(host, '/home/user/project/secret.txt')).toBe('hunter2\n')
    expect(lookAt(host, '/home/user/project/secret.txt')?.origin).toEqual({ kind: 'host' })
  })

  it('are not there when the machine does not have them', async () => {
    const machine = await machineAfter([])
    expect(openView(machine, { source: { kind: 'container', id: 'none' } })).toBeUndefined()
    expect(openView(machine, { source: { kind: 'image', id: 'none' }, upTo: 1 })).toBeUndefined()
    expect(openView(machine, { source: { kind: 'volume', name: 'none' } })).toBeUndefined()
  })

  it('give any stretch of a directory with very many entries', async () => {
    const machine = await machineAfter([
      "docker run --name big busybox sh -c 'mkdir /big; i=0; while [ $i -lt 500 ]; do : > /big/$i; i=$((i+1)); done'",
    ])
    const listing = listView(container(machine, 'big'), '/big', false)
    expect(listing?.names).toHaveLength(500)
    expect(listing?.entries(listing.names.slice(100, 103)).map(({ name }) => name)).toEqual(['189', '19', '190'])
  })
})
