/** Which files a container finds in a directory, after layers and containers have added and deleted some. */
import { mergedViewText as text } from '../../../content/text/generated/files'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { build, commit, deleteIn, dockerfile, runIdle } from '../lines'
import { drawNames } from '../names'
import { printedWords } from '../read'

export const mergedView = template(
  askSeveral((played, file) => printedWords(played).includes(file)),
  (draws): JudgedCase => {
    const { image, first, second, files } = drawNames(draws)
    const [kept, buried, deleted, added, foreign] = files
    const anew = draws.chance()
    const touch = (container: string, file: string) => `docker exec ${container} touch /box/${file}`
    const lines = [`RUN mkdir /box && touch /box/${kept} /box/${buried} /box/${deleted}`, `RUN rm /box/${buried}`]
    const start = [build(image), runIdle(first, image), runIdle(second, image)]
    const commands = [...start, touch(first, added), deleteIn(first, `/box/${deleted}`), touch(second, foreign)]
    return {
      files: dockerfile(['FROM busybox', ...lines]),
      commands,
      reveal: [anew ? `docker run --rm ${image} ls /box` : `docker exec ${first} ls /box`],
      stem: anew ? text.askedAnew(image) : text.asked(first),
      hint: text.hint,
      items: [
        { text: kept, feedback: text.kept(kept) },
        { text: buried, feedback: text.buried(buried) },
        { text: deleted, feedback: anew ? text.deletedElsewhere(deleted, first) : text.deleted(deleted, first) },
        { text: added, feedback: anew ? text.addedElsewhere(added, first) : text.added(added, first) },
        { text: foreign, feedback: text.foreign(foreign, second) },
      ],
      believers: anew
        ? [{ belief: 'containers-write-into-the-image', world: { commands: [...commands, commit(first, image)] } }]
        : [{ belief: 'containers-share-their-changes', world: { commands: [...commands, touch(first, foreign)] } }],
    }
  },
)
