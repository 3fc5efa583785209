/**
 * What tools say of a standard output that takes no more (ENOSPC), seen on busybox 1.38: many look at it only when they end, in
 * words of their own, some end without a word, and some do not look at all.
 */

type OutputFailure = {
  /** What is said after the tool's name; absent for nothing. */
  readonly words?: 'standard output' | 'write error'
  /** What follows where that is not the system's own reason. */
  readonly reason?: string
  /** Absent where it is the one of the tool's other failures. */
  readonly exitCode?: number
}

const reasons: readonly (readonly [names: string, failure: OutputFailure])[] = [
  [
    'arch base64 cal cmp cut du env expr fold groups id nl paste realpath rev shuf sort strings uname uniq wc',
    { words: 'standard output' },
  ],
  ['head', { words: 'standard output', reason: 'I/O error' }],
  ['tty', { words: 'standard output', exitCode: 2 }],
  ['basename diff printf pwd readlink', {}],
  ['dirname seq whoami', { exitCode: 255 }],
  [
    'awk busybox date df expand factor find free grep egrep fgrep hexdump hostname ls md5sum mount nproc pidof ps sed sha1sum ' +
      'sha256sum sha512sum stat top uptime which xxd',
    { exitCode: 0 },
  ],
]

const byName = new Map(reasons.flatMap(([names, failure]) => names.split(' ').map((name) => [name, failure] as const)))

/** How a tool that is called by this name takes it. */
export function outputFailureOf(name: string): OutputFailure {
  return byName.get(name) ?? { words: 'write error' }
}
