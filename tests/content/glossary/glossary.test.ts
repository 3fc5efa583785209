import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { claimSummaries } from '../../../src/content/claims/summaries'
import { glossaryTerms } from '../../../src/content/glossary'
import { termSchema } from '../../../src/content/glossary/schema'
import { machineWithFiles } from '../../../src/store/scene-machine'

const withPicture = glossaryTerms.flatMap(({ id, picture }) => (picture ? [{ id, picture }] : []))
const primary = /^https:\/\/(docs\.docker\.com|docs\.kernel\.org|github\.com\/(docker|opencontainers|moby|torvalds))\//

describe('glossary', () => {
  it.each(glossaryTerms)('$id matches its schema and says what it is in one sentence', (term) => {
    expect(v.safeParse(termSchema, term).issues).toBeUndefined()
    expect(term.sentence).toMatch(/^[A-Z].*\.$/)
    expect(term.sentence.replaceAll(/`[^`]*`/g, '')).not.toMatch(/[.?!] [A-Z]/)
    expect(term.sentence.match(/`/g)?.length ?? 0).toSatisfy((count: number) => count % 2 === 0)
  })
  it.each(glossaryTerms)('$id has a source of those who make or specify it', ({ source }) => {
    expect(source.url).toMatch(primary)
    expect(source.title).not.toBe('')
    expect(source.section).not.toBe('')
  })
  it('has ids, terms and forms that stand for one thing only', () => {
    const all = [
      glossaryTerms.map(({ id }) => id),
      glossaryTerms.map(({ term }) => term),
      glossaryTerms.flatMap(({ forms }) => forms.map((form) => form.toLowerCase())),
    ]
    for (const names of all) expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })
  it('is in alphabetical order', () => {
    const terms = glossaryTerms.map(({ term }) => term.replace(/^\W+/, '').toLowerCase())
    expect(terms).toEqual(terms.toSorted((one, other) => one.localeCompare(other, 'en', { ignorePunctuation: true })))
  })
  it('refers only to other terms and claims that exist', () => {
    const ids = glossaryTerms.map(({ id }) => id)
    const claims = claimSummaries.map(({ id }): string => id)
    for (const { id, related, claim } of glossaryTerms) {
      expect(ids, id).toEqual(expect.arrayContaining(related))
      expect(related, id).not.toContain(id)
      if (claim !== undefined) expect(claims, id).toContain(claim)
    }
  })
})

describe('pictures', () => {
  it.each(withPicture)('$id can be played: every command succeeds', async ({ picture }) => {
    let machine = machineWithFiles(picture.files ?? {})
    for (const { command } of picture.steps) {
      const frame = await run(machine, command)
      expect(frame.transcript, command).toMatchObject({ exitCode: 0 })
      machine = frame.machine
    }
  })
  it.each(withPicture)('$id says what to notice at each of its few commands', ({ picture }) => {
    expect(picture.steps.length).toBeLessThanOrEqual(4)
    for (const { words } of picture.steps) expect(words).toMatch(/\.$/)
    expect(picture.conclusion).toMatch(/\.$/)
  })
})
