/** The builtin `ulimit`: shows and lowers the limits of the shell, which its children inherit (busybox, shell/shell_common.c). */
import type { LimitBounds } from '../../processes/resource-limits'
import { ShellFailure } from '../interruptions'
import { complain, type Shell } from '../shell'
import { immediate } from './builtin'

type Row = {
  readonly words: string
  readonly letter: string
  /** The kernel's name of the limit. */
  readonly name: string
  /** How many of the kernel's units make one of the shell's. */
  readonly unit: number
}

/** In the order and words of `ulimit -a`. */
const rows: readonly Row[] = [
  { words: 'core file size (blocks)', letter: 'c', name: 'core', unit: 512 },
  { words: 'data seg size (kb)', letter: 'd', name: 'data', unit: 1024 },
  { words: 'scheduling priority', letter: 'e', name: 'nice', unit: 1 },
  { words: 'file size (blocks)', letter: 'f', name: 'fsize', unit: 512 },
  { words: 'pending signals', letter: 'i', name: 'sigpending', unit: 1 },
  { words: 'max locked memory (kb)', letter: 'l', name: 'memlock', unit: 1024 },
  { words: 'max memory size (kb)', letter: 'm', name: 'rss', unit: 1024 },
  { words: 'open files', letter: 'n', name: 'nofile', unit: 1 },
  { words: 'POSIX message queues (bytes)', letter: 'q', name: 'msgqueue', unit: 1 },
  { words: 'real-time priority', letter: 'r', name: 'rtprio', unit: 1 },
  { words: 'stack size (kb)', letter: 's', name: 'stack', unit: 1024 },
  { words: 'cpu time (seconds)', letter: 't', name: 'cpu', unit: 1 },
  { words: 'max user processes', letter: 'u', name: 'nproc', unit: 1 },
  { words: 'virtual memory (kb)', letter: 'v', name: 'as', unit: 1024 },
  { words: 'file locks', letter: 'x', name: 'locks', unit: 1 },
]

export const ulimit = immediate((shell, words) => {
  const { sides, requests, unknown } = parse(words)
  if (unknown !== undefined && shell.dialect.name !== 'ash') {
    throw new ShellFailure(`illegal option -${unknown}`, shell.dialect.usageFailure)
  }
  for (const { row, value } of requests) {
    const label = requests.length > 1 ? `${row.words.padEnd(32)}(-${row.letter}) ` : ''
    if (value === undefined) shell.process.write(1, `${label}${shown(shell, row, sides)}\n`)
    else {
      const complaint = change(shell, row, sides, value)
      if (complaint !== undefined) return refuse(shell, complaint)
    }
  }
  if (unknown === undefined) return 0
  shell.process.write(2, `ulimit: invalid option -- '${unknown}'\n`)
  return 1
})

/** ash names itself here and not the builtin; the others do as with every builtin. */
function refuse(shell: Shell, complaint: string): 1 {
  if (shell.dialect.name === 'ash') shell.process.write(2, `sh: ${complaint}\n`)
  else complain(shell, complaint)
  return 1
}

type Request = { readonly row: Row; readonly value?: string }
type Parsed = { readonly sides: Sides; readonly requests: readonly Request[]; readonly unknown?: string }

/** The limits that the words name, in order: a value follows its letter at once or as the next word; without a letter it is the size of files. */
function parse(words: readonly string[]): Parsed {
  const sides = { soft: false, hard: false }
  const requests: Request[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const [, flags = '', letter = '', attached = ''] = /^-([SHa]*)(.?)(.*)$/.exec(word) ?? []
    sides.soft ||= flags.includes('S')
    sides.hard ||= flags.includes('H')
    if (flags.includes('a')) return { sides, requests: rows.map((row) => ({ row })) }
    if (letter === '' && word.startsWith('-')) continue
    const row = rows.find((candidate) => candidate.letter === (letter || 'f'))
    if (row === undefined) return { sides, requests, unknown: letter }
    if (letter === '') return { sides, requests: requests.length > 0 ? requests : [{ row, value: word }] }
    const next = words[index + 1]
    const follows = attached === '' && next !== undefined && !next.startsWith('-')
    const value = follows ? next : attached
    requests.push(value === '' ? { row } : { row, value })
    if (follows) index++
  }
  const fileSize = rows.filter(({ letter }) => letter === 'f').map((row) => ({ row }))
  return { sides, requests: requests.length > 0 ? requests : fileSize }
}

/** Which of the two bounds the options name; neither stands for the soft one to show, and for both to change. */
type Sides = { readonly soft: boolean; readonly hard: boolean }

function boundsOf({ process }: Shell, { name }: Row): LimitBounds {
  return process.limits.get(name) ?? { soft: Number.POSITIVE_INFINITY, hard: Number.POSITIVE_INFINITY }
}

function shown(shell: Shell, row: Row, { hard }: Sides): string {
  const bounds = boundsOf(shell, row)
  const value = hard ? bounds.hard : bounds.soft
  return value === Number.POSITIVE_INFINITY ? 'unlimited' : String(Math.floor(value / row.unit))
}

/** Sets a limit, or says what is wrong. A container's root may not raise a hard limit: it has no CAP_SYS_RESOURCE. */
function change(shell: Shell, row: Row, { soft, hard }: Sides, text: string): string | undefined {
  if (text !== 'unlimited' && !/^\d+$/.test(text)) return `invalid number '${text}'`
  const value = text === 'unlimited' ? Number.POSITIVE_INFINITY : Number(text) * row.unit
  const old = boundsOf(shell, row)
  const both = soft === hard
  const bounds = { soft: soft || both ? value : old.soft, hard: hard || both ? value : old.hard }
  if (bounds.soft > bounds.hard) return 'error setting limit: Invalid argument'
  if (bounds.hard > old.hard) return 'error setting limit: Operation not permitted'
  shell.process.limits = new Map([...shell.process.limits, [row.name, bounds]])
  return undefined
}
