/** Which layer a read comes from. */
import { layerOfAReadText as text } from '../../../content/text/generated/files'
import { askBenchLayer, type LayerCase } from '../ask/bench-layer'
import { template } from '../case'
import { build, deleteIn, dockerfile, readIn, runIdle, writeIn } from '../lines'
import { drawNames } from '../names'

export const layerOfARead = template(askBenchLayer, (draws): LayerCase => {
  const { image, first, second, file, path, otherPath, old, fresh, other } = drawNames(draws)
  const lines = draws.mix([`RUN echo ${old} > ${path}`, `RUN echo ${other} > ${otherPath}`])
  const above = draws.pick([[], [`RUN echo ${fresh} >> ${path}`], [`RUN chmod 600 ${path}`], [`RUN rm ${otherPath}`]])
  const change = draws.pick([
    [],
    [writeIn(first, path, fresh)],
    [deleteIn(first, path)],
    [`docker exec ${first} chmod 600 ${path}`],
    [writeIn(first, otherPath, fresh)],
    [runIdle(second, image), writeIn(second, path, fresh)],
  ])
  return {
    files: dockerfile(['FROM busybox', ...lines, ...above]),
    commands: [build(image), runIdle(first, image), ...change],
    reveal: [`docker diff ${first}`, `docker history --format '{{.CreatedBy}}' ${image}`, readIn(first, path)],
    stem: text.asked(first, path),
    hint: text.hint(file),
    container: first,
    path,
  }
})
