import { describe, expect, it } from 'vitest'
import { goals } from '../../../src/content/goals'
import type { Goal } from '../../../src/content/goals/schema'
import { missingAfter } from '../../support/play-goal'

/** Ctrl+P, Ctrl+Q: leaves a container without ending it. */
const detach = '\u0010\u0011'

function goalNamed(id: string): Goal {
  const goal = goals.find((candidate) => candidate.id === id)
  if (goal === undefined) throw new Error(`no goal has the id ${id}`)
  return goal
}

/** What is missing after lines that are typed one after another, those of an inner prompt among them. */
const missingAfterTyping = (id: string, commands: readonly string[]) =>
  missingAfter(goalNamed(id), { commands, typed: true })

describe('goals at the prompt of a container', () => {
  it('are reached by what is typed after docker run -it', async () => {
    const inside = (name: string) => [`docker run -it --name ${name} busybox`, `echo ${name} > /note.txt`, detach]
    expect(await missingAfterTyping('two-containers', [...inside('blue'), ...inside('green')])).toEqual([])
  })
  it('are reached by what is typed after docker exec -it, from the directory that was entered', async () => {
    const lines = ['docker exec -it shop sh', 'cd /tmp', 'text=open', 'echo $text > sign.txt']
    expect(await missingAfterTyping('work-inside', lines)).toEqual([])
    expect(await missingAfterTyping('work-inside', [...lines, 'exit'])).toEqual([])
  })
  it('are not reached by a file of the host, after the prompt of the container has been left', async () => {
    const lines = ['docker exec -it shop sh', 'cd /tmp', 'exit', 'echo open > sign.txt']
    expect(await missingAfterTyping('work-inside', lines)).toHaveLength(1)
  })
  it('say that a container ended with its prompt', async () => {
    const inside = (name: string) => [`docker run -it --name ${name} busybox`, `echo ${name} > /note.txt`]
    const missing = await missingAfterTyping('two-containers', [...inside('blue'), detach, ...inside('green'), 'exit'])
    expect(missing).toEqual([expect.stringContaining('green')])
    expect(missing[0]).toContain('exited')
  })
})
