/** What must hold for every machine, whatever was typed at it. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Frame } from '../../../src/cli/frame'
import { run } from '../../../src/cli/run'
import type { Container } from '../../../src/engine/containers/container'
import { lowerLayers } from '../../../src/engine/containers/layers'
import { list, lookUp } from '../../../src/engine/filesystem/overlay'
import type { Machine } from '../../../src/engine/machine'
import { diffId, sha256 } from '../../../src/engine/oci/digest'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { commandLines, groundwork, hostileLine } from './command-lines'
import { unpackAll } from './plain-replay'
import { fingerprint, freezeDeeply } from './values'

let start = freezeDeeply(createMachine('recorded'))

/** Plays lines on machines that cannot be changed in place; one frame for each line. */
async function play(lines: readonly string[], from: Machine = start): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  let machine = from
  for (const line of lines) {
    const frame = await run(machine, line)
    machine = freezeDeeply(frame.machine)
    frames.push(frame)
  }
  return frames
}

const played = new Map<string, Promise<readonly Frame[]>>()

/** The frames of lines that are played from the start once, however many properties look at them: frozen machines stay as they are. */
function playOnce(lines: readonly string[]): Promise<readonly Frame[]> {
  const key = lines.join('\0')
  const frames = played.get(key) ?? play(lines)
  played.set(key, frames)
  return frames
}

/** Each line with the machines before and after it. */
async function playInSteps(
  lines: readonly string[],
): Promise<readonly { readonly before: Machine; readonly frame: Frame }[]> {
  const frames = await playOnce(lines)
  return frames.map((frame, index) => ({ before: frames[index - 1]?.machine ?? start, frame }))
}

function containersOf(machine: Machine): readonly Container[] {
  return [...machine.containers.values()]
}

function anonymousVolumesOf(container: Container): readonly string[] {
  return container.mounts.flatMap((mount) => (mount.type === 'volume' && mount.anonymous ? [mount.volume] : []))
}

function removedKeys(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): readonly string[] {
  return [...before.keys()].filter((key) => !after.has(key))
}

/** All properties look at the same sequences, which are others in each run of the tests. */
const seed = fc.sample(fc.integer(), 1)[0] ?? 0

function holds(check: (lines: readonly string[]) => Promise<void>, numRuns: number): Promise<void> {
  return fc.assert(fc.asyncProperty(commandLines, check), { numRuns, seed })
}

beforeAll(async () => {
  start = (await play(groundwork)).at(-1)?.machine ?? start
})

