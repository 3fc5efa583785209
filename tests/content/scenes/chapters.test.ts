import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { claimSummaries } from '../../../src/content/claims/summaries'
import { goals } from '../../../src/content/goals'
import { chapters } from '../../../src/content/scenes'
import { chapterList } from '../../../src/content/scenes/chapter-list'
import { chapterSchema } from '../../../src/content/scenes/schema'
import { allScenes } from '../../support/play-scene'
import { usedCommands } from '../goals/used-commands'

const named = chapters.map((chapter) => ({ id: chapter.id, chapter }))

describe('chapters of the tour', () => {
  it('are those of the list, in its order', () => {
    expect(chapters.map(({ id, title, minutes, scenes }) => ({ id, title, minutes, scenes: scenes.length }))).toEqual(
      chapterList,
    )
    expect(new Set(chapterList.map(({ id }) => id)).size).toBe(chapterList.length)
  })

  it('need less and less help, from worked lines to none', () => {
    const helps = chapterSchema.entries.task.entries.help.options
    const given = chapters.map(({ task }) => helps.indexOf(task.help))
    expect(given).toEqual([...given].sort())
  })

  it.each(named)('$id matches its schema and takes 5 to 8 minutes', ({ chapter }) => {
    expect(v.safeParse(chapterSchema, chapter).issues).toBeUndefined()
    expect(chapter.minutes).toBeGreaterThanOrEqual(5)
    expect(chapter.minutes).toBeLessThanOrEqual(8)
  })

  it.each(named)('$id names claims and a goal that there are, the goal for this chapter alone', ({ chapter }) => {
    const claims: readonly string[] = claimSummaries.map(({ id }) => id)
    expect(chapter.claims.filter((claim) => !claims.includes(claim))).toEqual([])
    expect(goals.filter(({ id }) => id === chapter.task.goal)).toHaveLength(1)
    expect(chapters.filter(({ task }) => task.goal === chapter.task.goal)).toHaveLength(1)
  })

  it.each(named)('$id ends with a goal that needs only commands and flags that scenes have shown', ({ chapter }) => {
    const shown = new Set(
      chapters
        .slice(0, chapters.indexOf(chapter) + 1)
        .flatMap(({ scenes }) => scenes.flatMap(({ steps }) => steps.flatMap(({ command }) => usedCommands(command)))),
    )
    const solution = goals.find(({ id }) => id === chapter.task.goal)?.solution.commands ?? []
    expect(solution.flatMap(usedCommands).filter((use) => !shown.has(use))).toEqual([])
  })

  it.each(named)('$id has two or three scenes that carry its id and a number', ({ chapter }) => {
    expect([2, 3]).toContain(chapter.scenes.length)
    expect(chapter.scenes.map(({ id }) => id)).toEqual(
      chapter.scenes.map((_, index) => `tour.${chapter.id}.${index + 1}`),
    )
  })

  it('are written without exclamation marks, and their sentences end', () => {
    for (const { title, aim, recap, scenes } of chapters) {
      const sentences = [
        aim,
        ...recap,
        ...scenes.flatMap(({ lead, steps, conclusion, question }) => [
          lead,
          conclusion,
          ...steps.map(({ words }) => words),
          ...question.options.map(({ feedback }) => feedback),
        ]),
      ]
      for (const sentence of sentences) expect(sentence).toMatch(/\.$/)
      expect([title, ...sentences].join('\n')).not.toContain('!')
    }
  })
})

describe('questions of the tour', () => {
  const asked = allScenes.map(({ id, question }) => ({ id, question }))

  it.each(asked)('$id has three options, one of them right, each with words of its own', ({ question }) => {
    const { options } = question
    expect(options).toHaveLength(3)
    expect(options.filter(({ correct }) => correct)).toHaveLength(1)
    expect(new Set(options.map(({ text }) => text)).size).toBe(3)
    expect(new Set(options.map(({ feedback }) => feedback)).size).toBe(3)
    expect(options.filter(({ correct, belief }) => correct && belief !== undefined)).toEqual([])
    expect(options.some(({ belief }) => belief !== undefined)).toBe(true)
  })

  it('have the right option in every place about equally often', () => {
    const places = asked.map(({ question }) => question.options.findIndex(({ correct }) => correct))
    for (const place of [0, 1, 2]) {
      expect(places.filter((each) => each === place).length).toBeGreaterThanOrEqual(Math.floor(asked.length / 4))
    }
  })

  it('are not those of the claims', async () => {
    const { claimDetails } = await import('../../../src/content/claims/details')
    const stems = new Set(
      Object.values(claimDetails).flatMap(({ proof, quiz }) => [proof.question, ...quiz].map(({ stem }) => stem)),
    )
    expect(asked.filter(({ question }) => stems.has(question.stem))).toEqual([])
  })
})
