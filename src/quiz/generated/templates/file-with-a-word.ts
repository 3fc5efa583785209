/** In which file a container finds a word. */
import { benchFileText as text } from '../../../content/text/generated/files'
import { askBench, type BenchCase } from '../ask/bench'
import { template } from '../case'
import { build, deleteIn, dockerfile, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const fileWithAWord = template(askBench, (draws): BenchCase => {
  const { image, first, second, files, old, fresh, other } = drawNames(draws)
  const paths = files.slice(0, 3).map((file) => `/${file}`)
  const [left = '', middle = '', right = ''] = paths
  const write = (path: string, word: string) => `RUN echo ${word} > ${path}`
  const changes = draws.mix([
    deleteIn(first, left),
    writeIn(first, left, other),
    writeIn(first, right, old),
    deleteIn(first, middle),
  ])
  return {
    files: dockerfile([
      'FROM busybox',
      write(left, old),
      write(middle, old),
      write(right, fresh),
      write(draws.pick([left, middle]), other),
    ]),
    commands: [
      build(image),
      runIdle(first, image),
      runIdle(second, image),
      ...changes.slice(0, 2),
      writeIn(second, right, old),
    ],
    reveal: [`docker exec ${first} grep -l ${old} ${paths.join(' ')}`],
    stem: text.asked(first, old),
    hint: text.hintForSeveral,
    asked: { type: 'bench', asks: 'file', container: first, paths: [...draws.mix(paths)], content: old },
  }
})
