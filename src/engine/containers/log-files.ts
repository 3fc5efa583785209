/** The files of a log: a full one is put aside, and too many are thrown away (moby, daemon/logger/loggerutils/logfile.go). */
import { goJson } from '../oci/json'
import { formatTimestamp } from '../timestamps'
import type { Container, LogEntry } from './container'
import { readLogLimits } from './log-limits'

/**
 * The lines of each file that is still there, oldest first; the last file is the one that is written to.
 * @throws EngineError where the options of the log cannot be read
 */
export function linesByFile({ hostSettings }: Container, lines: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const { capacity, files } = readLogLimits(hostSettings)
  if (capacity === undefined) return [lines]
  const bytesOf = hostSettings.logDriver === 'local' ? bytesInLocalLog : bytesInJsonLog
  const filled: LogEntry[][] = [[]]
  let size = 0
  for (const line of lines) {
    if (size >= capacity) {
      filled.push([])
      size = 0
    }
    filled.at(-1)?.push(line)
    size += bytesOf(line)
  }
  return filled.slice(-Math.max(1, files))
}

/** A line as the driver json-file writes it (moby, daemon/logger/jsonfilelog/jsonlog). */
export function jsonLogLine({ stream, time, text }: LogEntry): string {
  return `${goJson({ log: text, stream, time: formatTimestamp(time) })}\n`
}

/** How long a time mostly is: its nine digits of a second rarely end in zeros. */
const timeWithNanoseconds = 'YYYY-MM-DDThh:mm:ss.nnnnnnnnnZ'

function bytesInJsonLog(line: LogEntry): number {
  const written = jsonLogLine(line).length - formatTimestamp(line.time).length + timeWithNanoseconds.length
  return written + bytesIn(line.text) - line.text.length
}

/** A protocol buffer between its size and its size: the stream, the time, and the line without its end (moby, daemon/logger/local). */
function bytesInLocalLog({ stream, text }: LogEntry): number {
  const bytes = bytesIn(text.replace(/\n$/, ''))
  const sizes = 4 + 4
  const time = 1 + 9
  return sizes + 2 + stream.length + time + 1 + variableLength(bytes) + bytes
}

/** How many bytes a number takes at seven bits a byte. */
function variableLength(value: number): number {
  return value < 128 ? 1 : 1 + variableLength(Math.floor(value / 128))
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length
}
