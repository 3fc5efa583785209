/** Names for the things of a story. */
import { drawnWords } from '../../content/quiz/generated-words'
import type { Draws } from './draws'

type Five = readonly [string, string, string, string, string]

/** Five of the words, which are at least as many, in a drawn order. */
function drawFive(draws: Draws, words: readonly string[]): Five {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = draws.mix(words)
  return [first, second, third, fourth, fifth]
}

/** Names and words, all different from each other; the most used ones by themselves as well. */
export function drawNames(draws: Draws) {
  const containers = drawFive(draws, drawnWords.containers)
  const files = drawFive(draws, drawnWords.files)
  const volumes = drawFive(draws, drawnWords.volumes)
  const [image] = drawFive(draws, drawnWords.images)
  const [old, fresh, other, last] = drawFive(draws, draws.pick(drawnWords.contents))
  const [first, second] = containers
  const [file, otherFile] = files
  const [volume] = volumes
  return {
    containers,
    first,
    second,
    image,
    files,
    file,
    otherFile,
    path: `/${file}`,
    otherPath: `/${otherFile}`,
    volumes,
    volume,
    old,
    fresh,
    other,
    last,
  }
}
