/** The three descriptors that a task starts with. */
import { Descriptors } from './descriptors'
import type { OpenFile } from './open-file'
import type { Outside } from './outside'
import { InputFile, outputFile } from './special-files'
import type { OutputChunk, ProcessSpecification } from './task'

/** Standard input, output and error; with a terminal all three are that one. */
export function standardStreams(outside: Outside, specification: ProcessSpecification): Descriptors {
  const { terminal, standardInput, standardInputStaysOpen = false } = specification
  const descriptors = new Descriptors()
  const output = terminal ? { output: (data: Uint8Array) => outside.write('stdout', data) } : {}
  descriptors.install(0, new InputFile(standardInput, { staysOpen: standardInputStaysOpen, ...output }))
  if (terminal) {
    descriptors.duplicate(0, 1)
    descriptors.duplicate(0, 2)
  } else {
    descriptors.install(1, taskOutput(outside, 'stdout'))
    descriptors.install(2, taskOutput(outside, 'stderr'))
  }
  return descriptors
}

/** What a task writes to one of its own streams. */
export function taskOutput(outside: Outside, stream: OutputChunk['stream']): OpenFile {
  return outputFile((data) => outside.write(stream, data))
}
