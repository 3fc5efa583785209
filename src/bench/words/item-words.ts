/** What stands on the parts of the host view, and what they are called for somebody who does not see them. */
import { benchText as text } from '../../content/text/bench'
import type { EngineEvent } from '../../engine/events'
import type { Machine } from '../../engine/machine'
import { imageTitle, layerTitle, namesOfImage, shortId } from '../../store/words/names'
import { sizeInWords } from '../../store/words/sizes'
import type { HostItem } from '../layout/host-items'
import { processInWords, processName, statusInWords } from './container-words'
import { countChanges } from './counts'
import { pushOutcome, registryInWords, registryLines } from './registry-words'
import {
  containersOfNetwork,
  containersOfVolume,
  containersOnLayer,
  imagesOnLayer,
  sizeOfImage,
  sizeOfLayers,
  stackWith,
} from './usage'

export type ItemWords = {
  readonly title: string
  /** Beside the title, quieter; '' for nothing. */
  readonly meta: string
  /** Further lines of a larger part. */
  readonly lines?: readonly string[]
  /** The accessible name. */
  readonly name: string
}

type ItemOf<Kind extends HostItem['kind']> = Extract<HostItem, { readonly kind: Kind }>

const listed = (names: readonly string[]) => (names.length === 0 ? text.nobody : names.join(', '))

function layerWords(machine: Machine, { chainId }: ItemOf<'layer'>): ItemWords {
  const title = layerTitle(machine, chainId)
  const size = sizeInWords(machine.layers.get(chainId)?.size ?? 0)
  const stack = stackWith(machine, chainId)
  const images = imagesOnLayer(machine, chainId)
  const kept = containersOnLayer(machine, chainId).length > 0 ? text.keptByContainer : text.keptByCache
  const use = images.length === 0 ? kept : images.length > 1 ? text.sharedBy(images.length) : ''
  const users = images.length === 0 ? kept : text.layerUsers(images.map(({ id }) => imageTitle(machine, id)).join(', '))
  const name = text.layerName(stack.indexOf(chainId) + 1, stack.length, title, size)
  return { title, meta: use === '' ? size : `${size} · ${use}`, name: `${name}, ${users}` }
}

function foldWords(machine: Machine, { chainIds, open }: ItemOf<'fold'>): ItemWords {
  const count = chainIds.length
  const size = sizeInWords(sizeOfLayers(machine, chainIds))
  return open
    ? { title: text.foldOpen(count), meta: '', name: text.foldNameOpen(count) }
    : { title: text.foldClosed(count), meta: size, name: text.foldName(count, size) }
}

function imageWords(machine: Machine, { imageId }: ItemOf<'image'>): ItemWords {
  const image = imageId === undefined ? undefined : machine.images.get(imageId)
  if (image === undefined) return { title: text.imageGone, meta: '', name: text.imageGoneName }
  const names = namesOfImage(machine, image.id)
  const spoken = names.length === 0 ? text.untaggedWith(shortId(image.id)) : names.join(', ')
  const name = text.imageName(spoken, text.layers(image.layers.length), sizeInWords(sizeOfImage(machine, image)))
  return { title: imageTitle(machine, image.id), meta: '', name }
}

function containerWords(machine: Machine, { containerId }: ItemOf<'container'>): ItemWords {
  const container = machine.containers.get(containerId)
  if (container === undefined) return { title: text.unknownContainer, meta: '', name: text.unknownContainer }
  const count = countChanges(container.writable)
  const files = count === 0 ? text.noFiles : text.changes(count)
  const status = statusInWords(container)
  return { title: container.name, meta: files, name: text.writableName(container.name, status, files) }
}

function processWords(machine: Machine, { containerId }: ItemOf<'process'>): ItemWords {
  const container = machine.containers.get(containerId)
  if (container === undefined) return { title: '', meta: '', name: text.unknownContainer }
  return { ...processInWords(container), name: processName(container) }
}

function volumeWords(machine: Machine, { volume }: ItemOf<'volume'>): ItemWords {
  const found = machine.volumes.get(volume)
  const count = found === undefined ? 0 : countChanges(found.files)
  const files = count === 0 ? text.noFiles : text.files(count)
  const users = listed(containersOfVolume(machine, volume).map(({ name }) => name))
  const title = found?.anonymous === true ? shortId(volume) : volume
  return { title, meta: files, name: text.volumeName(title, files, users) }
}

function networkWords(machine: Machine, { networkId }: ItemOf<'network'>): ItemWords {
  const title = machine.networks.get(networkId)?.name ?? ''
  const members = containersOfNetwork(machine, networkId)
  return {
    title,
    meta: text.containers(members.length),
    name: text.networkName(title, listed(members.map(({ name }) => name))),
  }
}

function registryWords(machine: Machine, events: readonly EngineEvent[], item: ItemOf<'registry'>): ItemWords {
  const registry = machine.registries.get(item.registry)
  if (registry === undefined) return { title: item.registry, meta: '', name: item.registry }
  const outcome = pushOutcome(item.registry, events)
  const lines = [...registryLines(registry), ...(outcome === undefined ? [] : [outcome])]
  const holdings = [registryInWords(registry), ...(outcome === undefined ? [] : [outcome])].join('; ')
  return { title: item.registry, meta: text.registry, lines, name: text.registryName(item.registry, holdings) }
}

/**
 * The words of one part of the host view.
 * @param events of the last command; a registry says what was sent and what was there already
 */
export function itemWords(machine: Machine, item: HostItem, events: readonly EngineEvent[]): ItemWords {
  switch (item.kind) {
    case 'kernel':
      return { title: text.kernel, meta: text.kernelShared, name: text.kernelDescription }
    case 'layer':
      return layerWords(machine, item)
    case 'fold':
      return foldWords(machine, item)
    case 'image':
      return imageWords(machine, item)
    case 'container':
      return containerWords(machine, item)
    case 'process':
      return processWords(machine, item)
    case 'more': {
      const title = item.open ? text.moreOpen : text.moreClosed(item.count)
      return { title, meta: '', name: title }
    }
    case 'volume':
      return volumeWords(machine, item)
    case 'network':
      return networkWords(machine, item)
    case 'registry':
      return registryWords(machine, events, item)
  }
}
