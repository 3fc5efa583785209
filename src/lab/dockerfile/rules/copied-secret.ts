/** Files that look like secrets and are copied into the image. */
import { ruleText } from '../../../content/text/dockerfile-rules'
import type { Rule } from './finding'
import { allOf, contextCopies, takes } from './instructions'

const secretName =
  /^(?:\.env(?:\..+)?|id_(?:rsa|dsa|ecdsa|ed25519)|.+\.(?:pem|key|p12|pfx)|\.npmrc|\.pypirc|\.netrc|\.git-credentials|(?:credentials?|secrets?|passwords?|token)(?:\..+)?)$/i
const exampleName = /\.(?:example|sample|template|dist|pub)$/i

function looksSecret(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return secretName.test(name) && !exampleName.test(name)
}

export const copiedSecret: Rule = ({ stages, files }) => {
  const secrets = files.filter(looksSecret)
  return contextCopies(allOf(stages)).flatMap((copy) =>
    secrets
      .filter((file) => takes(copy, file))
      .map((file) => ({ severity: 'warning', lines: copy.source.lines, ...ruleText.copiedSecret(file) }) as const),
  )
}
