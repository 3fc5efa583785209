import { describe, expect, it } from 'vitest'
import type { Flag } from '../../../src/cli/command'
import { parseFlags } from '../../../src/cli/flags/parse-flags'

const flags: readonly Flag[] = [
  { name: 'all', short: 'a', type: 'bool', description: '' },
  { name: 'quiet', short: 'q', type: 'bool', description: '' },
  { name: 'last', short: 'n', type: 'int', default: '-1', description: '' },
  { name: 'name', type: 'string', description: '' },
  { name: 'env', short: 'e', type: 'list', description: '' },
  { name: 'names', type: 'strings', description: '' },
  { name: 'memory', short: 'm', type: 'bytes', description: '' },
  { name: 'cpus', type: 'decimal', description: '' },
  { name: 'wait', type: 'duration', description: '' },
  { name: 'weight', type: 'uint16', description: '' },
  { name: 'filter', short: 'f', type: 'filter', description: '' },
  { name: 'ulimit', type: 'ulimit', description: '' },
  {
    name: 'even',
    type: 'int',
    description: '',
    validate: (value) => (Number(value) % 2 === 0 ? undefined : 'odd number'),
  },
]

describe('parseFlags', () => {
  it('reads long, short, clustered and joined flags between arguments', () => {
    const parsed = parseFlags(flags, ['-aq', 'one', '--name', 'x', '-n5', '--env=A=1', '-e', 'B', 'two'])
    expect(parsed.arguments).toEqual(['one', 'two'])
    expect(parsed.flags.boolean('all')).toBe(true)
    expect(parsed.flags.boolean('quiet')).toBe(true)
    expect(parsed.flags.string('name')).toBe('x')
    expect(parsed.flags.integer('last')).toBe(5)
    expect(parsed.flags.list('env')).toEqual(['A=1', 'B'])
    expect(parsed.flags.changed('memory')).toBe(false)
  })

  it('goes on after a request for help, and refuses one that is neither yes nor no', () => {
    expect(parseFlags(flags, ['-h', 'one', '-a']).arguments).toEqual(['one'])
    expect(parseFlags(flags, ['--help=false']).helpWanted).toBe(false)
    expect(() => parseFlags(flags, ['--help=x'])).toThrow('invalid argument "x" for "--help" flag')
  })

  it('gives defaults where a flag is absent', () => {
    const { flags: values } = parseFlags(flags, [])
    expect(values.integer('last')).toBe(-1)
    expect(values.string('name')).toBe('')
    expect(values.boolean('all')).toBe(false)
    expect(values.list('env')).toEqual([])
  })

  it('splits only lists of strings at commas', () => {
    const { flags: values } = parseFlags(flags, ['--names', 'a,b', '--names=c', '-e', 'a,b'])
    expect(values.list('names')).toEqual(['a', 'b', 'c'])
    expect(values.list('env')).toEqual(['a,b'])
  })

  it('leaves everything after the first argument alone where a command asks for it', () => {
    expect(parseFlags(flags, ['-a', 'image', '-q', '--', 'x'], true).arguments).toEqual(['image', '-q', '--', 'x'])
  })

  it('stops at two dashes', () => {
    expect(parseFlags(flags, ['-a', '--', '-q', 'x']).arguments).toEqual(['-q', 'x'])
  })

  it('takes a lone dash for an argument', () => {
    expect(parseFlags(flags, ['-']).arguments).toEqual(['-'])
  })

  it('notes that help is wanted', () => {
    expect(parseFlags(flags, ['x', '--help']).helpWanted).toBe(true)
    expect(parseFlags(flags, ['-h']).shortHelpWanted).toBe(true)
  })

  it.each([
    [['--nosuch'], 'unknown flag: --nosuch'],
    [['--nosuch=x'], 'unknown flag: --nosuch'],
    [['-z'], "unknown shorthand flag: 'z' in -z"],
    [['-axz'], "unknown shorthand flag: 'x' in -xz"],
    [['-a='], "unknown shorthand flag: '=' in -="],
    [['--=x'], 'bad flag syntax: --=x'],
    [['---x'], 'bad flag syntax: ---x'],
    [['--name'], 'flag needs an argument: --name'],
    [['-aqf'], "flag needs an argument: 'f' in -f"],
    [
      ['--all=maybe'],
      'invalid argument "maybe" for "-a, --all" flag: strconv.ParseBool: parsing "maybe": invalid syntax',
    ],
    [['-n', 'x'], 'invalid argument "x" for "-n, --last" flag: strconv.ParseInt: parsing "x": invalid syntax'],
    [['-n='], 'invalid argument "=" for "-n, --last" flag: strconv.ParseInt: parsing "=": invalid syntax'],
    [
      ['-n', '99999999999999999999'],
      'invalid argument "99999999999999999999" for "-n, --last" flag: strconv.ParseInt: parsing "99999999999999999999": value out of range',
    ],
    [['-m', 'x'], `invalid argument "x" for "-m, --memory" flag: invalid size: 'x'`],
    [['-m', '5zz'], `invalid argument "5zz" for "-m, --memory" flag: invalid suffix: 'zz'`],
    [['--cpus', 'x'], 'invalid argument "x" for "--cpus" flag: failed to parse x as a rational number'],
    [['--cpus', '0.0000000001'], 'invalid argument "0.0000000001" for "--cpus" flag: value is too precise'],
    [['--wait', '5'], 'invalid argument "5" for "--wait" flag: time: missing unit in duration "5"'],
    [['--wait', '5y'], 'invalid argument "5y" for "--wait" flag: time: unknown unit "y" in duration "5y"'],
    [['--wait', '.'], 'invalid argument "." for "--wait" flag: time: invalid duration "."'],
    [['--weight', '-1'], 'invalid argument "-1" for "--weight" flag: strconv.ParseUint: parsing "-1": invalid syntax'],
    [
      ['--weight', '70000'],
      'invalid argument "70000" for "--weight" flag: strconv.ParseUint: parsing "70000": value out of range',
    ],
    [['-f', 'x'], 'invalid argument "x" for "-f, --filter" flag: bad format of filter (expected name=value)'],
    [['--ulimit', 'nope=1'], 'invalid argument "nope=1" for "--ulimit" flag: invalid ulimit type: nope'],
    [
      ['--ulimit', 'nofile=5:2'],
      'invalid argument "nofile=5:2" for "--ulimit" flag: ulimit soft limit must be less than or equal to hard limit: 5 > 2',
    ],
    [['--even', '3'], 'invalid argument "3" for "--even" flag: odd number'],
  ])('refuses %j', (words, message) => {
    expect(() => parseFlags(flags, words)).toThrow(message)
  })

  it.each([['1.5g'], ['1 g'], ['5gib'], ['1e3'], ['64M']])('takes the size %s', (size) => {
    expect(parseFlags(flags, ['-m', size]).flags.string('memory')).toBe(size)
  })
})
