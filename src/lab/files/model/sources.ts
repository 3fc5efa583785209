/** What there is to look at on a machine, and what each is called. */
import { benchText } from '../../../content/text/bench'
import { filesText } from '../../../content/text/lab-files'
import type { Machine } from '../../../engine/machine'
import type { FileSource } from '../../../store/files-slice'
import { imageTitle, shortId } from '../../../store/words/names'

export type SourceChoice = { readonly key: string; readonly label: string; readonly source: FileSource }

export const sourceKinds = ['container', 'image', 'volume', 'host'] as const

/** One text for each source, to tell them apart in a list. */
export function sourceKey(source: FileSource): string {
  if (source.kind === 'host') return 'host'
  return `${source.kind}:${source.kind === 'volume' ? source.name : source.id}`
}

/** A volume's name; the digits that Docker made up for an anonymous one are shortened. */
export function volumeTitle(name: string): string {
  return /^[0-9a-f]{64}$/.test(name) ? filesText.anonymousVolume(shortId(name)) : name
}

/** What a source is called in a sentence; undefined when it is not on the machine. */
export function sourceName(machine: Machine, source: FileSource): string | undefined {
  switch (source.kind) {
    case 'container':
      return machine.containers.get(source.id)?.name
    case 'image':
      return machine.images.has(source.id) ? imageTitle(machine, source.id) : undefined
    case 'volume':
      return machine.volumes.has(source.name) ? volumeTitle(source.name) : undefined
    case 'host':
      return filesText.hostName
  }
}

function choice(source: FileSource, label: string): SourceChoice {
  return { key: sourceKey(source), label, source }
}

/** All sources by kind; containers with their state, the newest container and image first. */
export function sourcesOf(machine: Machine): Readonly<Record<FileSource['kind'], readonly SourceChoice[]>> {
  return {
    container: [...machine.containers.values()]
      .map(({ id, name, state }) =>
        choice({ kind: 'container', id }, filesText.containerName(name, benchText.status[state.status])),
      )
      .reverse(),
    image: [...machine.images.keys()].map((id) => choice({ kind: 'image', id }, imageTitle(machine, id))).reverse(),
    volume: [...machine.volumes.keys()].map((name) => choice({ kind: 'volume', name }, volumeTitle(name))),
    host: [choice({ kind: 'host' }, filesText.hostName)],
  }
}

/** What is shown before anybody has chosen: the newest container, else the newest image, else the host. */
export function defaultSource(machine: Machine): FileSource {
  const { container, image } = sourcesOf(machine)
  return container[0]?.source ?? image[0]?.source ?? { kind: 'host' }
}
