/** The tests of `find`: what they ask of a file. */
import type { FileType } from '../../../../filesystem/file-system'
import { parseMode } from '../../../../filesystem/modes'
import type { Process } from '../../../../processes/program'
import { AppletFailure } from '../../applet'
import { findGroupId, findUserId } from '../../support/accounts'
import { globPattern } from '../../support/glob'
import { baseName } from '../../support/paths'
import { compilePattern } from '../../support/regular-expression'
import { parseSize } from '../../support/sizes'
import { isSameFile, statusOf } from '../../support/status'
import { type Predicate, test } from './expression'

/** Makes a test from its argument. */
export type TestMaker = (argument: string, process: Process) => Predicate

const typeLetters: Readonly<Record<string, FileType>> = {
  f: 'file',
  d: 'directory',
  l: 'symlink',
  b: 'block-device',
  c: 'character-device',
  s: 'socket',
  p: 'fifo',
}

function ofType(letter: string): Predicate {
  const type = typeLetters[letter]
  if (type === undefined) throw new AppletFailure(`invalid argument '${letter}' to '-type'`)
  return test(({ status }) => status.type === type)
}

/** `N`, `+N` or `-N`: exactly, more than or less than. */
function comparison(argument: string, convert: (digits: string) => number | undefined): (value: number) => boolean {
  const wanted = convert(argument.replace(/^[-+]/, ''))
  if (wanted === undefined) throw new AppletFailure(`invalid number '${argument}'`)
  if (argument.startsWith('+')) return (value) => value > wanted
  if (argument.startsWith('-')) return (value) => value < wanted
  return (value) => value === wanted
}

function plainNumber(digits: string): number | undefined {
  return /^\d+$/.test(digits) ? Number(digits) : undefined
}

/** Blocks of 512 bytes unless a unit says otherwise. */
function ofSize(argument: string): Predicate {
  const passes = comparison(argument, (digits) => parseSize(/\d$/.test(digits) ? `${digits}b` : digits))
  return test(({ status }) => passes(status.size))
}

function byAge(unit: number): TestMaker {
  return (argument, process) => {
    const passes = comparison(argument, plainNumber)
    return test(({ status }) => passes(Math.floor((process.now() - status.modified) / unit)))
  }
}

function withPermissions(argument: string): Predicate {
  const sign = /^[-+/]/.exec(argument)?.[0] ?? ''
  const change = parseMode(argument.slice(sign.length), 0)
  if (change === undefined) throw new AppletFailure(`invalid mode '${argument}'`)
  const bits = change(0, false)
  if (sign === '-') return test(({ status }) => (status.mode & bits) === bits)
  if (sign === '') return test(({ status }) => (status.mode & 0o7777) === bits)
  return test(({ status }) => bits === 0 || (status.mode & bits) !== 0)
}

function newerThan(argument: string, process: Process): Predicate {
  const reference = statusOf(process, argument)
  if (reference === undefined) throw new AppletFailure(`can't stat '${argument}': No such file or directory`)
  return test(({ status }) => status.modified > reference.modified)
}

function sameAs(argument: string, process: Process): Predicate {
  const reference = statusOf(process, argument)
  if (reference === undefined) throw new AppletFailure(`can't stat '${argument}': No such file or directory`)
  return test(({ status }) => isSameFile(status, reference))
}

function ownedBy(argument: string, process: Process): Predicate {
  const userId = findUserId(process, argument)
  if (userId === undefined) throw new AppletFailure(`unknown user ${argument}`)
  return test(({ status }) => status.userId === userId)
}

function ofGroup(argument: string, process: Process): Predicate {
  const groupId = findGroupId(process, argument)
  if (groupId === undefined) throw new AppletFailure(`unknown group ${argument}`)
  return test(({ status }) => status.groupId === groupId)
}

function named(ignoreCase: boolean): TestMaker {
  return (argument) => {
    const pattern = globPattern(argument, ignoreCase)
    return test(({ path }) => pattern.test(baseName(path)))
  }
}

function pathed(ignoreCase: boolean): TestMaker {
  return (argument) => {
    const pattern = globPattern(argument, ignoreCase)
    return test(({ path }) => pattern.test(path))
  }
}

function matching(argument: string): Predicate {
  const pattern = compilePattern(`^\\(${argument}\\)$`, { extended: false, ignoreCase: false })
  return test(({ path }) => {
    pattern.lastIndex = 0
    return pattern.test(path)
  })
}

const minute = 60_000
const day = 24 * 60 * minute

/** Tests with one argument, by name. */
export const testsWithArgument: Readonly<Record<string, TestMaker>> = {
  '-name': named(false),
  '-iname': named(true),
  '-path': pathed(false),
  '-ipath': pathed(true),
  '-regex': matching,
  '-type': ofType,
  '-perm': withPermissions,
  '-mtime': byAge(day),
  '-atime': byAge(day),
  '-ctime': byAge(day),
  '-mmin': byAge(minute),
  '-amin': byAge(minute),
  '-cmin': byAge(minute),
  '-newer': newerThan,
  '-inum': (argument) => {
    const passes = comparison(argument, plainNumber)
    return test(({ status }) => passes(status.inode))
  },
  '-samefile': sameAs,
  '-user': ownedBy,
  '-group': ofGroup,
  '-size': ofSize,
  '-links': (argument) => {
    const passes = comparison(argument, plainNumber)
    return test(({ status }) => passes(status.links))
  },
}

/** Tests and walk controls without an argument, by name. */
export const plainTests: Readonly<Record<string, (process: Process) => Predicate>> = {
  '-empty': (process) =>
    test(({ path, status }) => {
      if (status.type !== 'directory') return status.type === 'file' && status.size === 0
      return process.files.readDirectory(process.resolve(path)).length === 0
    }),
  '-executable': (process) => test(({ path }) => process.files.accessible(process.resolve(path), { execute: true })),
  '-true': () => test(() => true),
  '-prune': () =>
    test((_, walk) => {
      walk.prune = true
      return true
    }),
  '-quit': () =>
    test((_, walk) => {
      walk.quit = true
      return true
    }),
}
