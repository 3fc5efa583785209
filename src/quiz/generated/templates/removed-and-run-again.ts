/** A container is removed, and a new one of the same name reads the file that the old one wrote. */
import { generatedText } from '../../../content/text/generated/common'
import { removedAndRunAgainText as text } from '../../../content/text/generated/containers'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, commit, dockerfile, readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const removedAndRunAgain = template(askChoice(), (draws): AnswerCase => {
  const { image, first, path, old, fresh, other } = drawNames(draws)
  const wrote = [build(image), runIdle(first, image), writeIn(first, path, fresh)]
  const removed = draws.pick([[`docker rm -f ${first}`], [`docker kill ${first}`, `docker rm ${first}`]])
  const base = ['FROM busybox', `RUN echo ${other} > ${path}`]
  return {
    files: dockerfile([...base, `RUN echo ${old} > ${path}`]),
    commands: [...wrote, ...removed, runIdle(first, image)],
    reveal: [readIn(first, path)],
    stem: generatedText.readIn(first, path),
    hint: text.hint,
    right: text.right(first),
    answerers: [
      {
        belief: 'removed-files-come-back',
        feedback: text.cameBack(first),
        world: { commands: [...wrote, commit(first, image), ...removed, runIdle(first, image)] },
      },
      { feedback: generatedText.lower(path), world: { files: dockerfile(base) } },
      {
        feedback: generatedText.inImage(path),
        world: { files: dockerfile(['FROM busybox']), commands: [build(image), runIdle(first, image)] },
      },
    ],
  }
})
