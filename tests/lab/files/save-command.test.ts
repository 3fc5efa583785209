import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import type { Machine } from '../../../src/engine/machine'
import { lookAt, readFile } from '../../../src/lab/files/model/entries'
import { saveCommand, saving } from '../../../src/lab/files/model/save-command'
import { type FileView, openView } from '../../../src/lab/files/model/view'
import type { FileSource } from '../../../src/store/files-slice'
import { containerNamed, imageNamed, machineAfter } from './machines'

let machine: Machine
const containerSource = (name: string): FileSource => ({ kind: 'container', id: containerNamed(machine, name).id })

function viewOf(from: Machine, source: FileSource): FileView {
  const view = openView(from, { source })
  if (view === undefined) throw new Error('there is no such source')
  return view
}

function commandFor(source: FileSource, path: string, text: string): string {
  const way = saving(machine, viewOf(machine, source), path)
  if (typeof way === 'string') throw new Error(way)
  return saveCommand(way, text)
}

async function save(source: FileSource, path: string, text: string) {
  const frame = await run(machine, commandFor(source, path, text))
  return { frame, view: viewOf(frame.machine, source) }
}

beforeAll(async () => {
  machine = await machineAfter(
    [
      "docker run -d --name web busybox sh -c 'echo old > /etc/motd; chmod 640 /etc/motd; sleep 100000'",
      'docker run -d --name nobody --user 65534 busybox sleep 100000',
      "docker run --name done busybox sh -c 'echo old > /etc/motd; chmod 750 /etc/motd'",
      "docker run --rm -v store:/data busybox sh -c 'echo v > /data/file'",
      'docker pull -q hello-world',
      'docker create --name bare hello-world',
    ],
    { 'app.py': 'print(1)\n' },
  )
})

describe('the command that saves a file', () => {
  it('is what one types: on the host, in a container, into a volume', () => {
    expect(commandFor({ kind: 'host' }, '/home/user/project/app.py', 'print(2)\n')).toBe(
      "cat > app.py <<'EOF'\nprint(2)\nEOF",
    )
    expect(commandFor(containerSource('web'), '/etc/motd', 'hello\n')).toBe(
      "docker exec -i web sh -c 'cat > /etc/motd' <<'EOF'\nhello\nEOF",
    )
    expect(commandFor(containerSource('nobody'), '/etc/motd', 'hello')).toBe(
      "printf %s hello | docker exec -u 0 -i nobody sh -c 'cat > /etc/motd'",
    )
    expect(commandFor({ kind: 'volume', name: 'store' }, '/file', 'hello\n')).toBe(
      "docker run --rm -i -v store:/volume busybox sh -c 'cat > /volume/file' <<'EOF'\nhello\nEOF",
    )
    expect(commandFor(containerSource('done'), '/etc/motd', 'hello\n')).toBe(
      "docker cp done:/etc/motd /tmp/motd && cat > /tmp/motd <<'EOF' && docker cp /tmp/motd done:/etc/motd && rm /tmp/motd\nhello\nEOF",
    )
  })

  it('has a delimiter that the text does not have', () => {
    expect(commandFor({ kind: 'host' }, '/tmp/x', 'EOF\nEOF2\n')).toBe("cat > /tmp/x <<'EOF3'\nEOF\nEOF2\nEOF3")
  })

  it.each([
    ['a running container', () => containerSource('web'), '/etc/motd'],
    ['a container that runs as somebody else', () => containerSource('nobody'), '/etc/passwd'],
    ['a container that has ended', () => containerSource('done'), '/etc/motd'],
    ['a container without a shell', () => containerSource('bare'), '/new file'],
    ['a volume', (): FileSource => ({ kind: 'volume', name: 'store' }), "/it's"],
    ['the host', (): FileSource => ({ kind: 'host' }), '/home/user/project/app.py'],
  ])('leaves exactly the text in a file of %s', async (_, source, path) => {
    const texts = fc.string({
      unit: fc.constantFrom('a', "'", '"', '$', '`', '\\', '\n', 'EOF\n', ' ', '\t', '\r', 'ä', '🙂', '%s', '!', '#'),
    })
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { frame, view } = await save(source(), path, text)
        expect(frame.transcript).toMatchObject({ exitCode: 0, stderr: '' })
        expect(new TextDecoder().decode(readFile(view, path))).toBe(text)
      }),
      { numRuns: 25 },
    )
  })

  it.each(['web', 'done'])('keeps the mode of a file in %s', async (name) => {
    const source = containerSource(name)
    const before = lookAt(viewOf(machine, source), '/etc/motd')
    const { view } = await save(source, '/etc/motd', 'new\n')
    expect(lookAt(view, '/etc/motd')?.mode).toBe(before?.mode)
  })

  it('copies a file of the image up into the writable layer', async () => {
    const { frame } = await save(containerSource('web'), '/etc/passwd', 'root:x:0:0::/:/bin/sh\n')
    expect(frame.events).toContainEqual(expect.objectContaining({ type: 'file.copied-up', path: '/etc/passwd' }))
  })

  it('leaves nothing behind on the host when it goes by a file there', async () => {
    const before = await machineAfter(['echo mine > /tmp/motd'], {}, machine)
    const way = saving(before, viewOf(before, containerSource('done')), '/etc/motd')
    if (typeof way === 'string') throw new Error(way)
    const after = await machineAfter([saveCommand(way, 'new\n')], {}, before)
    const host = viewOf(after, { kind: 'host' })
    expect(new TextDecoder().decode(readFile(host, '/tmp/motd'))).toBe('mine\n')
    expect(lookAt(host, '/tmp/2-motd')).toBeUndefined()
  })

  it('does not exist for what cannot be changed', () => {
    const image: FileSource = { kind: 'image', id: imageNamed(machine, 'busybox:latest') }
    expect(saving(machine, viewOf(machine, image), '/etc/passwd')).toBe('image')
    expect(saving(machine, viewOf(machine, containerSource('web')), '/proc/1/status')).toBe('kernel')
    expect(saving(machine, viewOf(machine, containerSource('done')), '/etc/hosts')).toBe('daemon')
  })
})
