/** A container changes a file, stops and starts again. */
import { generatedText } from '../../../content/text/generated/common'
import { stopAndStartText as text } from '../../../content/text/generated/containers'
import { askOutput } from '../ask/output'
import { type AnswerCase, template } from '../case'
import { build, dockerfile, readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const stopAndStart = template(askOutput, (draws): AnswerCase => {
  const { image, first, second, path, old, fresh, other } = drawNames(draws)
  const again = draws.pick([
    [`docker stop ${first}`, `docker start ${first}`],
    [`docker restart ${first}`],
    [`docker kill ${first}`, `docker start ${first}`],
  ])
  const before = [build(image), runIdle(first, image), runIdle(second, image), writeIn(second, path, other)]
  const change = writeIn(first, path, fresh)
  return {
    files: dockerfile(['FROM busybox', `RUN echo ${old} > ${path}`]),
    commands: [...before, change, ...again],
    reveal: [readIn(first, path)],
    stem: generatedText.readIn(first, path),
    hint: text.hint,
    right: text.right(first),
    answerers: [
      {
        belief: 'stop-loses-files',
        feedback: text.lost(first),
        world: { commands: [...before, change, `docker rm -f ${first}`, runIdle(first, image)] },
      },
      {
        belief: 'containers-share-their-changes',
        feedback: text.shared(first, second),
        world: { commands: [...before, writeIn(first, path, other), ...again] },
      },
    ],
  }
})
