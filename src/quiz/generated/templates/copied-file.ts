/** A file of the host is edited after it was copied into an image. */

import { copiedFileText as text } from '../../../content/text/generated/builds'
import { generatedText } from '../../../content/text/generated/common'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, dockerfile, readFresh, readIn, runIdle } from '../lines'
import { drawNames } from '../names'

export const copiedFile = template(askChoice(), (draws): AnswerCase => {
  const { image, first, file, path, old, fresh, other } = drawNames(draws)
  const edit = `echo ${fresh} > ${file}`
  const before = draws.chance()
  const idle = runIdle(first, image)
  const base = ['FROM busybox', `RUN echo ${other} > ${path}`]
  const story = (lines: readonly string[]) => ({ ...dockerfile(lines), [file]: `${old}\n` })
  return {
    files: story([...base, `COPY ${file} ${path}`]),
    commands: before ? [build(image), idle, edit] : [build(image), edit],
    reveal: [before ? readIn(first, path) : readFresh(image, path)],
    stem: before ? generatedText.readIn(first, path) : generatedText.readAnew(image, path),
    hint: text.hint,
    right: text.right(file),
    answerers: [
      {
        belief: 'image-is-only-a-recipe',
        feedback: text.notAgain(file),
        world: { commands: [edit, build(image), idle] },
      },
      { feedback: generatedText.lower(path), world: { files: story(base) } },
      { feedback: generatedText.inImage(path), world: { files: story(['FROM busybox']) } },
    ],
  }
})
