/** Files that a later line changes, be it only their owner, lie in two layers. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import { sizeInWords } from '../../../store/words/sizes'
import type { Rule } from './finding'
import { coveredBy, madeLayers } from './layer-files'

/** Fewer bytes than this are not worth a word. */
const worthMentioning = 10_000

export const copiedAgain: Rule = ({ report }) =>
  report === undefined
    ? []
    : madeLayers(report)
        .flatMap((layers) => coveredBy(layers, ({ type }) => type === 'file'))
        .filter(({ bytes }) => bytes >= worthMentioning)
        .map(({ line, by, paths: [path = '', ...others], bytes }) => ({
          severity: 'hint',
          lines: line.lines,
          ...ruleText.copiedAgain(path, others.length, sizeInWords(bytes), by.lines.start),
        }))
