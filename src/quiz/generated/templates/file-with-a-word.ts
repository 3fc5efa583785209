/** In which file a container finds a word. */
import { fileWithAWordText as text } from '../../../content/text/generated/files'
import { askBenchFile, type FileCase } from '../ask/bench-file'
import { template } from '../case'
import { build, deleteIn, dockerfile, readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const fileWithAWord = template(askBenchFile, (draws): FileCase => {
  const { image, first, second, files, old, fresh, other } = drawNames(draws)
  const [lost = '', covered = '', written = '', upper = ''] = files.map((file) => `/${file}`)
  const line = (path: string, word: string) => `RUN echo ${word} > ${path}`
  const loss = draws.pick([
    { command: deleteIn(first, lost), feedback: text.deleted(lost, first) },
    { command: writeIn(first, lost, other), feedback: text.overwritten(lost, first) },
  ])
  /** Either this container writes the word, or another one does, and then the image has it in a file of its own. */
  const isWriter = draws.chance()
  const writer = isWriter ? first : second
  const below = [line(lost, old), line(covered, old), line(written, fresh)]
  const above = [line(covered, other), ...(isWriter ? [] : [line(upper, old)])]
  const start = [build(image), runIdle(first, image), runIdle(second, image)]
  const wrote = writeIn(writer, written, old)
  const changes = draws.mix([loss.command, wrote])
  const items = [
    { text: lost, feedback: loss.feedback },
    { text: covered, feedback: text.covered(covered) },
    { text: written, feedback: isWriter ? text.written(written, first) : text.foreign(written, second, first) },
    ...(isWriter ? [] : [{ text: upper, feedback: text.upper(upper) }]),
  ]
  return {
    files: dockerfile(['FROM busybox', ...draws.mix(below), ...draws.mix(above)]),
    commands: [...start, ...changes],
    reveal: items.map(({ text: path }) => readIn(first, path)),
    stem: text.asked(first, old),
    hint: text.hint,
    container: first,
    content: old,
    items,
    believers: [
      ...(isWriter
        ? []
        : [
            {
              belief: 'containers-share-their-changes',
              world: { commands: [...start, ...changes, writeIn(first, written, old)] },
            } as const,
          ]),
      { belief: 'container-cannot-change', world: { commands: start } },
    ],
  }
})
