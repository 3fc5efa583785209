/** Files as a container sees them, and where they come from. */
import type { fileOrigins } from '../../../content/goals/check-schema'
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Container } from '../../../engine/containers/container'
import { isWithin } from '../../../engine/filesystem/paths'
import { nodeAt } from '../../../engine/filesystem/tree'
import type { Machine } from '../../../engine/machine'
import { readInContainer, readInLayers } from '../facts'
import { withContainer } from '../require'
import type { Judges } from '../situation'

type FileOrigin = (typeof fileOrigins)[number]

/** The innermost mount over a path decides, then the container's own layer, then the image. */
function originOf({ mounts, writable }: Container, path: string): FileOrigin {
  const over = mounts
    .filter(({ destination }) => isWithin(path, destination))
    .sort((one, other) => other.destination.length - one.destination.length)[0]
  if (over !== undefined) return over.type
  return nodeAt(writable, path) === undefined ? 'image' : 'writable'
}

/** The file in the read-only layers that the container stands on. */
function readInImage(machine: Machine, container: Container, path: string): string | undefined {
  return readInLayers(
    container.layers.flatMap((chainId) => machine.layers.get(chainId)?.tree ?? []),
    path,
  )
}

export const containerFiles: Judges<'container-file' | 'container-file-restored' | 'container-file-origin'> = {
  'container-file': withContainer((container, { path, content }, { machine }) => {
    const found = readInContainer(machine, container, path)?.trim()
    if (found === undefined) return text.noFile(path, container.name)
    return found === content ? undefined : text.otherContent(path, container.name, found, content)
  }),
  'container-file-restored': withContainer((container, { path }, { machine }) => {
    const found = readInContainer(machine, container, path)
    if (found === undefined) return text.noFile(path, container.name)
    return found === readInImage(machine, container, path) ? undefined : text.notAsInImage(path, container.name)
  }),
  'container-file-origin': withContainer((container, { path, origins }, { machine }) => {
    if (readInContainer(machine, container, path) === undefined) return text.noFile(path, container.name)
    const origin = originOf(container, path)
    return origins.includes(origin) ? undefined : text.otherOrigin(path, container.name, origin, origins)
  }),
}
