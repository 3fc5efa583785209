/** Which lines of a Dockerfile come from the cache after something was edited. */
import { cachedLinesText as text } from '../../../content/text/generated/builds'
import { askSeveral } from '../ask/several'
import { type JudgedCase, template } from '../case'
import { dockerfile } from '../lines'
import { drawNames } from '../names'
import { lastPrinted } from '../read'

/** Whether the build said of the step of this line that it was cached. */
function isCached(output: string, line: string): boolean {
  const step = output.split('\n').find((row) => /^#\d+ \[/.test(row) && row.endsWith(`] ${line}`))
  return step !== undefined && output.split('\n').includes(`${step.split(' ')[0]} CACHED`)
}

export const cachedLines = template(
  askSeveral((played, line) => isCached(lastPrinted(played), line)),
  (draws): JudgedCase => {
    const { image, files, old, fresh, other, last } = drawNames(draws)
    const [file, made, again, beside] = files
    const copy = `COPY ${file} /${file}`
    const copyBeside = `COPY ${beside} /${beside}`
    const runs = [`RUN echo ${old} > /${made}`, `RUN echo ${other} > /${again}`]
    const lines = draws.mix([copy, copyBeside, ...runs])
    const edited = draws.pick([copy, `RUN echo ${old} > /${made}`])
    const place = lines.indexOf(edited)
    const editedFile = edited === copy
    const newLine = editedFile ? edited : `RUN echo ${fresh} > /${made}`
    const newLines = lines.map((line) => (line === edited ? newLine : line))
    const build = `docker build -t ${image} .`
    const edit = editedFile ? `echo ${fresh} > ${file}` : `sed -i 's/echo ${old}/echo ${fresh}/' Dockerfile`
    const onlyThis = [newLine, ...newLines.filter((line) => line !== newLine)].reverse()
    const commands = [build, edit]
    return {
      files: { ...dockerfile(['FROM busybox', ...lines]), [file]: `${old}\n`, [beside]: `${last}\n` },
      commands,
      reveal: [build],
      stem: editedFile ? text.askedFile(file) : text.askedLine(newLine),
      hint: text.hint,
      items: newLines.map((line, index) => ({
        text: line,
        feedback:
          index < place
            ? text.before
            : index > place
              ? text.after
              : editedFile
                ? text.fileChanged(file)
                : text.lineChanged,
      })),
      believers: [
        {
          belief: 'cache-spares-later-lines',
          world: {
            files: {
              ...dockerfile(['FROM busybox', ...onlyThis.map((line) => (line === newLine ? edited : line))]),
              [file]: `${old}\n`,
              [beside]: `${last}\n`,
            },
          },
        },
        { belief: 'build-runs-everything-again', world: { reveal: [`docker build --no-cache -t ${image} .`] } },
      ],
    }
  },
)
