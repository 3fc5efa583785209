/** Names for the things of a story. */
import { drawnWords } from '../../content/quiz/generated-words'
import type { Draws } from './draws'

const { images, containers, files, contents } = drawnWords

/** Names and words that differ from each other. */
export function drawNames(draws: Draws) {
  const [first = containers[0], second = containers[1], third = containers[2]] = draws.mix(containers)
  const [file = files[0], otherFile = files[1], thirdFile = files[2], fourthFile = files[3]] = draws.mix(files)
  const family = draws.pick<readonly string[]>(contents)
  const [old = '', fresh = '', other = '', last = ''] = draws.mix(family)
  return {
    image: draws.pick(images),
    first,
    second,
    third,
    file,
    otherFile,
    thirdFile,
    fourthFile,
    path: `/${file}`,
    otherPath: `/${otherFile}`,
    old,
    fresh,
    other,
    last,
  }
}
