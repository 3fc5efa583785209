import { describe, expect, it } from 'vitest'
import { expandWord } from '../../../../src/engine/images/build/shell-words'

const variables = new Map([
  ['A', 'hello'],
  ['EMPTY', ''],
  ['PATHS', '/usr/local/bin'],
])
const expand = (text: string, options = {}) => expandWord(text, variables, { escapeCharacter: '\\', ...options })

describe('expandWord', () => {
  it.each([
    ['$A', 'hello'],
    ['${A}x', 'hellox'],
    ["'$A'", '$A'],
    ['"$A  b"', 'hello  b'],
    ['\\$A', '$A'],
    ['"\\$A"', '$A'],
    ['$NOPE|', '|'],
    ['${NOPE:-word}', 'word'],
    ['${EMPTY:-word}', 'word'],
    ['${EMPTY-word}', ''],
    ['${A:+set}', 'set'],
    ['${NOPE+set}', ''],
    ['${NOPE:-$A}', 'hello'],
    ['${PATHS#*/}', 'usr/local/bin'],
    ['${PATHS##*/}', 'bin'],
    ['${PATHS%/*}', '/usr/local'],
    ['${PATHS%%/*}', ''],
    ['${PATHS/usr/opt}', '/opt/local/bin'],
    ['${PATHS//\\//-}', '-usr-local-bin'],
    ['$', '$'],
    ['cost: $ 5', 'cost: $ 5'],
  ])('turns %j into %j', (text, expected) => {
    expect(expand(text).text).toBe(expected)
  })

  it('splits what is not quoted into words', () => {
    expect(expand('80 "a b" $A').words).toEqual(['80', 'a b', 'hello'])
  })

  it('keeps quotes and unset variables when asked to', () => {
    expect(expand('echo "$A" \'x\' $NOPE \\$A', { raw: true, keepUnset: true }).text).toBe(
      'echo "hello" \'x\' $NOPE $A',
    )
  })

  it('reports the names that had no value', () => {
    expect([...expand('$NOPE ${GONE:-x} ${ALT:+y} $A').unmatched]).toEqual(['NOPE', 'GONE', 'ALT'])
  })

  it.each([
    ['"open', 'unexpected end of statement while looking for matching double-quote'],
    ["'open", 'unexpected end of statement while looking for matching single-quote'],
    ['${NOPE:?why}', 'NOPE: why'],
    ['${A!x}', 'unsupported modifier (!) in substitution'],
  ])('refuses %j', (text, message) => {
    expect(() => expand(text)).toThrow(expect.objectContaining({ name: 'ExpansionError', message }))
  })
})
