import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexTerms, markTerms, type Term } from '../../../src/ui/terms/term-index'
import { partsOf, plain } from '../../../src/ui/WithCode'

const term = (id: string, ...forms: string[]): Term => ({
  id,
  term: id,
  forms,
  sentence: `What ${id} is.`,
  source: { title: 'Page', section: 'Section', url: 'https://example.org/' },
})
const index = indexTerms([
  term('layer', 'layer', 'layers'),
  term('writable-layer', 'writable layer'),
  term('dockerignore', '.dockerignore'),
  term('copy-up', 'copy-up'),
  term('image', 'image', 'images'),
])
/** The marked words of a text, each as 'words → id'. */
const marked = (text: string) =>
  markTerms(partsOf(text), index).flatMap((part) => (part.term ? [`${part.text} → ${part.term.id}`] : []))

describe('terms in a text', () => {
  it('are marked in any case, with punctuation around them', () => {
    expect(marked('Layers, (image) and “Copy-Up”.')).toEqual(['Layers → layer', 'image → image', 'Copy-Up → copy-up'])
  })
  it('are marked once, where they stand first, whichever form stands there', () => {
    expect(marked('An image has layers. Each layer of the images counts.')).toEqual(['image → image', 'layers → layer'])
  })
  it('prefer the longest match', () => {
    expect(marked('Its writable layer is a layer.')).toEqual(['writable layer → writable-layer', 'layer → layer'])
  })
  it('are not parts of other words, names or paths', () => {
    expect(marked('multilayered player /image image.tar image-spec my_image layer2 x:image')).toEqual([])
  })
  it('may begin with a sign', () => {
    expect(marked('A .dockerignore file')).toEqual(['.dockerignore → dockerignore'])
  })
  it('are never marked inside code', () => {
    expect(marked('`docker image ls` lists every image')).toEqual(['image → image'])
    expect(markTerms(partsOf('`image`'), index).some((part) => part.term)).toBe(false)
  })
  it('end a sentence', () => {
    expect(marked('This is an image. And this is a layer.')).toEqual(['image → image', 'layer → layer'])
  })
  it('change nothing of any text', () => {
    const words = fc.constantFrom('image', 'layers', ' ', '.', '`', 'writable layer', '\n', 'ü', '-', 'Image')
    fc.assert(
      fc.property(fc.array(words), (pieces) => {
        const text = pieces.join('')
        const parts = markTerms(partsOf(text), index)
        expect(parts.map((part) => part.text).join('')).toBe(plain(text))
        const ids = parts.flatMap((part) => part.term?.id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })
})
