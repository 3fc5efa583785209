/**
 * The host's tools are GNU's, and word their failures in another way than busybox, whose applets stand in for them.
 * Each rule turns a line of a tool on standard error into the line that coreutils, grep or sed prints.
 */

type Rule = readonly [pattern: RegExp, replacement: string]

/** How GNU's tar ends: at once, or after the rest was done. */
const fatal = 'tar: Error is not recoverable: exiting now'
const delayed = 'tar: Exiting with failure status due to previous errors'
const tarHint = "Try 'tar --help' or 'tar --usage' for more information."

/** Tools that add up files say which one cannot be opened. */
const openingSum: readonly Rule[] = [[/^(\w+sum): can't open '(.*)': (.*)$/, '$1: $2: $3']]

const rules: Readonly<Record<string, readonly Rule[]>> = {
  awk: [[/^awk: (.*): (No such file or directory|Permission denied)$/, 'awk: cannot open "$1" ($2)']],
  cat: [[/^cat: can't open '(.*)': (.*)$/, 'cat: $1: $2']],
  chown: [[/^chown: (.*): No such file or directory$/, "chown: cannot access '$1': No such file or directory"]],
  date: [[/^date: invalid date '(.*)'$/, 'date: invalid date ‘$1’']],
  dd: [[/^dd: can't open '(.*)': (.*)$/, "dd: failed to open '$1': $2"]],
  diff: [[/^diff: can't stat '(.*)': (.*)$/, 'diff: $1: $2']],
  du: [[/^du: (.*): (.*)$/, "du: cannot access '$1': $2"]],
  find: [[/^find: (.*): (.*)$/, 'find: ‘$1’: $2']],
  chmod: [
    [/^chmod: (.*): No such file or directory$/, "chmod: cannot access '$1': No such file or directory"],
    [/^chmod: invalid mode '(.*)'$/, "chmod: invalid mode: ‘$1’\nTry 'chmod --help' for more information."],
  ],
  cp: [
    [/^cp: can't stat '(.*)': (.*)$/, "cp: cannot stat '$1': $2"],
    [/^cp: can't create '(.*)': (.*)$/, "cp: cannot create regular file '$1': $2"],
    [/^cp: omitting directory '(.*)'$/, "cp: -r not specified; omitting directory '$1'"],
  ],
  cut: [[/^cut: can't open '(.*)': (.*)$/, 'cut: $1: $2']],
  expand: [[/^expand: can't open '(.*)': (.*)$/, 'expand: $1: $2']],
  expr: [[/^expr: non-numeric argument$/, 'expr: non-integer argument']],
  gunzip: [[/^gunzip: (.*)$/, 'gzip: $1']],
  head: [
    [/^head: can't open '(.*)': (.*)$/, "head: cannot open '$1' for reading: $2"],
    [/^head: invalid number '(.*)'$/, 'head: invalid number of lines: ‘$1’'],
    [/^head: (.*): No such file or directory$/, "head: cannot open '$1' for reading: No such file or directory"],
  ],
  id: [[/^id: unknown user (.*)$/, 'id: ‘$1’: no such user']],
  ln: [
    [/^ln: (.*): File exists$/, "ln: failed to create symbolic link '$1': File exists"],
    [/^ln: (.*): No such file or directory$/, "ln: failed to access '$1': No such file or directory"],
  ],
  ls: [[/^ls: (?!invalid)(.*): (.*)$/, "ls: cannot access '$1': $2"]],
  md5sum: openingSum,
  mkdir: [[/^mkdir: can't create directory '(.*)': (.*)$/, 'mkdir: cannot create directory ‘$1’: $2']],
  mv: [[/^mv: can't (?:rename|stat) '(.*)': (.*)$/, "mv: cannot stat '$1': $2"]],
  rm: [
    [/^rm: can't (?:remove|stat) '(.*)': (.*)$/, "rm: cannot remove '$1': $2"],
    [/^rm: '(.*)' is a directory$/, "rm: cannot remove '$1': Is a directory"],
  ],
  rmdir: [[/^rmdir: '(.*)': (.*)$/, "rmdir: failed to remove '$1': $2"]],
  sha1sum: openingSum,
  sha256sum: openingSum,
  sha512sum: openingSum,
  sed: [[/^sed: (.*): No such file or directory$/, "sed: can't read $1: No such file or directory"]],
  sleep: [
    [/^sleep: invalid number '(.*)'$/, "sleep: invalid time interval ‘$1’\nTry 'sleep --help' for more information."],
  ],
  sort: [
    [
      /^sort: (?:can't open )?'?(.*?)'?: No such file or directory$/,
      'sort: cannot read: $1: No such file or directory',
    ],
  ],
  stat: [[/^stat: can't stat '(.*)': (.*)$/, "stat: cannot statx '$1': $2"]],
  tac: [[/^tac: (.*): (.*)$/, "tac: failed to open '$1' for reading: $2"]],
  tail: [
    [
      /^tail: (?:can't open )?'?(.*?)'?: No such file or directory$/,
      "tail: cannot open '$1' for reading: No such file or directory",
    ],
  ],
  zcat: [[/^zcat: (.*)$/, 'gzip: $1']],
  tar: [
    [/^tar: removing leading '\/' from member names$/, "tar: Removing leading `/' from member names"],
    [/^tar: can't (?:open|change directory to) '(.*)': (.*)$/, `tar: $1: Cannot open: $2\n${fatal}`],
    [/^tar: (?:invalid tar magic|short read)$/, `tar: This does not look like a tar archive\n${delayed}`],
    [/^tar: invalid magic$/, `\ngzip: stdin: not in gzip format\ntar: Child returned status 1\n${fatal}`],
    [/^tar: (.*): not found in archive$/, `tar: $1: Not found in archive\n${delayed}`],
    [/^tar: error exit delayed from previous errors$/, delayed],
    [/^tar: empty archive$/, `tar: Cowardly refusing to create an empty archive\n${tarHint}`],
    [/^tar: (.*): (No such file or directory|Permission denied)$/, 'tar: $1: Cannot stat: $2'],
  ],
  touch: [[/^touch: (.*): (.*)$/, "touch: cannot touch '$1': $2"]],
  truncate: [[/^truncate: (.*): open: (.*)$/, "truncate: cannot open '$1' for writing: $2"]],
  uniq: [[/^uniq: can't open '(.*)': (.*)$/, 'uniq: $1: $2']],
  wc: [[/^wc: can't open '(.*)': (.*)$/, 'wc: $1: $2']],
}

/** What an applet's usage text begins with. */
const usageBeginning = 'BusyBox v'

function inGnuWords(tool: string, line: string): string {
  const rule = rules[tool]?.find(([pattern]) => pattern.test(line))
  return rule === undefined ? line : line.replace(rule[0], rule[1])
}

/**
 * Translates what one run of a tool writes to standard error, piece by piece. In place of the usage that busybox prints,
 * GNU's tools point to `--help`, after saying what is missing unless something else was wrong.
 */
export function gnuTranslator(tool: string): (text: string) => string {
  let complained = false
  return (text) => {
    if (text.startsWith(usageBeginning) && tool === 'tar') {
      const reason = complained
        ? ''
        : "tar: You must specify one of the '-Acdtrux', '--delete' or '--test-label' options\n"
      return `${reason}${tarHint}\n`
    }
    if (text.startsWith(usageBeginning)) {
      const reason = complained ? '' : `${tool}: missing operand\n`
      return `${reason}Try '${tool} --help' for more information.\n`
    }
    complained = true
    return text
      .split('\n')
      .map((line) => inGnuWords(tool, line))
      .join('\n')
  }
}