describe('whatever commands are given', { timeout: 60_000 }, () => {
  it('no command throws, and nothing is changed in place', () =>
    holds(async (lines) => {
      for (const { transcript } of await playOnce(lines)) {
        expect(transcript.stderr).not.toContain('inside the simulation')
        expect(transcript.exitCode).toBeGreaterThanOrEqual(0)
        expect(transcript.exitCode).toBeLessThan(256)
      }
    }, 60))

  it('committed layers stay as they are, and have the digest of their archive', () =>
    holds(async (lines) => {
      for (const { before, frame } of await playInSteps(lines)) {
        for (const [chainId, layer] of before.layers) {
          const later = frame.machine.layers.get(chainId)
          if (later !== undefined) expect(later.tree).toBe(layer.tree)
        }
      }
      const { machine } = (await playOnce(lines)).at(-1) ?? { machine: start }
      for (const layer of machine.layers.values()) {
        if (layer.archive === undefined && !start.layers.has(layer.chainId))
          expect(diffId(layer.tree)).toBe(layer.diffId)
      }
      for (const image of machine.images.values()) expect(sha256(image.configuration)).toBe(image.id)
    }, 30))

  it('a container shows what its layers give when they are unpacked one after another', () =>
    holds(async (lines) => {
      const { machine } = (await playOnce(lines)).at(-1) ?? { machine: start }
      for (const container of containersOf(machine)) {
        const layers = [...lowerLayers(machine, container), container.writable]
        const unpacked = unpackAll(layers)
        for (const [path, node] of unpacked) {
          expect(lookUp(layers, path)?.node, path).toBe(node)
          if (node.type !== 'directory') continue
          const above = path === '/' ? '/' : `${path}/`
          const names = [...unpacked.keys()].filter(
            (other) => other !== '/' && other.startsWith(above) && !other.slice(above.length).includes('/'),
          )
          if (path !== '/bin')
            expect(list(layers, path)).toEqual(names.map((other) => other.slice(above.length)).sort())
        }
      }
    }, 30))

  it('docker rm takes only containers, and the anonymous volumes of theirs that -v names', () =>
    holds(async (lines) => {
      for (const { before, frame } of await playInSteps(lines)) {
        if (!frame.line.startsWith('docker rm ')) continue
        const gone = removedKeys(before.containers, frame.machine.containers).flatMap(
          (id) => before.containers.get(id) ?? [],
        )
        const named = frame.line.includes('-v') ? gone.flatMap(anonymousVolumesOf) : []
        expect(named).toEqual(expect.arrayContaining([...removedKeys(before.volumes, frame.machine.volumes)]))
        expect(frame.machine.layers).toBe(before.layers)
        expect(frame.machine.images).toBe(before.images)
        expect(frame.machine.tags).toBe(before.tags)
        for (const [id, container] of frame.machine.containers) {
          expect(container.writable).toBe(before.containers.get(id)?.writable)
        }
        for (const [name, volume] of frame.machine.volumes) expect(volume.files).toBe(before.volumes.get(name)?.files)
      }
    }, 60))

  it('no image that a container stands on is removed without force', () =>
    holds(async (lines) => {
      for (const { before, frame } of await playInSteps(lines)) {
        if (/system prune|container prune| -f /.test(frame.line)) continue
        for (const { imageId, layers } of containersOf(frame.machine)) {
          if (before.images.has(imageId)) expect(frame.machine.images.has(imageId)).toBe(true)
          for (const chainId of layers) expect(frame.machine.layers.has(chainId)).toBe(true)
        }
      }
    }, 60))

  it('every layer that a container stands on is there, even when its image was removed by force', () =>
    holds(async (lines) => {
      for (const { machine } of await playOnce(lines)) {
        for (const { layers } of containersOf(machine)) {
          for (const chainId of layers) expect(machine.layers.has(chainId)).toBe(true)
        }
      }
    }, 40))

  it('going back returns the identical machine, and going on from there gives the same again', () =>
    holds(async (lines) => {
      const middle = Math.floor(lines.length / 2)
      const first = await playOnce(lines)
      const from = first[middle - 1]?.machine ?? start
      const before = fingerprint(from, new WeakMap())
      const again = await play(lines.slice(middle), from)
      expect(fingerprint(from, new WeakMap())).toBe(before)
      expect(again.map(({ transcript }) => transcript)).toEqual(first.slice(middle).map(({ transcript }) => transcript))
      const known = new WeakMap()
      expect(fingerprint(again.at(-1)?.machine, known)).toBe(fingerprint(first.at(-1)?.machine, known))
    }, 25))

  it('the same commands give the same machine, to the last identifier', async () => {
    const anew = (await play(groundwork, createMachine('recorded'))).at(-1)?.machine
    await holds(async (lines) => {
      const [first, second] = [await playOnce(lines), await play(lines, anew)]
      expect(second.map(({ transcript, events }) => ({ transcript, events }))).toEqual(
        first.map(({ transcript, events }) => ({ transcript, events })),
      )
      const known = new WeakMap()
      expect(fingerprint(second.at(-1)?.machine, known)).toBe(fingerprint(first.at(-1)?.machine, known))
    }, 25)
  })

  it('hostile text is answered, and never breaks the simulation', () =>
    fc.assert(
      fc.asyncProperty(fc.array(hostileLine, { minLength: 1, maxLength: 6 }), async (lines) => {
        for (const { transcript, line } of await play(lines)) {
          expect(transcript.stderr, line).not.toContain('inside the simulation')
        }
      }),
      { numRuns: 60 },
    ))
})
