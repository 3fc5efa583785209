/** ADD where nothing is unpacked or downloaded. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'
import { allOf, contextCopies } from './instructions'

const needsAdd = /^(?:https?:\/\/|git@|.*\.git(?:#|$))|\.(?:tar|tgz|tbz2?|txz|tar\.\w+)$|\$/i

export const addForCopy: Rule = ({ stages }) =>
  contextCopies(allOf(stages))
    .filter(({ kind, sources }) => kind === 'ADD' && !sources.some((source) => needsAdd.test(source)))
    .map(({ source }) => ({ severity: 'hint', lines: source.lines, ...ruleText.addForCopy }))
