/** One container changes a file of the image; another one of the same image reads it. */
import { generatedText } from '../../../content/text/generated/common'
import { secondContainerText as text } from '../../../content/text/generated/containers'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, commit, deleteIn, dockerfile, readFresh, readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const secondContainer = template(askChoice(), (draws): AnswerCase => {
  const names = drawNames(draws)
  const { image, first, second, path, old, fresh, other } = names
  const already = draws.chance()
  const deletes = draws.number(1, 3) === 1
  const change = (container: string) => (deletes ? deleteIn(container, path) : writeIn(container, path, fresh))
  const base = ['FROM busybox', `RUN echo ${other} > ${path}`]
  const before = [build(image), runIdle(first, image), ...(already ? [runIdle(second, image)] : [])]
  const reveal = [already ? readIn(second, path) : readFresh(image, path)]
  return {
    files: dockerfile([...base, `RUN echo ${old} > ${path}`]),
    commands: [...before, change(first)],
    reveal,
    stem: already ? generatedText.readIn(second, path) : generatedText.readAnew(image, path),
    hint: text.hint,
    right: text.right(first, image, path),
    answerers: [
      already
        ? {
            belief: 'containers-share-their-changes',
            feedback: text.shared(first, second),
            world: { commands: [...before, change(first), change(second)] },
          }
        : {
            belief: 'containers-write-into-the-image',
            feedback: text.written(first, image),
            world: { commands: [...before, change(first), commit(first, image)] },
          },
      { feedback: generatedText.lower(path), world: { files: dockerfile(base) } },
      { feedback: generatedText.inImage(path), world: { files: dockerfile(['FROM busybox']), commands: before } },
    ],
  }
})
