/** How many layers a second push sends. */
import { pushedLayersText as text } from '../../../content/text/generated/sharing'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { dockerfile } from '../lines'
import { drawNames } from '../names'
import { lastPrinted } from '../read'

export const pushedLayers = template(
  askChoice((played) => `${lastPrinted(played).match(/: Pushed$/gm)?.length ?? 0}`),
  (draws): AnswerCase => {
    const { image, files, old, fresh, other, last } = drawNames(draws)
    const [file, made, again, beside] = files
    const copy = `COPY ${file} /${file}`
    const below = draws.pick([
      [],
      [`COPY ${beside} /${beside}`],
      [`COPY ${beside} /${beside}`, `RUN echo ${other} > /${made}`],
    ])
    const above = draws.mix(['RUN mkdir /box', `RUN echo ${last} > /${again}`]).slice(0, draws.number(1, 2))
    const body = [...below, copy, ...above]
    const tag = (version: number) => `localhost:5000/${image}:${version}`
    const made1 = [`docker build -q -t ${tag(1)} .`, `docker push -q ${tag(1)}`]
    const made2 = [`echo ${fresh} > ${file}`, `docker build -q -t ${tag(2)} .`]
    const story = (lines: readonly string[]) => ({
      ...dockerfile(['FROM busybox', ...lines]),
      [file]: `${old}\n`,
      ...(below.length > 0 && { [beside]: `${old}\n` }),
    })
    return {
      files: story(body),
      commands: [...made1, ...made2],
      reveal: [`docker push ${tag(2)}`],
      stem: text.asked(tag(2), file),
      hint: text.hint,
      right: text.right(file),
      answerers: [
        {
          belief: 'push-uploads-everything',
          feedback: text.everything,
          world: { commands: [...made1.slice(0, 1), ...made2] },
        },
        {
          belief: 'cache-spares-later-lines',
          feedback: text.onlyOne,
          world: { files: story([...body.filter((line) => line !== copy), copy]) },
        },
        { feedback: text.none, world: { commands: [...made1, `docker tag ${tag(1)} ${tag(2)}`] } },
      ],
    }
  },
)
