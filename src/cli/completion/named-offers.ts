/** What may stand in a place of a docker command, as its table says it. */
import type { Container } from '../../engine/containers/container'
import { EngineError } from '../../engine/errors'
import type { Image } from '../../engine/images/image'
import { lookUpImage } from '../../engine/images/lookup'
import type { Machine } from '../../engine/machine'
import type { Completes, NameKind } from '../completes'
import { type Item, joinOffers, nothing, type Offer, offerMatching } from './candidate'
import { containerItems, imageItems, networkItems, registryItems, volumeItems, wantedContainers } from './object-names'
import { pathOffer, programOffer } from './paths'
import { containerSurroundings, imageSurroundings, type Surroundings } from './surroundings'

export type PlaceFacts = {
  readonly machine: Machine
  readonly host: Surroundings
  /** The value or argument so far. */
  readonly typed: string
  /** The arguments before it. */
  readonly before: readonly string[]
  /** What the first argument names: it decides where programs and inner paths are looked for. */
  readonly first?: Completes
}

/** All that the place takes and that goes on from what is typed. */
export function offerFor(completes: Completes, facts: PlaceFacts): Offer {
  const offers = completes.names.map((kind) => kindOffers[kind](facts))
  return joinOffers(facts.typed, [wordOffer(completes.words, facts.typed), ...offers])
}

/** `status=running` is offered after `status=`, and before that only `status=`. */
function wordOffer(words: readonly string[], typed: string): Offer {
  const unfinished = words.filter((word) => /[=:]$/.test(word))
  const isTooFar = (word: string) =>
    unfinished.some((start) => start !== word && word.startsWith(start) && !typed.startsWith(start))
  const items = words
    .filter((word) => word !== typed || !unfinished.includes(word))
    .filter((word) => !isTooFar(word))
    .map((text): Item => ({ text, kind: 'value', continues: unfinished.includes(text) }))
  return offerMatching(typed, items)
}

type Source = (facts: PlaceFacts) => Offer

const fromItems =
  (list: (facts: PlaceFacts) => readonly Item[]): Source =>
  (facts) =>
    offerMatching(facts.typed, list(facts))

const containers = (kind: keyof typeof wantedContainers): Source =>
  fromItems(({ machine, typed }) => containerItems(machine, typed, wantedContainers[kind]))

/** Every kind of name, and where such names come from. */
const kindOffers: Readonly<Record<NameKind, Source>> = {
  container: containers('container'),
  'running container': containers('running container'),
  'paused container': containers('paused container'),
  'still container': containers('still container'),
  image: fromItems(({ machine, typed }) => imageItems(machine, typed)),
  'registry image': fromItems(({ machine, typed }) => [
    ...imageItems(machine, typed),
    ...registryItems(machine, typed),
  ]),
  volume: fromItems(({ machine }) => volumeItems(machine)),
  network: fromItems(({ machine }) => networkItems(machine, 'all')),
  'made network': fromItems(({ machine }) => networkItems(machine, 'made')),
  'network of container': fromItems(networksOfContainers),
  file: ({ host, typed }) => pathOffer(host, typed),
  directory: ({ host, typed }) => pathOffer(host, typed, { only: 'directories' }),
  'container path': containerPathOffer,
  'mount source': mountSourceOffer,
  program: (facts) => {
    const inside = insideOf(facts)
    return inside === undefined ? nothing : programOffer(inside, facts.typed)
  },
  'inner path': (facts) => {
    const inside = insideOf(facts)
    return inside === undefined ? nothing : pathOffer(inside, facts.typed)
  },
}

function networksOfContainers({ machine, typed }: PlaceFacts): readonly Item[] {
  const prefix = 'container:'
  if (!typed.startsWith(prefix)) return [{ text: prefix, kind: 'value', continues: true }]
  const items = containerItems(machine, typed.slice(prefix.length), wantedContainers['running container'])
  return items.map((item) => ({ ...item, text: prefix + item.text }))
}

/** `NAME:`, and behind the colon the files of that container. */
function containerPathOffer({ machine, typed }: PlaceFacts): Offer {
  const colon = typed.indexOf(':')
  if (colon === -1) {
    const items = containerItems(machine, typed, wantedContainers.container)
    return offerMatching(
      typed,
      items.map((item) => ({ ...item, text: `${item.text}:`, continues: true })),
    )
  }
  const container = containerMeant(machine, typed.slice(0, colon))
  if (container === undefined) return nothing
  const root = { ...containerSurroundings(machine, container), workingDirectory: '/' }
  return pathOffer(root, typed, { from: colon + 1 })
}

/** A volume's name with its colon, or a path of the host where one is begun. */
function mountSourceOffer({ machine, host, typed }: PlaceFacts): Offer {
  if (typed.includes(':')) return nothing
  if (/^[/.~$`]/.test(typed)) return pathOffer(host, typed)
  return offerMatching(
    typed,
    volumeItems(machine).map((item) => ({ ...item, text: `${item.text}:`, continues: true })),
  )
}

/** The files that the first argument leads to: those of an image that is to be run, or a container's. */
function insideOf({ machine, before: [reference = ''], first }: PlaceFacts): Surroundings | undefined {
  if (first?.names.includes('registry image')) {
    const image = imageMeant(machine, reference)
    return image === undefined ? undefined : imageSurroundings(machine, image)
  }
  const container = containerMeant(machine, reference)
  return container === undefined ? undefined : containerSurroundings(machine, container)
}

function containerMeant({ containers }: Machine, reference: string): Container | undefined {
  if (reference === '') return undefined
  const all = [...containers.values()]
  return all.find(({ name }) => name === reference) ?? all.find(({ id }) => id.startsWith(reference))
}

function imageMeant(machine: Machine, reference: string): Image | undefined {
  try {
    return lookUpImage(machine, reference)
  } catch (error) {
    if (error instanceof EngineError) return undefined
    throw error
  }
}
