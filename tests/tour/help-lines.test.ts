import { describe, expect, it } from 'vitest'
import { helpLines } from '../../src/tour/bar/help-lines'

const solved = {
  solution: { commands: ['docker run -d --name web nginx', 'echo done', 'docker stop web'] },
  teaches: ['docker run', 'docker run --name'],
}

describe('help with a task', () => {
  it('shows all lines but the last of a worked example', () => {
    expect(helpLines('worked', solved)).toEqual(['docker run -d --name web nginx', 'echo done'])
  })
  it('leaves out what the task is about, or what docker is told to do, and nothing where there is neither', () => {
    expect(helpLines('gaps', solved)).toEqual(['docker run -d ____ web nginx', 'echo done', 'docker ____ web'])
  })
  it.each(['hints', 'none'] as const)('shows no lines with the help %s', (help) => {
    expect(helpLines(help, solved)).toEqual([])
  })
})
