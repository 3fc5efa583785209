import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { claimSummaries } from '../../src/content/claims/summaries'
import { misconceptions } from '../../src/content/misconceptions'
import { misconceptionIds } from '../../src/content/misconceptions/ids'
import { misconceptionSchema } from '../../src/content/misconceptions/schema'
import { detectorsOf, questionCatalogue } from '../../src/content/quiz/catalogue'
import { refusals } from '../../src/content/refusals'
import { chapters } from '../../src/content/scenes'

const claims = new Set<string>(claimSummaries.map(({ id }) => id))
const scenes = new Set([...claims, ...chapters.flatMap((chapter) => chapter.scenes.map(({ id }) => id))])
const revealed = new Set(refusals.flatMap(({ belief = [] }) => belief))

describe('false beliefs', () => {
  it('have an id of their own, and nothing is said of one without', () => {
    expect(new Set(misconceptionIds).size).toBe(misconceptionIds.length)
    expect(Object.keys(misconceptions).sort()).toEqual([...misconceptionIds].sort())
  })
  it.each(misconceptionIds)('%s: has words, a claim and a proof', (id) => {
    const misconception = misconceptions[id]
    expect(v.safeParse(misconceptionSchema, misconception).issues).toBeUndefined()
    expect(claims).toContain(misconception.claim)
    expect(scenes).toContain(misconception.proof)
  })
  it.each(misconceptionIds)('%s: is revealed by an error of the lab, or it says why by none', (id) => {
    expect(revealed.has(id)).toBe(misconceptions[id].noError === undefined)
  })
  it.each(misconceptionIds)('%s: can be shown by a question', (id) => {
    expect(detectorsOf(id).size).toBeGreaterThan(0)
  })
  it('are named by questions that are about a claim', () => {
    for (const { id, claim, beliefs } of questionCatalogue.values()) {
      expect([id, claims.has(claim)]).toEqual([id, true])
      for (const belief of beliefs) expect(misconceptionIds).toContain(belief)
    }
  })
  it('are denied in one sentence and explained in two or three', () => {
    const sentences = (text: string) => text.replaceAll(/`[^`]*`/g, '').split(/[.?](?:\s|$)/).length - 1
    for (const { denial, explanation } of Object.values(misconceptions)) {
      expect([denial, sentences(denial)]).toEqual([denial, 1])
      expect([explanation, sentences(explanation) >= 2 && sentences(explanation) <= 4]).toEqual([explanation, true])
    }
  })
})
