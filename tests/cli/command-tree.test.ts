import { describe, expect, it } from 'vitest'
import { type CommandTree, findCommand, spellings } from '../../src/cli/command-tree'
import { dockerCommands } from '../../src/cli/registry'

describe('findCommand', () => {
  it('finds every command by all of its spellings', () => {
    for (const command of dockerCommands.commands) {
      for (const words of spellings(command)) expect(findCommand(dockerCommands, words)?.command).toBe(command)
    }
  })
  it('shows another name of the management form as that form, and a command of its own as it was called', () => {
    expect(findCommand(dockerCommands, ['image', 'remove'])?.words).toEqual(['image', 'rm'])
    expect(findCommand(dockerCommands, ['ps'])?.words).toEqual(['ps'])
  })
  it('finds nothing by half a name, by more words, or in a tree without commands', () => {
    const empty: CommandTree = { commands: [], groups: [], unsimulated: [] }
    expect(findCommand(dockerCommands, ['image'])).toBeUndefined()
    expect(findCommand(dockerCommands, ['image', 'rm', 'x'])).toBeUndefined()
    expect(findCommand(dockerCommands, [])).toBeUndefined()
    expect(findCommand(empty, ['ps'])).toBeUndefined()
  })
})
