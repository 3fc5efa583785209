/** What disappears with a container. */
import { goneWithAContainerText as text } from '../../../content/text/generated/volumes'
import { askBenchDisappears, type DisappearsCase } from '../ask/bench-disappears'
import { template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'

export const goneWithAContainer = template(askBenchDisappears, (draws): DisappearsCase => {
  const { first, second, volumes } = drawNames(draws)
  const [volume, foreign] = volumes
  const mounts = draws.pick([`-v ${volume}:/a -v /b`, `-v ${volume}:/a`, '-v /b'])
  const command = draws.pick([`docker rm -f ${first}`, `docker rm -f -v ${first}`])
  const made = draws.mix([
    runIdle(first, 'busybox', mounts),
    runIdle(second, 'busybox', draws.pick([`-v ${volume}:/a`, `-v ${foreign}:/a`])),
  ])
  const stopped = draws.number(1, 3) === 1 ? [`docker stop ${first}`] : []
  return {
    files: {},
    commands: [...made, ...stopped],
    reveal: [command, 'docker ps -a', 'docker volume ls'],
    stem: text.asked(command),
    hint: text.hint,
    command,
    volumeBelief: 'rm-deletes-volumes',
  }
})
