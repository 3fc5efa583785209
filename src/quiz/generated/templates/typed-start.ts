/** A command to bring a stopped container back with its files. */
import { typedStartText as text } from '../../../content/text/generated/life-cycle'
import { askCommand, type CommandCase } from '../ask/command'
import { template } from '../case'
import { readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const typedStart = template(askCommand, (draws): CommandCase => {
  const { first, path, fresh } = drawNames(draws)
  const ended = draws.pick([`docker stop ${first}`, `docker kill ${first}`])
  const solution = `docker start ${first}`
  const leaves = readIn(first, path)
  return {
    files: {},
    commands: [runIdle(first, 'busybox'), writeIn(first, path, fresh), ended],
    reveal: [solution, leaves],
    stem: text.asked(first, leaves, fresh),
    hint: text.hint,
    solution,
    leaves,
    right: text.right(first),
    mistakes: [
      { command: runIdle(first, 'busybox'), feedback: text.taken(first), belief: 'run-and-start-are-the-same' },
      { command: 'docker run busybox', feedback: text.another(first), belief: 'run-and-start-are-the-same' },
      { command: `docker exec ${first} sh`, feedback: text.notRunning(first), belief: 'exec-works-anywhere' },
      { command: `docker exec -d ${first} sleep 600`, feedback: text.notRunning(first), belief: 'exec-works-anywhere' },
      { command: `docker unpause ${first}`, feedback: text.notPaused(first) },
    ],
  }
})
