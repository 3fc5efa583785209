/** What things on a host are called. */
import { benchText } from '../../content/text/bench'
import type { Container } from '../../engine/containers/container'
import type { HistoryEntry, Image } from '../../engine/images/image'
import type { Machine } from '../../engine/machine'

/** The first twelve digits of a digest or an ID, as Docker shortens them. */
export function shortId(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12)
}

/** A full name as people write it: `docker.io/library/web:1` → `web:1`. */
export function familiarName(reference: string): string {
  return reference.replace(/^docker\.io\/(library\/)?/, '')
}

/** The names that point to an image, in the order in which they were given. */
export function namesOfImage(machine: Machine, imageId: string): readonly string[] {
  return [...machine.tags].filter(([, id]) => id === imageId).map(([name]) => familiarName(name))
}

/** One name for an image: its first, with the number of others, or the beginning of its ID. */
export function imageTitle(machine: Machine, imageId: string | undefined): string {
  if (imageId === undefined || !machine.images.has(imageId)) return benchText.imageGone
  const [first, ...others] = namesOfImage(machine, imageId)
  return first === undefined ? benchText.untaggedWith(shortId(imageId)) : benchText.names(first, others.length)
}

/** What a container's image is called now, or was called when the container was made. */
export function imageOfContainer(machine: Machine, container: Container): string {
  const [first] = namesOfImage(machine, container.imageId)
  return first ?? container.settings.image
}

/** An instruction as it stood in the Dockerfile: without the shell and the builder's marks. */
export function instructionInWords(createdBy: string): string {
  const plain = createdBy
    .replace(/\s+# buildkit$/, '')
    .replace(/^\[[^\]]*\d+\/\d+\] /, '')
    .replace(/^mount \/ from exec /, '')
    .replace(/^\/bin\/sh -c #\(nop\)\s+/, '')
    .replace(/^(?:RUN )?(?:\|\d+ (?:[^ ]+=[^ ]* )*)?\/bin\/sh -c /, 'RUN ')
    .replace(/\s+/g, ' ')
    .trim()
  return /^(?:[A-Z]{3,}\b|#)/.test(plain) ? plain : benchText.committed(plain)
}

function entryInWords({ createdBy, comment }: HistoryEntry): string {
  if (createdBy !== undefined && createdBy !== '') return instructionInWords(createdBy)
  return comment?.startsWith('Imported') ? benchText.imported : benchText.unnamedLayer
}

/** The instruction that made the layer at `index` of an image; undefined when the history does not say. */
function instructionOf(image: Image, index: number): string | undefined {
  const entry = image.history.filter(({ emptyLayer }) => !emptyLayer)[index]
  return entry && entryInWords(entry)
}

/**
 * What made a layer, from the history of the first image that has it. The lowest layer of an image that was imported bears the
 * name of that image, because nothing else is known of it.
 */
export function layerTitle(machine: Machine, chainId: string): string {
  for (const image of machine.images.values()) {
    const index = image.layers.indexOf(chainId)
    const instruction = index < 0 ? undefined : instructionOf(image, index)
    if (instruction === benchText.imported && index === image.layers.length - 1) {
      const [name] = namesOfImage(machine, image.id)
      return name ?? instruction
    }
    if (instruction !== undefined) return instruction
  }
  const cached = [...machine.buildCache.values()].find(({ layers }) => layers.at(-1) === chainId)
  return cached === undefined ? benchText.unnamedLayer : instructionInWords(cached.description)
}

/** A layer's place in a stack in words. */
export function layerInStack(machine: Machine, layers: readonly string[], chainId: string, image: string): string {
  const position = layers.indexOf(chainId) + 1
  return position === 0 ? `“${layerTitle(machine, chainId)}”` : `layer ${position} of ${image}`
}

/** The words of a container's main process: while it runs, those of the program that it has become. */
function mainArguments({ path, arguments: rest, tasks }: Container): readonly string[] {
  const main = tasks.flatMap(({ processes }) => processes).find(({ id }) => id === 1)
  return main?.arguments ?? [path, ...rest]
}

/** The program of a container's main process, without its directory. A server writes a title in its place: `nginx: master process`. */
export function programOf(container: Container): string {
  const [program = ''] = mainArguments(container)[0]?.split(': ') ?? []
  return program.slice(program.lastIndexOf('/') + 1)
}

/** The command line of a container's main process. */
export function runningCommandOf(container: Container): string {
  return mainArguments(container).join(' ')
}

/** The command line that a container was made with. */
export function commandLineOf({ path, arguments: rest }: Container): string {
  return [path, ...rest].join(' ')
}
