import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { goals } from '../../../src/content/goals'
import { type Goal, goalLevels, goalSchema } from '../../../src/content/goals/schema'
import { missingAfter, play } from '../../support/play-goal'
import { usedCommands } from './used-commands'

const named = goals.map((goal) => ({ id: goal.id, goal }))

/** Everything that goals up to this one teach. */
function taughtUpTo(goal: Goal): ReadonlySet<string> {
  return new Set(goals.slice(0, goals.indexOf(goal) + 1).flatMap(({ teaches }) => teaches.flatMap(usedCommands)))
}

describe('goals', () => {
  it('are many, each with an id of its own, level by level', () => {
    expect(goals.length).toBeGreaterThanOrEqual(24)
    expect(new Set(goals.map(({ id }) => id)).size).toBe(goals.length)
    const places = goals.map(({ level }) => goalLevels.indexOf(level))
    expect(places).toEqual([...places].sort())
    expect(new Set(places).size).toBe(goalLevels.length)
  })

  it.each(named)('$id matches its schema, and its checks have ids of their own', ({ goal }) => {
    expect(v.safeParse(goalSchema, goal).issues).toBeUndefined()
    expect(new Set(goal.checks.map(({ id }) => id)).size).toBe(goal.checks.length)
    expect(goal.checks.map(({ id }) => id)).toContain(goal.nearMiss.fails)
  })

  it.each(named)('$id is reached by its solution, within par', async ({ goal }) => {
    expect(await missingAfter(goal, goal.solution)).toEqual([])
    expect(goal.solution.commands.length).toBeLessThanOrEqual(goal.par)
    expect(goal.par).toBeLessThanOrEqual(goal.solution.commands.length + 1)
  })

  it.each(named)('$id is not reached by doing nothing, and says in words what is missing', async ({ goal }) => {
    const missing = await missingAfter(goal, { commands: [] })
    expect(missing.length).toBeGreaterThan(0)
    for (const words of missing) expect(words).toMatch(/\.$/)
  })

  it.each(named)('$id is not reached by the near miss, and says why', async ({ goal }) => {
    const results = await play(goal, goal.nearMiss)
    const failed = results.find(({ id }) => id === goal.nearMiss.fails)
    expect(failed).toMatchObject({ met: false, words: expect.stringContaining(goal.nearMiss.words) })
  })

  it.each(named)('$id needs no command that no goal has taught', ({ goal }) => {
    const taught = taughtUpTo(goal)
    const untaught = goal.solution.commands.flatMap(usedCommands).filter((use) => !taught.has(use))
    expect(untaught).toEqual([])
  })

  it.each(named)('$id uses what it teaches, or says it in a hint', ({ goal }) => {
    const used = new Set(goal.solution.commands.flatMap(usedCommands))
    const said = goal.hints.join(' ')
    for (const taught of goal.teaches) {
      const shown = usedCommands(taught).every((use) => used.has(use)) || said.includes(taught.split(' -')[0] ?? taught)
      expect(shown, taught).toBe(true)
    }
  })

  it('ask questions with exactly one right option, each with a reason of its own', () => {
    const questions = goals.flatMap(({ checks }) =>
      checks.flatMap((check) => (check.kind === 'choice' ? [check.question] : [])),
    )
    expect(questions.length).toBeGreaterThan(0)
    for (const { options } of questions) {
      expect(options.filter(({ correct }) => correct)).toHaveLength(1)
      expect(new Set(options.map(({ feedback }) => feedback)).size).toBe(options.length)
    }
  })
})

describe('usedCommands', () => {
  it('names commands and flags once, however they are written', () => {
    expect(usedCommands('docker rm -f a')).toEqual(usedCommands('docker container rm --force a'))
    expect(usedCommands('docker run -d --name web busybox sleep -x 1')).toEqual([
      'docker container run',
      'docker container run --detach',
      'docker container run --name',
    ])
    expect(usedCommands('cat > Dockerfile <<END\nFROM busybox; rm\nEND')).toEqual(['cat'])
    expect(usedCommands('for x in *; do tar xOf $x; done')).toEqual(['tar'])
    expect(usedCommands('docker run $(cat id)')).toEqual(['docker container run', 'cat'])
  })
})
