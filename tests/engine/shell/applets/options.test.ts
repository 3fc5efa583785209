import { describe, expect, it } from 'vitest'
import { parseOptions, UsageError } from '../../../../src/engine/shell/applets/options'

/** The complaint that a command line gives. */
function complaintOf(words: readonly string[], specification: string, longOptions = {}): string | undefined {
  try {
    parseOptions(words, specification, longOptions)
  } catch (error) {
    if (error instanceof UsageError) return error.complaint
    throw error
  }
  return 'none'
}

describe('parseOptions', () => {
  it('takes clusters apart and keeps operands in order', () => {
    const options = parseOptions(['-la', 'x', '-n', '5', 'y'], 'lan:')
    expect(options.has('l', 'a')).toBe(true)
    expect(options.value('n')).toBe('5')
    expect(options.operands).toEqual(['x', 'y'])
  })

  it('takes a value from the rest of the word', () => {
    expect(parseOptions(['-n5'], 'n:').value('n')).toBe('5')
  })

  it('takes an optional value only from the same word', () => {
    const options = parseOptions(['-i', 'file'], 'i::')
    expect(options.has('i')).toBe(true)
    expect(options.value('i')).toBeUndefined()
    expect(options.operands).toEqual(['file'])
  })

  it('stops at the first operand when the specification begins with a plus sign', () => {
    expect(parseOptions(['-a', 'cmd', '-b'], '+a').operands).toEqual(['cmd', '-b'])
  })

  it('takes everything after two dashes as operands', () => {
    expect(parseOptions(['--', '-a'], 'a').operands).toEqual(['-a'])
  })

  it('completes the unambiguous beginning of a long option', () => {
    expect(parseOptions(['--rec'], 'r', { recursive: 'r', force: 'f' }).has('r')).toBe(true)
  })

  it('tells which of several options came last', () => {
    expect(parseOptions(['-f', '-i', '-f'], 'fi').last('f', 'i')).toBe('f')
  })

  it.each([
    [['-z'], 'a', "invalid option -- 'z'"],
    [['--nosuch'], 'a', "unrecognized option '--nosuch'"],
    [['-n'], 'n:', "option requires an argument -- 'n'"],
  ])('complains about %j', (words, specification, complaint) => {
    expect(complaintOf(words, specification)).toBe(complaint)
  })
})
