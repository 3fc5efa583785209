/** The names of the objects of a machine, each with a few words about it. */
import type { Container } from '../../engine/containers/container'
import { isRunning } from '../../engine/containers/store'
import { dockerHubTags } from '../../engine/hub/docker-hub'
import { shortIdentifier } from '../../engine/images/lookup'
import { familiarName, familiarRepository, parseReference } from '../../engine/images/reference'
import { imageSize } from '../../engine/images/store'
import type { Machine } from '../../engine/machine'
import { isPredefined } from '../../engine/networks/network-store'
import { describeStatus } from '../commands/container/status'
import { humanSizeWithPrecision } from '../format/units'
import type { Item } from './candidate'

/** An identifier is offered once some of its digits are typed. */
function looksLikeIdentifier(typed: string): boolean {
  return /^(?:sha256:)?[0-9a-f]+$/.test(typed)
}

/** The short form of an identifier, or as much more of it as is typed. */
function identifier(id: string, typed: string): string {
  const digits = id.replace(/^sha256:/, '')
  if (typed.startsWith('sha256:')) return id
  return typed.length > 12 ? digits : shortIdentifier(id)
}

type Wanted = (container: Container) => boolean

export const wantedContainers: Readonly<
  Record<'container' | 'running container' | 'paused container' | 'still container', Wanted>
> = {
  container: () => true,
  'running container': isRunning,
  'paused container': ({ state }) => state.status === 'paused',
  'still container': (container) => !isRunning(container),
}

export function containerItems(machine: Machine, typed: string, wanted: Wanted): readonly Item[] {
  const containers = [...machine.containers.values()].filter(wanted)
  const item = (text: string, { settings, state }: Container): Item => {
    return { text, kind: 'container', summary: `${settings.image}, ${describeStatus(state, machine.clock)}` }
  }
  const named = containers.map((container) => item(container.name, container))
  if (!looksLikeIdentifier(typed)) return named
  return [...named, ...containers.map((container) => item(identifier(container.id, typed), container))]
}

export function imageItems(machine: Machine, typed: string): readonly Item[] {
  const item = (text: string, imageId: string): Item => {
    const image = machine.images.get(imageId)
    const size = image === undefined ? '' : `, ${humanSizeWithPrecision(imageSize(machine, image), 3)}`
    return { text, kind: 'image', summary: `${shortIdentifier(imageId)}${size}` }
  }
  const tagged = [...machine.tags].map(([name, imageId]) => item(familiarName(parseReference(name)), imageId))
  const untagged = new Set(machine.images.keys())
  for (const imageId of machine.tags.values()) untagged.delete(imageId)
  const wanted = looksLikeIdentifier(typed) ? machine.images.keys() : typed === '' ? untagged : []
  return [...tagged, ...[...wanted].map((imageId) => item(identifier(imageId, typed), imageId))]
}

/**
 * Images that a registry has and this machine has not: repositories first, their tags once a colon is typed.
 * The tags of other registries are offered in full, as they cannot be told from their hosts' ports before.
 */
export function registryItems(machine: Machine, typed: string): readonly Item[] {
  const here = new Set([...machine.tags.keys()].map((name) => parseReference(name)))
  const names = new Set([...here].map(familiarName))
  const repositories = new Set([...here].map(familiarRepository))
  const withTags = typed.slice(typed.lastIndexOf('/') + 1).includes(':')
  return publishedImages(machine).flatMap(({ repository, tags, summary }) => {
    const complete = withTags
      ? tags.map((tag) => `${repository}:${tag}`)
      : repositories.has(repository)
        ? []
        : [repository]
    return complete.filter((text) => !names.has(text)).map((text): Item => ({ text, kind: 'image', summary }))
  })
}

type Published = { readonly repository: string; readonly tags: readonly string[]; readonly summary: string }

function publishedImages({ registries }: Machine): readonly Published[] {
  return [...registries.values()].flatMap(({ name: domain, catalogue, repositories }) => {
    const own = [...repositories.values()].map(({ name, tags }): [string, readonly string[]] => [
      name,
      [...tags.keys()],
    ])
    return [...(catalogue === 'docker-hub' ? dockerHubTags : []), ...own].map(([path, tags]) => ({
      repository: familiarRepository({ domain, path }),
      tags,
      summary: `in the registry ${domain}`,
    }))
  })
}

export function volumeItems({ volumes }: Machine): readonly Item[] {
  return [...volumes.values()].map(({ name, driver, anonymous }) => {
    return { text: name, kind: 'volume', summary: anonymous ? `${driver}, anonymous` : driver }
  })
}

export function networkItems({ networks }: Machine, which: 'all' | 'made'): readonly Item[] {
  return [...networks.values()]
    .filter(({ name }) => which === 'all' || !isPredefined(name))
    .map(({ name, driver, subnet }) => {
      return { text: name, kind: 'network', summary: subnet === undefined ? driver : `${driver}, ${subnet}` }
    })
}
