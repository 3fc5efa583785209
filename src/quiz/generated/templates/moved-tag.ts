/** A tag moves to a new image; who runs which one? */
import { generatedText } from '../../../content/text/generated/common'
import { movedTagText as text } from '../../../content/text/generated/sharing'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, dockerfile, readFresh, readIn, runIdle } from '../lines'
import { drawNames } from '../names'

export const movedTag = template(askChoice(), (draws): AnswerCase => {
  const { image, first, file, path, old, fresh, other } = drawNames(draws)
  const start = [build(image), runIdle(first, image)]
  const rebuild = [`echo ${fresh} > ${file}`, build(image)]
  const anew = draws.number(1, 3) === 1
  const restart = draws.pick([[], [`docker restart ${first}`], [`docker stop ${first}`, `docker start ${first}`]])
  const base = ['FROM busybox', `RUN echo ${other} > ${path}`]
  return {
    files: { ...dockerfile([...base, `COPY ${file} ${path}`]), [file]: `${old}\n` },
    commands: [...start, ...rebuild, ...(anew ? [] : restart)],
    reveal: [anew ? readFresh(image, path) : readIn(first, path)],
    stem: anew ? generatedText.readAnew(image, path) : generatedText.readIn(first, path),
    hint: text.hint,
    right: anew ? text.rightAnew(image) : text.right(first, image),
    answerers: [
      anew
        ? { belief: 'tag-is-the-identity', feedback: text.moved(image), world: { commands: start } }
        : {
            belief: 'containers-follow-their-tag',
            feedback: text.stays(first, image),
            world: { commands: [...start, ...rebuild, `docker rm -f ${first}`, runIdle(first, image)] },
          },
      { feedback: generatedText.lower(path), world: { files: { ...dockerfile(base), [file]: `${old}\n` } } },
      {
        feedback: generatedText.inImage(path),
        world: { files: { ...dockerfile(['FROM busybox']), [file]: `${old}\n` } },
      },
    ],
  }
})
