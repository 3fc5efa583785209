/** What can stand at a place of a Dockerfile: instructions, flags, stages, images, variables and files of the context. */
import { flagsOf } from '../../../engine/images/build/flags'
import { instructionKinds } from '../../../engine/images/build/instruction'

/** What the completion may name, beside what stands in the Dockerfile itself. */
export type Surroundings = {
  /** Names of images here and in the registries; tags once a colon is typed. */
  images(typed: string): readonly { readonly text: string; readonly summary?: string }[]
  /** Files of the context by their names in it. */
  readonly files: readonly string[]
}

export type OfferKind = 'instruction' | 'flag' | 'stage' | 'image' | 'file' | 'directory' | 'variable' | 'word'

type Offered = { readonly text: string; readonly kind: OfferKind; readonly summary?: string }

export type Offers = {
  /** Where the word begins that an offer takes the place of. */ readonly from: number
  readonly items: readonly Offered[]
}

const nothing: readonly Offered[] = []

/** The instruction around the cursor, continued lines included: from its keyword to the cursor. */
function instructionBefore(text: string, position: number): string {
  let start = text.lastIndexOf('\n', position - 1) + 1
  while (start > 0) {
    const above = text.lastIndexOf('\n', start - 2) + 1
    if (!/\\[ \t]*$/.test(text.slice(above, start - 1))) break
    start = above
  }
  return text.slice(start, position)
}

/** Names of the stages of a Dockerfile, or of the part of it before the cursor. */
export function stageNames(text: string): readonly string[] {
  return [...text.matchAll(/^[ \t]*FROM[ \t]+\S+[ \t]+AS[ \t]+(\S+)/gim)].flatMap(([, name]) => name ?? [])
}

/** Names that ARG and ENV lines before the cursor declare. */
function variablesBefore(text: string): readonly string[] {
  const names = [...text.matchAll(/^[ \t]*(?:ARG|ENV)[ \t]+(\w+)/gim)].flatMap(([, name]) => name ?? [])
  return [...new Set(names)]
}

const offered = (kind: OfferKind, texts: readonly string[]): readonly Offered[] => texts.map((text) => ({ text, kind }))

/** Files and directories on the next level of the path that is being typed. */
function paths(files: readonly string[], word: string): readonly Offered[] {
  const prefix = word.slice(0, word.lastIndexOf('/') + 1)
  const inside = prefix.replace(/^\.\//, '')
  const next = files.filter((file) => file.startsWith(inside)).map((file) => file.slice(inside.length))
  const directories = new Set(
    next.flatMap((rest) => (rest.includes('/') ? [`${prefix}${rest.slice(0, rest.indexOf('/') + 1)}`] : [])),
  )
  return [
    ...offered('directory', [...directories].sort()),
    ...offered(
      'file',
      next.filter((rest) => !rest.includes('/')).map((rest) => prefix + rest),
    ),
  ]
}

function flags(keyword: string): readonly Offered[] {
  return offered(
    'flag',
    flagsOf(keyword).map(({ name, takesValue }) => `--${name}${takesValue ? '=' : ''}`),
  )
}

/** The word before the cursor, and the words between it and the keyword, flags apart. */
type Place = {
  readonly keyword: string
  readonly word: string
  readonly before: readonly string[]
  readonly text: string
}

function imagesAndStages({ text }: Place, typed: string, { images }: Surroundings): readonly Offered[] {
  return [
    ...offered('stage', stageNames(text)),
    ...images(typed).map((image): Offered => ({ ...image, kind: 'image' })),
  ]
}

function argumentsAt(place: Place, surroundings: Surroundings): readonly Offered[] {
  const { keyword, word, before } = place
  switch (keyword) {
    case 'FROM':
      if (before.length === 0)
        return [...imagesAndStages(place, word, surroundings), { text: 'scratch', kind: 'image' }]
      return before.length === 1 ? offered('word', ['AS']) : nothing
    case 'COPY':
    case 'ADD':
      return /--from=/.test(place.text.slice(place.text.lastIndexOf('\n') + 1))
        ? nothing
        : paths(surroundings.files, word)
    case 'HEALTHCHECK':
      return before.length === 0 ? offered('word', ['CMD', 'NONE']) : nothing
    case 'ONBUILD':
      return before.length === 0 ? offered('instruction', instructionKinds) : nothing
    default:
      return nothing
  }
}

/** What can stand at the cursor. Empty inside comments and where anything may stand. */
export function completionsAt(text: string, position: number, surroundings: Surroundings): Offers {
  const earlier = text.slice(0, position)
  const instruction = instructionBefore(text, position)
  const word = /\S*$/.exec(instruction)?.[0] ?? ''
  const from = position - word.length
  if (/^\s*#/.test(instruction)) return { from, items: nothing }
  const words = instruction
    .slice(0, instruction.length - word.length)
    .replaceAll(/\\\s*\n/g, ' ')
    .trim()
    .split(/\s+/)
  const keyword = words[0]?.toUpperCase() ?? ''
  if (keyword === '') return { from, items: offered('instruction', instructionKinds) }

  const variable = /\$\{?(\w*)$/.exec(word)
  if (variable !== null)
    return { from: position - (variable[1]?.length ?? 0), items: offered('variable', variablesBefore(earlier)) }

  const place: Place = { keyword, word, before: words.slice(1).filter((each) => !each.startsWith('--')), text: earlier }
  const origin = /^--from=(.*)$/.exec(word)?.[1]
  if (origin !== undefined)
    return { from: position - origin.length, items: imagesAndStages(place, origin, surroundings) }
  if (word.startsWith('-')) return { from, items: flags(keyword) }
  return { from, items: argumentsAt(place, surroundings) }
}
