/** What `docker diff` prints of a container that has added, changed and deleted files. */
import { containerDiffText as text } from '../../../content/text/generated/files'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { build, deleteIn, dockerfile, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'
import { lastPrinted } from '../read'

export const containerDiff = template(
  askSeveral((played, line) => lastPrinted(played).split('\n').includes(line)),
  (draws): JudgedCase => {
    const { image, first, files, old, fresh, other } = drawNames(draws)
    const [changed, deleted, untouched, added] = files
    const inImage = draws.mix([changed, deleted, untouched]).map((file) => `echo ${old} > /${file}`)
    const changes = draws.mix([
      writeIn(first, `/${changed}`, fresh),
      writeIn(first, `/${added}`, other),
      deleteIn(first, `/${deleted}`),
    ])
    const copied = inImage.map((line) => `docker exec ${first} sh -c '${line}'`)
    return {
      files: dockerfile(['FROM busybox', ...inImage.map((line) => `RUN ${line}`)]),
      commands: [build(image), runIdle(first, image), ...changes],
      reveal: [`docker diff ${first}`],
      stem: text.asked(first),
      hint: text.hint,
      items: [
        { text: `A /${added}`, feedback: text.added(added, first) },
        { text: `C /${changed}`, feedback: text.changed(changed) },
        { text: `A /${changed}`, feedback: text.notAdded(changed) },
        { text: `D /${deleted}`, feedback: text.deleted(deleted) },
        { text: `A /${untouched}`, feedback: text.untouched(untouched) },
      ],
      believers: [
        {
          belief: 'containers-copy-the-image',
          world: { commands: [runIdle(first, 'busybox'), ...copied, ...changes] },
        },
      ],
    }
  },
)
