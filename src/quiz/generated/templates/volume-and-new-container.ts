/** A container with a named volume is removed; what a new one finds depends on whether it gets the volume too. */
import { generatedText } from '../../../content/text/generated/common'
import { volumeAndNewContainerText as text } from '../../../content/text/generated/volumes'
import { askChoice } from '../ask/choice'
import { type AnswerCase, template } from '../case'
import { build, dockerfile, readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const volumeAndNewContainer = template(askChoice(), (draws): AnswerCase => {
  const { image, first, second, file, volume, old, fresh, other } = drawNames(draws)
  const path = `/box/${file}`
  const withVolume = (container: string) => runIdle(container, image, `-v ${volume}:/box`)
  const wrote = [build(image), withVolume(first), writeIn(first, path, fresh)]
  const removed = draws.pick([`docker rm -f ${first}`, `docker rm -f -v ${first}`])
  const base = ['FROM busybox', `RUN mkdir /box && echo ${other} > ${path}`]
  const mounted = draws.chance()
  return {
    files: dockerfile([...base, `RUN echo ${old} > ${path}`]),
    commands: [...wrote, removed, mounted ? withVolume(second) : runIdle(second, image)],
    reveal: [readIn(second, path)],
    stem: generatedText.readIn(second, path),
    hint: text.hint,
    right: mounted ? text.kept(volume) : text.without(second, volume),
    answerers: [
      mounted
        ? {
            belief: 'rm-deletes-volumes',
            feedback: text.notDeleted(volume, first),
            world: { commands: [...wrote, removed, `docker volume rm ${volume}`, withVolume(second)] },
          }
        : {
            belief: 'volumes-belong-to-the-image',
            feedback: text.notOfImage(volume, image, second),
            world: { commands: [...wrote, removed, withVolume(second)] },
          },
      {
        feedback: generatedText.inImage(path),
        world: {
          files: dockerfile(['FROM busybox', 'RUN mkdir /box']),
          commands: [build(image), runIdle(second, image)],
        },
      },
      {
        feedback: generatedText.lower(path),
        world: { files: dockerfile(base), commands: [build(image), runIdle(second, image)] },
      },
    ],
  }
})
