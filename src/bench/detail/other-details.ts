/** Images, volumes, networks, registries and the kernel in full. */
import { benchText } from '../../content/text/bench'
import { walk } from '../../engine/filesystem/tree'
import type { Machine } from '../../engine/machine'
import { imageTitle, layerTitle, namesOfImage } from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'
import { registryHoldings } from '../words/registry-words'
import { containersOfImage, containersOfNetwork, containersOfVolume, sizeOfImage } from '../words/usage'
import { codeFact, type DetailContent, fact } from './detail-content'

const text = benchText.detail
const mostFiles = 40

export function kernelDetail(machine: Machine): DetailContent {
  const running = [...machine.containers.values()].filter(({ tasks }) => tasks.length > 0).map(({ name }) => name)
  return {
    kind: text.kernelTitle,
    title: benchText.kernel,
    description: benchText.kernelDescription,
    facts: [fact(text.runningContainers, ...running), codeFact(text.bootId, machine.bootId)],
  }
}

export function imageDetail(machine: Machine, imageId: string | undefined): DetailContent | undefined {
  const image = imageId === undefined ? undefined : machine.images.get(imageId)
  if (image === undefined) {
    return { kind: text.image, title: benchText.imageGone, description: benchText.imageGoneName, facts: [] }
  }
  const { entrypoint, command } = image.settings
  return {
    kind: text.image,
    title: imageTitle(machine, image.id),
    description: text.imageDescription,
    facts: [
      codeFact(text.names, ...namesOfImage(machine, image.id)),
      fact(text.size, sizeInWords(sizeOfImage(machine, image))),
      codeFact(text.layers, ...image.layers.map((chainId) => layerTitle(machine, chainId))),
      fact(text.usedByContainers, ...containersOfImage(machine, image.id).map(({ name }) => name)),
      codeFact(text.command, [...(entrypoint ?? []), ...(command ?? [])].join(' ')),
      codeFact(text.digest, image.id),
    ],
  }
}

export function volumeDetail(machine: Machine, name: string): DetailContent | undefined {
  const volume = machine.volumes.get(name)
  if (volume === undefined) return undefined
  const files: string[] = []
  for (const { path, node } of walk(volume.files)) {
    if (files.length === mostFiles) break
    if (node.type !== 'directory') files.push(path)
  }
  return {
    kind: text.volumeTitle,
    title: name,
    description: text.volumeDescription,
    facts: [
      fact(text.usedByContainers, ...containersOfVolume(machine, name).map((container) => container.name)),
      codeFact(text.files, ...files),
    ],
  }
}

export function networkDetail(machine: Machine, networkId: string): DetailContent | undefined {
  const network = machine.networks.get(networkId)
  if (network === undefined) return undefined
  return {
    kind: text.networkTitle,
    title: network.name,
    description: text.networkDescription,
    facts: [
      fact(text.driver, network.driver),
      codeFact(text.subnet, network.subnet ?? ''),
      fact(text.members, ...containersOfNetwork(machine, networkId).map(({ name }) => name)),
    ],
  }
}

export function registryDetail(machine: Machine, name: string): DetailContent | undefined {
  const registry = machine.registries.get(name)
  if (registry === undefined) return undefined
  return {
    kind: text.registryTitle,
    title: name,
    description: text.registryDescription,
    facts: [codeFact(text.holds, ...registryHoldings(registry))],
  }
}
