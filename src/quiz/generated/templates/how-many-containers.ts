/** How many containers there are after an image was run several times. */
import { howManyContainersText as text } from '../../../content/text/generated/life-cycle'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'
import { lastPrinted } from '../read'

export const howManyContainers = template(askChoice(lastPrinted), (draws): AnswerCase => {
  const { first, old } = drawNames(draws)
  const times = draws.number(2, 3)
  const printing = `docker run busybox echo ${old}`
  const runs = Array.from({ length: times }, () => printing)
  const idle = runIdle(first, 'busybox')
  const besides = draws.mix([[idle], ['docker run --rm busybox true'], [`docker create busybox echo ${old}`]])
  const beside = besides.slice(0, draws.number(1, 2)).flat()
  const commands = draws.mix([runs, beside]).flat()
  const withoutRm = commands.map((command) => command.replace(' --rm', ''))
  return {
    files: {},
    commands,
    reveal: ['docker ps -a -q | wc -l'],
    stem: text.asked,
    hint: text.hint,
    right: text.right,
    answerers: [
      { belief: 'run-and-start-are-the-same', feedback: text.eachRun, world: { commands: [printing, ...beside] } },
      {
        belief: 'stopped-containers-do-not-count',
        feedback: text.stoppedCount,
        world: { reveal: ['docker ps -q | wc -l'] },
      },
      { feedback: text.removedItself, world: { commands: withoutRm } },
      { feedback: text.runToo, world: { commands: commands.filter((command) => command !== idle) } },
    ],
  }
})
