/** Which volumes are left after containers were removed. */
import { volumesLeftText as text } from '../../../content/text/generated/volumes'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'
import { printedWords } from '../read'

export const volumesLeft = template(
  askSeveral((played, volume) => printedWords(played).includes(volume)),
  (draws): JudgedCase => {
    const { first, second, volumes } = drawNames(draws)
    const [shared, own, unused] = volumes
    const made = draws.mix([
      runIdle(first, 'busybox', `-v ${shared}:/a -v ${own}:/b`),
      runIdle(second, 'busybox', `-v ${shared}:/a`),
      `docker volume create ${unused}`,
    ])
    const gone = `docker volume rm ${unused}`
    const removed = draws.pick([
      `docker rm -f ${first}`,
      `docker rm -f -v ${first}`,
      `docker rm -f -v ${first} ${second}`,
    ])
    const commands = [...made, removed, gone]
    return {
      files: {},
      commands,
      reveal: ['docker volume ls'],
      stem: text.asked,
      hint: text.hint,
      items: [
        { text: shared, feedback: text.named(shared) },
        { text: own, feedback: text.named(own) },
        { text: unused, feedback: text.removedByName(unused) },
      ],
      believers: [
        {
          belief: 'rm-deletes-volumes',
          world: { commands: [...commands, `docker rm -f ${second}`, `docker volume rm ${own} ${shared}`] },
        },
      ],
    }
  },
)
