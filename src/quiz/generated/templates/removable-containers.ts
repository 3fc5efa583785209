/** Which containers a plain `docker rm` removes. */
import { removableContainersText as text } from '../../../content/text/generated/life-cycle'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'
import { printedWords } from '../read'

export const removableContainers = template(
  askSeveral((played, name) => !printedWords(played).includes(name)),
  (draws): JudgedCase => {
    const { containers } = drawNames(draws)
    const [runs, ends, waits, stops] = containers
    const made = draws.mix([
      [runIdle(runs, 'busybox')],
      [`docker run --name ${ends} busybox true`],
      draws.chance()
        ? [`docker create --name ${waits} busybox sleep 600`]
        : [runIdle(waits, 'busybox'), `docker pause ${waits}`],
      draws.chance()
        ? [runIdle(stops, 'busybox'), `docker kill ${stops}`]
        : [runIdle(stops, 'busybox'), `docker restart ${stops}`],
    ])
    const commands = made.flat()
    const names = draws.mix([runs, ends, waits, stops]).join(' ')
    const reveal = [`docker rm ${names}`, "docker ps -a --format 'table {{.Names}}\\t{{.State}}'"]
    const isPaused = commands.includes(`docker pause ${waits}`)
    const isKilled = commands.includes(`docker kill ${stops}`)
    return {
      files: {},
      commands,
      reveal,
      stem: text.asked(names),
      hint: text.hint,
      items: [
        { text: runs, feedback: text.running(runs) },
        { text: ends, feedback: text.ended(ends) },
        { text: waits, feedback: isPaused ? text.paused(waits) : text.created(waits) },
        { text: stops, feedback: isKilled ? text.killed(stops) : text.restarted(stops) },
      ],
      believers: [{ belief: 'rm-stops-containers', world: { reveal: [`docker rm -f ${names}`, ...reveal.slice(1)] } }],
    }
  },
)
