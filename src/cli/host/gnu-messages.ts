/**
 * The host's tools are GNU's, and word their failures in another way than busybox, whose applets stand in for them.
 * Each rule turns a line of a tool on standard error into the line that coreutils, grep or sed prints.
 */

type Rule = readonly [pattern: RegExp, replacement: string]

const rules: Readonly<Record<string, readonly Rule[]>> = {
  cat: [[/^cat: can't open '(.*)': (.*)$/, 'cat: $1: $2']],
  chmod: [
    [/^chmod: (.*): No such file or directory$/, "chmod: cannot access '$1': No such file or directory"],
    [/^chmod: invalid mode '?(.*?)'?$/, "chmod: invalid mode: '$1'"],
  ],
  cp: [
    [/^cp: can't stat '(.*)': (.*)$/, "cp: cannot stat '$1': $2"],
    [/^cp: can't create '(.*)': (.*)$/, "cp: cannot create regular file '$1': $2"],
    [/^cp: omitting directory '(.*)'$/, "cp: -r not specified; omitting directory '$1'"],
  ],
  cut: [[/^cut: can't open '(.*)': (.*)$/, 'cut: $1: $2']],
  head: [
    [/^head: can't open '(.*)': (.*)$/, "head: cannot open '$1' for reading: $2"],
    [/^head: (.*): No such file or directory$/, "head: cannot open '$1' for reading: No such file or directory"],
  ],
  ln: [[/^ln: (.*): File exists$/, "ln: failed to create symbolic link '$1': File exists"]],
  ls: [[/^ls: (?!invalid)(.*): (.*)$/, "ls: cannot access '$1': $2"]],
  mkdir: [[/^mkdir: can't create directory '(.*)': (.*)$/, 'mkdir: cannot create directory ‘$1’: $2']],
  mv: [[/^mv: can't (?:rename|stat) '(.*)': (.*)$/, "mv: cannot stat '$1': $2"]],
  rm: [
    [/^rm: can't remove '(.*)': (.*)$/, "rm: cannot remove '$1': $2"],
    [/^rm: '(.*)' is a directory$/, "rm: cannot remove '$1': Is a directory"],
  ],
  rmdir: [[/^rmdir: '(.*)': (.*)$/, "rmdir: failed to remove '$1': $2"]],
  sed: [[/^sed: (.*): No such file or directory$/, "sed: can't read $1: No such file or directory"]],
  sort: [
    [
      /^sort: (?:can't open )?'?(.*?)'?: No such file or directory$/,
      'sort: cannot read: $1: No such file or directory',
    ],
  ],
  stat: [[/^stat: can't stat '(.*)': (.*)$/, "stat: cannot statx '$1': $2"]],
  tail: [
    [
      /^tail: (?:can't open )?'?(.*?)'?: No such file or directory$/,
      "tail: cannot open '$1' for reading: No such file or directory",
    ],
  ],
  touch: [[/^touch: (.*): (.*)$/, "touch: cannot touch '$1': $2"]],
  uniq: [[/^uniq: can't open '(.*)': (.*)$/, 'uniq: $1: $2']],
  wc: [[/^wc: can't open '(.*)': (.*)$/, 'wc: $1: $2']],
}

/** busybox prints its usage for an unknown option; GNU's tools point to `--help`. */
function wordUsage(tool: string, text: string): string | undefined {
  const option = new RegExp(`^${tool}: (?:invalid|unrecognized) option(?: --)?:? '?-*(.*?)'?$`, 'm').exec(text)?.[1]
  if (option === undefined) return undefined
  const complaint = option.length === 1 ? `invalid option -- '${option}'` : `unrecognized option '--${option}'`
  return `${tool}: ${complaint}\nTry '${tool} --help' for more information.\n`
}

/** What a GNU tool prints on standard error where busybox's prints `text`. */
export function asGnuMessage(tool: string, text: string): string {
  const usage = wordUsage(tool, text)
  if (usage !== undefined) return usage
  return text
    .split('\n')
    .map((line) => {
      const rule = rules[tool]?.find(([pattern]) => pattern.test(line))
      return rule === undefined ? line : line.replace(rule[0], rule[1])
    })
    .join('\n')
}
