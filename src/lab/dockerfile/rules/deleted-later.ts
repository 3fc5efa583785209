/** Files that one line brings in and a later one deletes stay in the image. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import { sizeInWords } from '../../../store/words/sizes'
import type { Rule } from './finding'
import { coveredBy, madeLayers } from './layer-files'

export const deletedLater: Rule = ({ report }) =>
  report === undefined
    ? []
    : madeLayers(report)
        .flatMap((layers) => coveredBy(layers, ({ type }) => type === 'whiteout'))
        .map(({ line, by, paths: [path = '', ...others], bytes }) => ({
          severity: 'warning',
          lines: line.lines,
          ...ruleText.deletedLater(path, others.length, sizeInWords(bytes), by.lines.start),
        }))
