/** Words of the fact sheet. */
import { plural } from './plural'

export const factsText = {
  title: 'Image and container: a fact sheet',
  explain: (claims: number, original: number) =>
    `${plural(claims, 'pair', 'pairs')} of statements on Docker images and containers, checked against Docker Engine 28.5.2 and against what Docker, the Open Container Initiative and the Linux kernel document. The first ${original} are often told this way, word for word; the others are missing there.`,
  verdicts: 'What the verdicts mean',
  columns: { claim: 'Claim', image: 'A Docker image …', container: 'A container …' },
  better: 'Better:',
  sourcesOf: 'Sources',
  sources: 'Sources',
  newWindow: 'opens in a new window',
  back: 'Back to the page',
  print: 'Print',
  cite: 'Cite',
  citeThis: (aspect: string) => `Cite: ${aspect}`,
  citation: (product: string, aspect: string, link: string | undefined) =>
    `${product}, “${aspect}”, in: Image and container: a fact sheet${link === undefined ? '.' : `, ${link}`}`,
  suggested: 'To cite this row:',
  copyLink: 'Copy link',
  copyCitation: 'Copy citation',
  copied: 'Copied.',
  copyRefused: 'This browser does not allow copying here. Select the text and copy it by hand.',
} as const
