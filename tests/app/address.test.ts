import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Address, defaultAddress, readAddress, writeAddress } from '../../src/app/address'

const claims = ['layers', 'removal']
const scenes = [...claims, 'term-whiteout', 'tour.image.1']
const known = {
  claims,
  isScene: (id: string) => scenes.includes(id),
  topics: ['filesystem', 'lifecycle'],
  verdicts: ['accurate', 'wrong'],
}

describe('readAddress', () => {
  it('returns the defaults without problems when the query is empty', () => {
    expect(readAddress('', known)).toEqual({ address: defaultAddress, problems: [] })
  })

  it('returns what the query says when all of it is known', () => {
    const { address, problems } = readAddress(
      '?view=embed&panel=bench&claim=removal&scene=removal&step=3&theme=dark&topics=lifecycle&verdicts=wrong,accurate&text=remove',
      known,
    )
    expect(problems).toEqual([])
    expect(address).toMatchObject({
      view: 'embed',
      panel: 'bench',
      claim: 'removal',
      scene: 'removal',
      step: 3,
      theme: 'dark',
      topics: ['lifecycle'],
      verdicts: ['wrong', 'accurate'],
      text: 'remove',
    })
  })

  it.each([
    ['?view=nosuch', 'view'],
    ['?claim=nosuch', 'claim'],
    ['?scene=nosuch', 'scene'],
    ['?step=-1', 'step'],
    ['?step=99999', 'step'],
    ['?theme=sepia', 'theme'],
    ['?term=No%20Term', 'term'],
    ['?scene=term-No', 'scene'],
    ['?topics=lifecycle,nosuch', 'topics'],
    ['?panel=bench', 'panel'],
    ['?panel=quiz&form=during', 'form'],
    ['?panel=quiz&form=before&seed=-1', 'seed'],
    ['?view=embed&panel=progress', 'panel'],
  ])('names the parameter that cannot be used in %s', (search, parameter) => {
    expect(readAddress(search, known).problems).toEqual([expect.objectContaining({ parameter })])
  })

  it('never throws, whatever the query holds', () => {
    fc.assert(fc.property(fc.string(), (search) => void readAddress(search, known)))
  })
})

describe('writeAddress', () => {
  it('writes nothing for the defaults', () => {
    expect(writeAddress(defaultAddress)).toBe('')
  })

  it('writes what readAddress reads back to the same address', () => {
    const addresses: fc.Arbitrary<Address> = fc.record({
      view: fc.constantFrom('study', 'present', 'facts', 'embed'),
      panel: fc.constantFrom('compare', 'tour', 'quiz', 'lab'),
      tool: fc.constantFrom('terminal', 'dockerfile', 'files', 'goals'),
      claim: fc.constantFrom(undefined, ...known.claims),
      scene: fc.constantFrom(undefined, ...scenes),
      term: fc.constantFrom(undefined, 'all', 'writable-layer'),
      test: fc.option(
        fc.record({
          form: fc.constantFrom('before' as const, 'after' as const),
          seed: fc.integer({ min: 0, max: 999_999_999 }),
        }),
        { nil: undefined },
      ),
      step: fc.integer({ min: 0, max: 1000 }),
      sort: fc.constantFrom('original', 'aspect', 'topic', 'image', 'container', 'mastery'),
      order: fc.constantFrom('ascending', 'descending'),
      text: fc.string({ maxLength: 50 }),
      topics: fc.subarray(known.topics),
      verdicts: fc.subarray(known.verdicts),
      theme: fc.constantFrom(undefined, 'light', 'dark', 'projector'),
    })
    fc.assert(
      fc.property(addresses, (address) => {
        expect(readAddress(writeAddress(address), known)).toEqual({ address, problems: [] })
      }),
    )
  })
})
