/** What takes up space on the host's disk (moby, daemon/disk_usage.go and docker/cli, cli/command/formatter/disk_usage.go). */

import type { Container } from './containers/container'
import { isRunning } from './containers/store'
import { sizeOfTree } from './filesystem/tree'
import type { BuildCacheEntry } from './images/build-cache'
import { type ImageSummary, listImages } from './images/list'
import type { Machine } from './machine'
import type { Volume } from './storage/volume'
import { usersOf } from './storage/volume-use'

/** One kind of object: bytes in all, and bytes that removing what is not in use would give back. */
export type Usage = {
  readonly count: number
  readonly active: number
  readonly size: number
  readonly reclaimable: number
}

export type ImageUsage = ImageSummary & {
  /** Bytes of its layers that other images have as well. */
  readonly shared: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Images with what they share. */
export function imageUsages(machine: Machine): readonly ImageUsage[] {
  const uses = new Map<string, number>()
  for (const image of machine.images.values()) {
    for (const layer of new Set(image.layers)) uses.set(layer, (uses.get(layer) ?? 0) + 1)
  }
  return listImages(machine, { all: false, filters: new Map() }).map((summary) => {
    const sharedLayers = summary.image.layers.filter((layer) => (uses.get(layer) ?? 0) > 1)
    return { ...summary, shared: sum(sharedLayers.map((layer) => machine.layers.get(layer)?.size ?? 0)) }
  })
}

/** Images together: a layer that several share is counted once. */
export function imagesUsage(machine: Machine): Usage {
  const images = imageUsages(machine)
  const layers = new Set([...machine.images.values()].flatMap((image) => image.layers))
  const size = sum([...layers].map((layer) => machine.layers.get(layer)?.size ?? 0))
  const used = images.filter((image) => image.containers > 0)
  const reclaimable = size - sum(used.map((image) => image.size - image.shared))
  return { count: images.length, active: used.length, size, reclaimable }
}

/** Bytes in a container's own layer: what `docker ps -s` calls its size. */
export function writableSize(container: Container): number {
  return sizeOfTree(container.writable)
}

export function containersUsage(machine: Machine): Usage {
  const containers = [...machine.containers.values()]
  const idle = containers.filter((container) => !isRunning(container))
  return {
    count: containers.length,
    active: containers.length - idle.length,
    size: sum(containers.map(writableSize)),
    reclaimable: sum(idle.map(writableSize)),
  }
}

/** Bytes of the files in a volume. */
export function volumeSize(volume: Volume): number {
  return sizeOfTree(volume.files)
}

export function volumesUsage(machine: Machine): Usage {
  const volumes = [...machine.volumes.values()]
  const idle = volumes.filter((volume) => usersOf(machine, volume.name).length === 0)
  return {
    count: volumes.length,
    active: volumes.length - idle.length,
    size: sum(volumes.map(volumeSize)),
    reclaimable: sum(idle.map(volumeSize)),
  }
}

/** The build cache; what it shares with images counts as theirs. */
export function buildCacheUsage(machine: Machine): Usage {
  const entries = [...machine.buildCache.values()]
  const size = sum(entries.filter((entry) => !isShared(machine, entry)).map((entry) => entry.size))
  return { count: entries.length, active: 0, size, reclaimable: size }
}

/** True when the topmost layer of an entry is part of an image. */
export function isShared(machine: Machine, { exported, layers }: BuildCacheEntry): boolean {
  const top = layers.at(-1)
  return (
    exported === true && top !== undefined && [...machine.images.values()].some((image) => image.layers.includes(top))
  )
}
