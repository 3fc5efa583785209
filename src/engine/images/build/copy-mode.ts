/** `--chmod` of COPY and ADD (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go). */
import { parseMode } from '../../filesystem/modes'
import { BuildError, type LineRange } from './build-error'

/** Throws BuildError for a `--chmod` that is neither octal nor symbolic. */
export function checkMode(mode: string, lines: LineRange): void {
  if (mode === '' || parseMode(mode, 0) !== undefined) return
  const isNumber = /^\d+$/.test(mode)
  const wanted = 'it should be octal string and between 0 and 07777'
  throw new BuildError(isNumber ? `invalid chmod parameter: '${mode}'. ${wanted}` : 'invalid syntax', lines)
}
