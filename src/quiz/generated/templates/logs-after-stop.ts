/** What the log of a container holds after it was stopped and started. */
import { logsAfterStopText as text } from '../../../content/text/generated/life-cycle'
import { askOutput } from '../ask/output'
import { type AnswerCase, template } from '../case'
import { drawNames } from '../names'

export const logsAfterStop = template(askOutput, (draws): AnswerCase => {
  const { first, old, fresh } = drawNames(draws)
  const run = `docker run -d --name ${first} busybox sh -c 'echo ${old}; sleep 600'`
  const again = draws.pick([
    [`docker stop ${first}`, `docker start ${first}`],
    [`docker restart ${first}`],
    [`docker kill ${first}`, `docker start ${first}`, `docker stop ${first}`],
    [`docker restart ${first}`, `docker restart ${first}`],
  ])
  const beside = draws.chance() ? [`docker exec ${first} echo ${fresh}`] : []
  return {
    files: {},
    commands: [run, ...beside, ...again],
    reveal: [`docker logs ${first}`],
    stem: text.asked(first),
    hint: text.hint,
    right: beside.length > 0 ? text.rightBeside(old, fresh) : text.right(old),
    answerers: [
      {
        belief: 'stop-loses-logs',
        feedback: text.lost(first),
        world: { commands: [run, `docker rm -f ${first}`, run] },
      },
      ...(beside.length > 0
        ? [
            {
              feedback: text.beside(fresh),
              world: { commands: [run.replace(`echo ${old}`, `echo ${old}; echo ${fresh}`), ...again] },
            },
          ]
        : []),
    ],
  }
})
