/** A copy of the whole context that nothing is kept out of. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'
import { allOf, contextCopies, isWholeContext } from './instructions'

export const wholeContext: Rule = ({ stages, hasIgnoreFile }) =>
  hasIgnoreFile
    ? []
    : contextCopies(allOf(stages))
        .filter(({ sources }) => sources.some(isWholeContext))
        .map(({ source }) => ({ severity: 'hint', lines: source.lines, ...ruleText.wholeContext }))
