/** A base image whose name may mean another image tomorrow. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'

/** True for a name without a tag or with `latest`, and without a digest. */
function floats(image: string): boolean {
  if (image === 'scratch' || image.includes('@') || image.includes('$')) return false
  const [, tag] = image.slice(image.lastIndexOf('/') + 1).split(':')
  return tag === undefined || tag === 'latest'
}

export const floatingBase: Rule = ({ stages }) =>
  stages
    .filter(({ from }, index) => {
      const isStage = stages
        .slice(0, index)
        .some((earlier) => earlier.from.stage !== '' && earlier.from.stage === from.image.toLowerCase())
      return !isStage && floats(from.image)
    })
    .map(({ from }) => ({ severity: 'hint', lines: from.source.lines, ...ruleText.floatingBase(from.image) }))
