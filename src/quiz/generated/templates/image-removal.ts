/** What `docker rmi` does to an image that has containers, or another name. */
import { imageRemovalText as text } from '../../../content/text/generated/images'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, dockerfile, runIdle } from '../lines'
import { drawNames } from '../names'
import type { Played } from '../play'
import { lastPrinted } from '../read'

function outcome(played: Played): string {
  if (played.revealed.at(-1)?.transcript.exitCode !== 0) return text.outcomes.refused
  return /^Deleted: /m.test(lastPrinted(played)) ? text.outcomes.deleted : text.outcomes.untagged
}

export const imageRemoval = template(askChoice(outcome), (draws): AnswerCase => {
  const { image, first, old, path } = drawNames(draws)
  const built = [build(image)]
  const running = [...built, runIdle(first, image)]
  const ended = draws.pick([
    [...built, `docker run --name ${first} ${image} true`],
    [...running, `docker stop ${first}`],
  ])
  const named = draws.pick([
    [...built, `docker tag ${image} ${image}:old`],
    [...running, `docker tag ${image} ${image}:old`],
    [...built, `docker tag ${image} spare`],
  ])
  const way = draws.pick([
    {
      commands: running,
      right: text.runs(first, image),
      belief: 'image-removal-breaks-containers',
      wrong: text.notBroken(first),
    },
    {
      commands: ended,
      right: text.stopped(first, image),
      belief: 'stopped-containers-do-not-count',
      wrong: text.counts(first),
    },
    { commands: named, right: text.otherName(image), belief: 'tag-is-the-identity', wrong: text.onlyName(image) },
  ])
  return {
    files: dockerfile(['FROM busybox', `RUN echo ${old} > ${path}`]),
    commands: way.commands,
    reveal: [`docker rmi ${image}`],
    stem: text.asked(image),
    hint: text.hint,
    right: way.right,
    answerers: [
      { belief: way.belief, feedback: way.wrong, world: { commands: built } },
      { feedback: text.oneName(image), world: { commands: named } },
      { feedback: text.notRefused, world: { commands: running } },
    ],
  }
})
