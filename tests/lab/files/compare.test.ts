import { describe, expect, it } from 'vitest'
import type { ComparedEntry } from '../../../src/engine/filesystem/comparison'
import type { Machine } from '../../../src/engine/machine'
import { compareSources } from '../../../src/lab/files/model/compare'
import type { LayeredSource } from '../../../src/store/files-slice'
import { containerNamed, imageNamed, machineAfter, outputOf } from './machines'

const container = (machine: Machine, name: string): LayeredSource => ({
  kind: 'container',
  id: containerNamed(machine, name).id,
})
const image = (machine: Machine, name: string): LayeredSource => ({ kind: 'image', id: imageNamed(machine, name) })

function compared(machine: Machine, before: LayeredSource, after: LayeredSource, countTimes?: boolean) {
  const comparison = compareSources(machine, before, after, countTimes)
  if (comparison === undefined) throw new Error('a side is missing')
  return comparison
}

/** As `docker diff` prints it. */
const diffLines = (entries: readonly ComparedEntry[]): readonly string[] =>
  entries.flatMap(({ kind, path, children }) => {
    if (kind === 'deleted') return [`D ${path}`]
    return [`${kind === 'added' ? 'A' : 'C'} ${path}`, ...diffLines(children)]
  })

const paths = (entries: readonly ComparedEntry[]): readonly string[] =>
  entries.flatMap(({ kind, path, children }) => [...(kind === 'passed' ? [] : [`${kind} ${path}`]), ...paths(children)])

describe('the comparison of two sources', () => {
  it('of a container with its own image has the lines of docker diff', async () => {
    const machine = await machineAfter([
      "docker run -d --name web -v store:/data busybox sh -c 'sleep 100000'",
      "docker exec web sh -c 'echo x > /etc/new; chmod 600 /etc/passwd; rm -r /var/spool /.dockerenv; touch /etc/group; mkdir -p /srv/a/b; mv /bin/ls /tmp/ls'",
    ])
    const { entries, related } = compared(machine, image(machine, 'busybox:latest'), container(machine, 'web'))
    expect(related).toBe(true)
    expect(`${diffLines(entries).join('\n')}\n`).toBe(await outputOf(machine, 'docker diff web'))
  })

  it('finds nothing between an image and a container that changed nothing', async () => {
    const machine = await machineAfter(['docker create --name web busybox'])
    expect(compared(machine, image(machine, 'busybox:latest'), container(machine, 'web')).entries).toEqual([])
  })

  it('of two containers on one image has only what their own layers did', async () => {
    const machine = await machineAfter([
      "docker run --name one busybox sh -c 'echo 1 > /etc/motd; echo a > /only-one'",
      'sleep 5',
      "docker run --name two busybox sh -c 'echo 2 > /etc/motd; rm /etc/passwd'",
    ])
    const { entries, counts, origins } = compared(machine, container(machine, 'one'), container(machine, 'two'))
    expect(paths(entries)).toEqual(['changed /etc/motd', 'deleted /etc/passwd', 'deleted /only-one'])
    expect(counts).toEqual({ added: 0, changed: 1, deleted: 2 })
    const motd = entries.find(({ name }) => name === 'etc')?.children.find(({ name }) => name === 'motd')
    expect(origins.before[motd?.before?.layer ?? 0]).toMatchObject({
      kind: 'writable',
      containerId: containerNamed(machine, 'one').id,
    })
  })

  it('of two images leaves out what has only another time, unless it is asked for', async () => {
    const machine = await machineAfter([
      "printf 'FROM scratch\\nCOPY a /a\\nCOPY b /b\\n' > Dockerfile",
      'echo same > a',
      'echo 1 > b',
      'docker build -q -t one .',
      'sleep 5',
      'echo same > a',
      'echo 2 > b',
      "printf 'FROM scratch\\nCOPY b /b\\nCOPY a /a\\n' > Dockerfile",
      'docker build -q -t two .',
    ])
    const sides = [image(machine, 'one:latest'), image(machine, 'two:latest')] as const
    expect(compared(machine, ...sides).related).toBe(false)
    expect(paths(compared(machine, ...sides).entries)).toEqual(['changed /b'])
    expect(paths(compared(machine, ...sides, true).entries)).toEqual(['changed /a', 'changed /b'])
  })

  it('is not possible with what is gone', async () => {
    const machine = await machineAfter([])
    const busybox = image(machine, 'busybox:latest')
    expect(compareSources(machine, busybox, { kind: 'container', id: 'gone' })).toBeUndefined()
  })
})
