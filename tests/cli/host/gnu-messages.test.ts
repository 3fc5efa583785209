import { describe, expect, it } from 'vitest'
import { gnuTranslator } from '../../../src/cli/host/gnu-messages'

describe('gnuTranslator', () => {
  it.each([
    ['cat', "cat: can't open 'x': No such file or directory", 'cat: x: No such file or directory'],
    ['ls', 'ls: x: No such file or directory', "ls: cannot access 'x': No such file or directory"],
    ['rm', "rm: can't remove 'x': No such file or directory", "rm: cannot remove 'x': No such file or directory"],
    ['rm', "rm: 'd' is a directory", "rm: cannot remove 'd': Is a directory"],
    [
      'mkdir',
      "mkdir: can't create directory '/etc': File exists",
      'mkdir: cannot create directory ‘/etc’: File exists',
    ],
    ['cp', "cp: omitting directory 'd'", "cp: -r not specified; omitting directory 'd'"],
    ['mv', "mv: can't rename 'x': No such file or directory", "mv: cannot stat 'x': No such file or directory"],
    ['head', 'head: x: No such file or directory', "head: cannot open 'x' for reading: No such file or directory"],
    ['touch', 'touch: /a/x: No such file or directory', "touch: cannot touch '/a/x': No such file or directory"],
    ['grep', 'grep: x: No such file or directory', 'grep: x: No such file or directory'],
  ])('words a failure of %s as GNU does', (tool, busybox, gnu) => {
    expect(gnuTranslator(tool)(`${busybox}\n`)).toBe(`${gnu}\n`)
  })

  it('points to --help in place of a usage text', () => {
    const translate = gnuTranslator('ls')
    expect(translate("ls: unrecognized option '--nosuch'\n")).toBe("ls: unrecognized option '--nosuch'\n")
    expect(translate('BusyBox v1.38.0 multi-call binary.\n\nUsage: ls\n')).toBe(
      "Try 'ls --help' for more information.\n",
    )
  })

  it('says that an operand is missing when nothing else was wrong', () => {
    expect(gnuTranslator('rm')('BusyBox v1.38.0 multi-call binary.\n')).toBe(
      "rm: missing operand\nTry 'rm --help' for more information.\n",
    )
  })
})
