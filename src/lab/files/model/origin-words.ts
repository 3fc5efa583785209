/** What a file comes from, in words and as a sign. */
import { filesText } from '../../../content/text/lab-files'
import type { Machine } from '../../../engine/machine'
import { layerTitle } from '../../../store/words/names'
import type { SignName } from '../../../ui/Sign'
import { volumeTitle } from './sources'
import type { Origin } from './view'

const text = filesText.origins

/** In a few words: `layer 2`, `writable layer of web`. */
export function originName(machine: Machine, origin: Origin): string {
  switch (origin.kind) {
    case 'layer':
      return text.layer(origin.position)
    case 'writable':
      return text.writable(machine.containers.get(origin.containerId)?.name ?? filesText.goneContainer)
    case 'volume':
      return text.volume(volumeTitle(origin.name))
    case 'bind':
      return text.bind(origin.source)
    default:
      return text[origin.kind]
  }
}

/** What made it, for a layer of an image: its instruction. */
export function originTitle(machine: Machine, origin: Origin): string | undefined {
  return origin.kind === 'layer' ? layerTitle(machine, origin.chainId) : undefined
}

/** Lock for what is read-only, pencil for what a container writes. */
export const originSigns: Readonly<Record<Origin['kind'], SignName>> = {
  layer: 'lock',
  init: 'lock',
  writable: 'pencil',
  volume: 'volume',
  bind: 'host',
  tmpfs: 'volume',
  daemon: 'pencil',
  kernel: 'eye',
  host: 'host',
}
