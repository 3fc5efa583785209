/** A command to remove one container and nothing else. */
import { typedRemovalText as text } from '../../../content/text/generated/life-cycle'
import { askCommand, type CommandCase } from '../ask/command'
import { template } from '../case'
import { runIdle } from '../lines'
import { drawNames } from '../names'

export const typedRemoval = template(askCommand, (draws): CommandCase => {
  const { first, second, containers } = drawNames(draws)
  const [, , third] = containers
  const made = draws.mix([
    runIdle(first, 'busybox'),
    runIdle(second, 'busybox'),
    `docker run --name ${third} busybox true`,
  ])
  const paused = draws.chance() ? [`docker pause ${first}`] : []
  const solution = `docker rm -f ${first}`
  const leaves = "docker ps -a --format 'table {{.Names}}\\t{{.State}}'"
  return {
    files: {},
    commands: [...made, ...paused],
    reveal: [solution, leaves],
    stem: text.asked(first),
    hint: text.hint,
    solution,
    leaves,
    right: text.right(first),
    mistakes: [
      { command: `docker rm ${first}`, feedback: text.refused(first), belief: 'rm-stops-containers' },
      { command: `docker stop ${first}`, feedback: text.stopped(first), belief: 'stopped-containers-do-not-count' },
      { command: `docker kill ${first}`, feedback: text.stopped(first), belief: 'stopped-containers-do-not-count' },
      { command: 'docker container prune -f', feedback: text.pruned(third, first) },
    ],
  }
})
