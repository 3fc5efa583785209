/** What `docker commit` takes into a new image. */
import { committedFilesText as text } from '../../../content/text/generated/images'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { build, commit, dockerfile, runIdle } from '../lines'
import { drawNames } from '../names'
import { printedWords } from '../read'

/** The files below `/box` that this command finds in a container, in the order of their names. */
const listed = (inContainer: string, depth = '') => `${inContainer} find /box ${depth}-type f | sort`

export const committedFiles = template(
  askSeveral((played, path) => printedWords(played).includes(path)),
  (draws): JudgedCase => {
    const { image, first, files, volume } = drawNames(draws)
    const [ofImage, written, stored, deleted, late] = files
    const touch = (path: string) => `docker exec ${first} touch ${path}`
    const snapshot = 'copy'
    const mount = `-v ${volume}:/box/${volume}`
    const start = [build(image), runIdle(first, image, mount)]
    const changes = draws.mix([
      touch(`/box/${written}`),
      touch(`/box/${volume}/${stored}`),
      `docker exec ${first} rm /box/${deleted}`,
    ])
    const asksOld = draws.number(1, 3) === 1
    const commands = [...start, ...changes, commit(first, snapshot), touch(`/box/${late}`)]
    const asked = asksOld ? image : snapshot
    return {
      files: dockerfile(['FROM busybox', `RUN mkdir /box && touch /box/${ofImage} /box/${deleted}`]),
      commands,
      reveal: [listed(`docker run --rm ${asked}`)],
      stem: text.asked(asked),
      hint: text.hint,
      items: [
        { text: `/box/${ofImage}`, feedback: text.ofImage(ofImage, image) },
        {
          text: `/box/${written}`,
          feedback: asksOld ? text.notOld(written, first, image) : text.written(written, first),
        },
        { text: `/box/${volume}/${stored}`, feedback: text.stored(stored, volume) },
        {
          text: `/box/${deleted}`,
          feedback: asksOld ? text.notDeleted(deleted, first, image) : text.deleted(deleted, first),
        },
        { text: `/box/${late}`, feedback: asksOld ? text.notOld(late, first, image) : text.late(late) },
      ],
      believers: [
        ...(asksOld
          ? [
              {
                belief: 'containers-write-into-the-image',
                world: { reveal: [listed(`docker exec ${first}`, '-maxdepth 1 ')] },
              } as const,
            ]
          : []),
        {
          belief: 'volumes-belong-to-the-image',
          world: { reveal: [listed(`docker run --rm ${mount} ${asked}`)] },
        },
        ...(asksOld
          ? []
          : [
              {
                belief: 'only-dockerfiles-make-images',
                world: { reveal: [listed(`docker run --rm ${image}`)] },
              } as const,
            ]),
      ],
    }
  },
)
