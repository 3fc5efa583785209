/** `/var/lib/docker/image/overlay2`: what the daemon knows of images and layers (moby, image/fs.go and layer/filestore.go). */
import { containerDirectories } from '../../containers/layers'
import type { GeneratedNode } from '../../filesystem/generated-backing'
import { baseName, parentPath } from '../../filesystem/paths'
import { layerDirectories } from '../../images/layer-directories'
import { familiarName, familiarRepository, parseReference } from '../../images/reference'
import type { Machine } from '../../machine'
import { goJson } from '../../oci/json'
import type { Session } from '../../session'
import { type Children, Nodes } from './nodes'

export function imagesDirectory({ machine }: Session): GeneratedNode {
  const nodes = new Nodes(machine.clock)
  const byDigest = (children: () => Children) =>
    nodes.directory(0o700, () => [['sha256', nodes.directory(0o700, children)]])
  return nodes.directory(0o700, () => [
    ['distribution', nodes.directory(0o700)],
    [
      'imagedb',
      nodes.directory(0o700, () => [
        ['content', byDigest(() => configurations(machine, nodes))],
        ['metadata', byDigest(() => [])],
      ]),
    ],
    [
      'layerdb',
      nodes.directory(0o700, () => [
        ['mounts', nodes.directory(0o755, () => mounts(machine))],
        ['sha256', nodes.directory(0o755, () => layers(machine))],
        ['tmp', nodes.directory(0o755)],
      ]),
    ],
    ['repositories.json', nodes.file(0o600, repositories(machine))],
  ])
}

const digits = (digest: string): string => digest.slice('sha256:'.length)

function configurations({ images }: Machine, nodes: Nodes): Children {
  return [...images.values()].map(({ id, configuration }) => [digits(id), nodes.file(0o600, configuration)])
}

/** Every layer by its chain ID, and where the storage driver has it. */
function layers(machine: Machine): Children {
  const found = new Map<string, GeneratedNode>()
  for (const image of machine.images.values()) {
    const nodes = new Nodes(image.created)
    const directories = layerDirectories(image.layers, image)
    for (const [index, chainId] of image.layers.entries()) {
      const layer = machine.layers.get(chainId)
      if (layer === undefined) continue
      const { parentChainId, diffId, size, declaredSize } = layer
      const facts = [
        ['cache-id', baseName(directories[index] ?? '')],
        ['diff', diffId],
        ...(parentChainId === undefined ? [] : ([['parent', parentChainId]] as const)),
        ['size', String(declaredSize ?? size)],
      ] as const
      found.set(
        digits(chainId),
        nodes.directory(0o755, () => textFiles(nodes, facts)),
      )
    }
  }
  return [...found]
}

/** Every container's own layer. */
function mounts(machine: Machine): Children {
  return [...machine.containers.values()].map((container) => {
    const nodes = new Nodes(container.created)
    const { lower, upper } = containerDirectories(machine, container)
    const parent = container.layers.at(-1)
    const facts = [
      ['init-id', baseName(parentPath(lower[0] ?? ''))],
      ['mount-id', baseName(parentPath(upper))],
      ...(parent === undefined ? [] : ([['parent', parent]] as const)),
    ] as const
    return [container.id, nodes.directory(0o755, () => textFiles(nodes, facts))]
  })
}

function textFiles(nodes: Nodes, facts: readonly (readonly [string, string])[]): Children {
  return facts.map(([name, text]) => [name, nodes.file(0o644, text)])
}

/** Tags and digests by repository, all sorted, as Go writes maps. */
function repositories({ tags, repositoryDigests }: Machine): string {
  const byRepository = new Map<string, Map<string, string>>()
  for (const [name, imageId] of [...tags, ...repositoryDigests].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    const reference = parseReference(name)
    const repository = familiarRepository(reference)
    const names = byRepository.get(repository) ?? new Map<string, string>()
    byRepository.set(repository, names.set(familiarName(reference), imageId))
  }
  const entries = [...byRepository].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return goJson({ Repositories: Object.fromEntries(entries.map(([name, names]) => [name, Object.fromEntries(names)])) })
}
