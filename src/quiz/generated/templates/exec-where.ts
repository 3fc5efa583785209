/** In which containers `docker exec` works. */
import { execWhereText as text } from '../../../content/text/generated/life-cycle'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'

export const execWhere = template(
  askSeveral(({ revealed }, name) =>
    revealed.some(({ line, transcript }) => line.startsWith(`docker exec ${name} `) && transcript.exitCode === 0),
  ),
  (draws): JudgedCase => {
    const { containers } = drawNames(draws)
    const [runs, ends, waits, stops] = containers
    const startsAgain = draws.chance()
    const made = draws.mix([
      [runIdle(runs, 'busybox')],
      [`docker run --name ${ends} busybox echo hello`],
      [`docker create --name ${waits} busybox sleep 600`],
      [runIdle(stops, 'busybox'), `docker stop ${stops}`, ...(startsAgain ? [`docker start ${stops}`] : [])],
    ])
    const commands = made.flat()
    const names = draws.mix([runs, ends, waits, stops])
    return {
      files: {},
      commands,
      reveal: names.map((name) => `docker exec ${name} pwd`),
      stem: text.asked,
      hint: text.hint,
      items: [
        { text: runs, feedback: text.running(runs) },
        { text: ends, feedback: text.ended(ends) },
        { text: waits, feedback: text.created(waits) },
        { text: stops, feedback: startsAgain ? text.startedAgain(stops) : text.stopped(stops) },
      ],
      believers: [
        {
          belief: 'exec-works-anywhere',
          world: { commands: [runs, ends, waits, stops].map((name) => runIdle(name, 'busybox')) },
        },
      ],
    }
  },
)
