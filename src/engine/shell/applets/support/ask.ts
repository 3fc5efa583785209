/** Questions on the terminal. */
import type { Process, Wait } from '../../../processes/program'
import { decodeText } from './bytes'

/** Prints a question on standard error and reads one line: true when it begins with y or Y. */
export function* ask(process: Process, question: string): Generator<Wait, boolean, void> {
  process.write(2, question)
  const answer = yield* process.read(0, 'line')
  return answer !== undefined && /^[yY]/.test(decodeText(answer))
}
