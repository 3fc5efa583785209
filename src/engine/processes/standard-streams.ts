/** The three descriptors that a task starts with. */
import { Descriptors } from './descriptors'
import type { OpenFile } from './open-file'
import type { Outside } from './outside'
import { outputFile } from './special-files'
import { StandardInput } from './standard-input'
import type { OutputChunk, ProcessSpecification } from './task'

/** Where what a task writes goes. */
type TaskOutput = Pick<Outside, 'write' | 'echo'>

/** A task's standard input. */
export function standardInput(output: TaskOutput, specification: ProcessSpecification): StandardInput {
  const { terminal, standardInputStaysOpen: staysOpen = false } = specification
  const isTyped = terminal || specification.terminalInput === true
  const write = (data: Uint8Array) => output.write('stdout', withReturns(data))
  const echo = (data: Uint8Array) => output.echo(withReturns(data))
  return new StandardInput({ staysOpen, terminal: isTyped, ...(terminal ? { output: { write, echo } } : {}) })
}

const [lineFeed, carriageReturn] = [0x0a, 0x0d]

/** What a terminal makes of line feeds (`termios(3)`, ONLCR): the next line begins at the left. */
function withReturns(data: Uint8Array): Uint8Array {
  const count = data.reduce((sum, byte) => (byte === lineFeed ? sum + 1 : sum), 0)
  if (count === 0) return data
  const bytes = new Uint8Array(data.length + count)
  let length = 0
  for (const byte of data) {
    if (byte === lineFeed) bytes[length++] = carriageReturn
    bytes[length++] = byte
  }
  return bytes
}

/** Standard input, output and error; with a terminal all three are that one. */
export function standardStreams(output: TaskOutput, terminal: boolean, input: StandardInput): Descriptors {
  const descriptors = new Descriptors()
  descriptors.install(0, input)
  if (terminal) {
    descriptors.duplicate(0, 1)
    descriptors.duplicate(0, 2)
  } else {
    descriptors.install(1, outputTo(output, 'stdout'))
    descriptors.install(2, outputTo(output, 'stderr'))
  }
  return descriptors
}

/** What a task writes to one of its own streams. */
function outputTo(output: TaskOutput, stream: OutputChunk['stream']): OpenFile {
  return outputFile((data) => output.write(stream, data))
}
