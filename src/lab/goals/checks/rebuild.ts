/** How much of an image a change of one file makes anew: two builds of it are compared, one before the change and one after. */
import type { Frame } from '../../../cli/frame'
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Machine } from '../../../engine/machine'
import { imageNamed, namedLayers, nameOfLayer, readOnHost } from '../facts'
import type { Judge } from '../situation'

function built(image: string): (frame: Frame) => boolean {
  return ({ machine, events }) => {
    const id = imageNamed(machine, image)?.id
    return events.some((event) => event.type === 'image.tagged' && event.by === 'build' && event.imageId === id)
  }
}

/** The instructions whose layers the second machine's image has and the first one's has not. */
function madeAnew(before: Machine, after: Machine, image: string): readonly string[] {
  const old = imageNamed(before, image)?.layers ?? []
  const now = imageNamed(after, image)
  if (now === undefined) return []
  return namedLayers(after, now)
    .filter(({ layer }) => !old.includes(layer.chainId))
    .map(nameOfLayer)
}

export const rebuild: Judge<'rebuild'> = ({ image, changed, newLayers }, { frames }) => {
  const builds = frames.filter(built(image)).map(({ machine }) => machine)
  const last = builds.at(-1)
  if (last === undefined) return text.notBuilt(image)
  const isSame = (file: string, machine: Machine) => readOnHost(machine, file) === readOnHost(last, file)
  const before = builds.findLast((machine) => isSame('Dockerfile', machine) && !isSame(changed, machine))
  if (before === undefined)
    return builds.length === 1 ? text.builtOnce(image, changed) : text.notRebuilt(image, changed)
  const made = madeAnew(before, last, image)
  return made.length <= newLayers ? undefined : text.tooManyLayers(made, newLayers)
}
