import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { claimDetails } from '../../src/content/claims/details'
import { claimDetailSchema, claimSummarySchema } from '../../src/content/claims/schema'
import { claimSummaries } from '../../src/content/claims/summaries'
import { sceneSchema } from '../../src/content/scene'
import { proofScene } from '../../src/store/proof-scene'

const claims = claimSummaries.map((summary) => ({ id: summary.id, summary, detail: claimDetails[summary.id] }))

describe('claims', () => {
  it('are the fourteen original rows, then twelve added ones, each with an id of its own', () => {
    expect(claimSummaries.map(({ added }) => added)).toEqual([...Array(14).fill(false), ...Array(12).fill(true)])
    expect(new Set(claimSummaries.map(({ id }) => id)).size).toBe(26)
  })
  it('keep the words of the original text', () => {
    const removal = claimSummaries.find(({ id }) => id === 'removal')
    expect(removal?.image.statement).toBe('An image must not refer to any state to remove the image.')
    expect(removal?.container.statement).toBe('A container must be in a running state to remove it.')
    expect(removal?.container.verdict).toBe('wrong')
  })
  it('judge the added rows as accurate on both sides, and show their better sentences', () => {
    for (const { summary, detail } of claims.filter(({ summary }) => summary.added)) {
      expect([summary.image.verdict, summary.container.verdict]).toEqual(['accurate', 'accurate'])
      expect([summary.image.statement, summary.container.statement]).toEqual([
        detail.better.image,
        detail.better.container,
      ])
    }
  })
  it.each(claims)('$id matches its schemas', ({ summary, detail }) => {
    expect(v.safeParse(claimSummarySchema, summary).issues).toBeUndefined()
    expect(v.safeParse(claimDetailSchema, detail).issues).toBeUndefined()
  })
  it.each(claims)('$id names sources that can be opened safely', ({ detail }) => {
    expect(detail.sources.length).toBeGreaterThanOrEqual(3)
    for (const { url } of detail.sources) expect(new URL(url).protocol).toBe('https:')
  })
})

describe('questions', () => {
  const quiz = claims.flatMap(({ detail }) => detail.quiz)
  const proofs = claims.map(({ detail }) => detail.proof.question)

  it('are three for each claim', () => {
    expect(quiz).toHaveLength(78)
    for (const { detail } of claims) expect(detail.quiz).toHaveLength(3)
  })
  it.each([...quiz, ...proofs])('$stem: has one right option, and explains every one', ({ options }) => {
    expect(options.filter(({ correct }) => correct)).toHaveLength(1)
    expect(new Set(options.map(({ text }) => text)).size).toBe(options.length)
    for (const { text, feedback } of options) {
      expect(text).not.toBe('')
      expect(feedback).not.toBe('')
    }
  })
  it('do not give the right option of the proofs away by its place', () => {
    const places = proofs.map(({ options }) => options.findIndex(({ correct }) => correct))
    for (const place of [0, 1, 2]) expect(places.filter((other) => other === place).length).toBeGreaterThan(5)
  })
})

describe('proofs', () => {
  it.each(claims)('$id makes a scene with words, commands and a conclusion', ({ id, detail }) => {
    const scene = proofScene(id, detail)
    expect(v.safeParse(sceneSchema, scene).issues).toBeUndefined()
    expect(scene).toMatchObject({ id, claim: id })
    expect(scene.title).not.toBe('')
    expect(scene.steps.filter(({ words }) => words !== undefined).length).toBeGreaterThanOrEqual(3)
    for (const { command } of scene.steps) expect(command).toMatch(/^docker /)
  })
})
