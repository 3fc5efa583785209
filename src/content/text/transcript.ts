/** Words around commands and what they wrote, in scenes and in the terminal. */
import { plural } from './plural'

export const transcriptText = {
  label: 'Commands and their output',
  prompt: '$ ',
  running: 'running',
  refused: 'Refused',
  exitCode: (code: number) => `exit code ${code}`,
  errorOutput: 'Error output:',
  linesHidden: (lines: number) => `${plural(lines, 'line is', 'lines are')} folded away.`,
  moreLines: (lines: number) => `Show ${plural(lines, 'more line', 'more lines')}`,
} as const
