/** Which value of a variable a program sees: of the build, of the image or of the run. */
import { environmentValueText as text } from '../../../content/text/generated/builds'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { dockerfile } from '../lines'
import { drawNames } from '../names'

export const environmentValue = template(askChoice(), (draws): AnswerCase => {
  const { image, old, fresh, other } = drawNames(draws)
  const hasDefault = draws.number(1, 3) > 1
  const isSet = draws.chance()
  const settings = hasDefault ? ['ARG WORD', `ENV WORD=${old}`] : [`ARG WORD=${old}`]
  const lines = ['FROM busybox', ...settings, 'RUN echo building with $WORD']
  const build = `docker build -q --build-arg WORD=${fresh} -t ${image} .`
  const run = (flag: string) => `docker run --rm ${flag}${image} sh -c 'echo word: $WORD'`
  const asks = run(isSet ? `-e WORD=${other} ` : '')
  return {
    files: dockerfile(lines),
    commands: [build],
    reveal: [asks],
    stem: text.asked(asks),
    hint: text.hint,
    right: isSet ? text.rightSet(other) : hasDefault ? text.rightDefault(old, fresh) : text.rightNothing(fresh),
    answerers: [
      {
        belief: 'build-arguments-reach-the-program',
        feedback: text.argument(fresh),
        world: { reveal: [run(`-e WORD=${fresh} `)] },
      },
      {
        feedback: hasDefault ? text.overridden(other) : text.argumentDefault(old),
        world: {
          files: dockerfile(['FROM busybox', `ENV WORD=${old}`]),
          commands: [`docker build -q -t ${image} .`],
          reveal: [run('')],
        },
      },
      { feedback: text.something, world: { reveal: [run('-e WORD= ')] } },
    ],
  }
})
