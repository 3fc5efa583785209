import { describe, expect, it } from 'vitest'
import { checkDirectives, findDirectives } from '../../../../src/engine/images/build/directives'

const namesIn = (text: string) => findDirectives(text).map(({ name }) => name)

describe('findDirectives', () => {
  it('ends at the first line that is no directive, or none that has a meaning', () => {
    expect(namesIn('# syntax=a/b\n#ESCAPE = `\r\nFROM x\n# check=skip=all\n')).toEqual(['syntax', 'escape'])
    expect(namesIn('# a comment\n# escape=`\n')).toEqual([])
    expect(namesIn('# nothing=1\n# escape=`\n')).toEqual([])
  })
})

describe('checkDirectives', () => {
  const problemOf = (text: string) => () => checkDirectives(findDirectives(text))

  it('refuses an escape character that is none', () => {
    expect(problemOf('# escape=\\\nFROM x\n')).not.toThrow()
    expect(problemOf('# escape=x\nFROM x\n')).toThrow("invalid escape token 'x' does not match ` or \\")
  })

  it('refuses a second directive of one name, and points at the line before it', () => {
    expect(problemOf('# check=skip=all\n# syntax=a\n# check=skip=all\n')).toThrow(
      expect.objectContaining({
        message: 'only one check parser directive can be used',
        lines: { start: 2, end: 2 },
      }),
    )
  })
})
