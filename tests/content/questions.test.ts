import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { claimSummaries } from '../../src/content/claims/summaries'
import { authoredQuestions } from '../../src/content/quiz'
import { questionSchema } from '../../src/content/quiz/question'

describe('authored questions', () => {
  it('have ids of their own, and three belong to each claim', () => {
    expect(new Set(authoredQuestions.map(({ id }) => id)).size).toBe(authoredQuestions.length)
    for (const { id } of claimSummaries) {
      expect(
        authoredQuestions.filter((question) => /^[a-z-]+\.\d$/.test(question.id) && question.claim === id),
      ).toHaveLength(3)
    }
  })
  it.each(authoredQuestions)('$id matches its schema, and is about a claim', (question) => {
    expect(v.safeParse(questionSchema, question).issues).toBeUndefined()
    expect(claimSummaries.map(({ id }) => id)).toContain(question.claim)
  })
})
