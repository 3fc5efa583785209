/** What a container's main process wrote (moby, daemon/logger/jsonfilelog): `docker logs`. */
import type { Container, LogEntry } from './container'
import { linesByFile } from './log-files'

/** A line of the log, with its line end where it was written. */
export type LogLine = LogEntry

export type LogSelection = {
  /** Milliseconds since the Unix epoch. */
  readonly since?: number
  readonly until?: number
  /** How many lines from the end; absent for all. */
  readonly tail?: number
}

/** The lines that were written, in the order in which they were completed, oldest first. */
function writtenLines(container: Container): readonly LogLine[] {
  const lines: LogLine[] = []
  const unfinished = new Map<LogEntry['stream'], LogLine>()
  for (const { stream, time, text } of container.logs) {
    for (const part of splitAfterLineEnds(text)) {
      const begun = unfinished.get(stream)
      const line = { stream, time, text: `${begun?.text ?? ''}${part}` }
      if (part.endsWith('\n')) {
        unfinished.delete(stream)
        lines.push(line)
      } else unfinished.set(stream, line)
    }
  }
  return [...lines, ...unfinished.values()]
}

function splitAfterLineEnds(text: string): readonly string[] {
  return text.split(/(?<=\n)/).filter((part) => part !== '')
}

/**
 * The lines of each file of the log, oldest first.
 * @throws EngineError where the options of the log cannot be read
 */
export function logFiles(container: Container): readonly (readonly LogLine[])[] {
  return linesByFile(container, writtenLines(container))
}

/**
 * The lines that `docker logs` shows.
 * @throws EngineError where the options of the log cannot be read
 */
export function selectLogs(container: Container, { since, until, tail }: LogSelection): readonly LogLine[] {
  const inTime = logFiles(container)
    .flat()
    .filter(({ time }) => (since === undefined || time >= since) && (until === undefined || time <= until))
  return tail === undefined || tail < 0 ? inTime : inTime.slice(Math.max(0, inTime.length - tail))
}
