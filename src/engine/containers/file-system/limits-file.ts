/** `/proc/PID/limits` (`proc(5)`). */
import type { ProcessLimits } from '../../processes/resource-limits'

/** Name of the limit, the kernel's words for it, and its unit. */
const rows = [
  ['cpu', 'Max cpu time', 'seconds'],
  ['fsize', 'Max file size', 'bytes'],
  ['data', 'Max data size', 'bytes'],
  ['stack', 'Max stack size', 'bytes'],
  ['core', 'Max core file size', 'bytes'],
  ['rss', 'Max resident set', 'bytes'],
  ['nproc', 'Max processes', 'processes'],
  ['nofile', 'Max open files', 'files'],
  ['memlock', 'Max locked memory', 'bytes'],
  ['as', 'Max address space', 'bytes'],
  ['locks', 'Max file locks', 'locks'],
  ['sigpending', 'Max pending signals', 'signals'],
  ['msgqueue', 'Max msgqueue size', 'bytes'],
  ['nice', 'Max nice priority', ''],
  ['rtprio', 'Max realtime priority', ''],
  ['rttime', 'Max realtime timeout', 'us'],
] as const

/** The table with its heading. */
export function limitLines(limits: ProcessLimits): string {
  const cell = (value = Number.POSITIVE_INFINITY): string =>
    value === Number.POSITIVE_INFINITY ? 'unlimited' : String(value)
  const lines = rows.map(([name, words, unit]) => {
    const bounds = limits.get(name)
    return line(words, cell(bounds?.soft), cell(bounds?.hard), unit)
  })
  return [line('Limit', 'Soft Limit', 'Hard Limit', 'Units'), ...lines].join('')
}

function line(words: string, soft: string, hard: string, unit: string): string {
  return `${words.padEnd(26)}${soft.padEnd(21)}${hard.padEnd(21)}${unit.padEnd(10)}\n`
}
