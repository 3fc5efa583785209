import { describe, expect, it } from 'vitest'
import { ConfigurationError, parseConfiguration } from '../../../src/engine/programs/nginx/parse-configuration'

describe('parseConfiguration', () => {
  it('reads directives and blocks with their lines', () => {
    expect(parseConfiguration('a 1;\nserver {\n  listen 80; # port\n}\n', 'f')).toEqual([
      { name: 'a', parameters: ['1'], file: 'f', line: 1 },
      {
        name: 'server',
        parameters: [],
        file: 'f',
        line: 2,
        block: [{ name: 'listen', parameters: ['80'], file: 'f', line: 3 }],
      },
    ])
  })

  it('takes quoted text as one parameter, with what would otherwise end it', () => {
    const [directive] = parseConfiguration(`log 'a; {b}' "c # d";`, 'f')
    expect(directive?.parameters).toEqual(['a; {b}', 'c # d'])
  })

  it.each([
    ['a', 'unexpected end of file, expecting ";" or "}" in f:1'],
    ['a {', 'unexpected end of file, expecting "}" in f:1'],
    ['}', 'unexpected "}" in f:1'],
    ['\n;', 'unexpected ";" in f:2'],
    ['a }', 'unexpected "}" in f:1'],
  ])('refuses %j', (text, message) => {
    expect(() => parseConfiguration(text, 'f')).toThrow(new ConfigurationError(message))
  })
})
