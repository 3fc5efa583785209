/** A Dockerfile read as far as it can be read: one bad line does not hide what is to be said of the others. */
import { BuildError, type LineRange } from '../../../engine/images/build/build-error'
import type { FromInstruction, Instruction } from '../../../engine/images/build/instruction'
import { parseInstruction } from '../../../engine/images/build/parse-instruction'
import { type DockerfileSource, readSource } from '../../../engine/images/build/source'

export type DraftStage = { readonly from: FromInstruction; readonly instructions: readonly Instruction[] }

/** A line that BuildKit refuses, in its words. */
export type ReadProblem = { readonly lines: LineRange; readonly message: string }

export type ReadDraft = { readonly stages: readonly DraftStage[]; readonly problems: readonly ReadProblem[] }

function problemOf(error: unknown): ReadProblem {
  if (!(error instanceof BuildError)) throw error
  const { lines = { start: 1, end: 1 }, message } = error
  return { lines, message: message.replace(/^dockerfile parse error on line \d+: /, '') }
}

/** A text that is no Dockerfile at all would be refused line by line; so many refusals say enough. */
const enoughProblems = 20

function readInstructions({ instructions, escapeCharacter }: DockerfileSource) {
  const read: Instruction[] = []
  const problems: ReadProblem[] = []
  for (const source of instructions) {
    try {
      read.push(parseInstruction(source, escapeCharacter))
    } catch (error) {
      problems.push(problemOf(error))
      if (problems.length === enoughProblems) break
    }
  }
  return { read, problems }
}

function stagesOf(instructions: readonly Instruction[]): readonly DraftStage[] {
  const stages: { readonly from: FromInstruction; readonly instructions: Instruction[] }[] = []
  for (const instruction of instructions) {
    if (instruction.kind === 'FROM') stages.push({ from: instruction, instructions: [] })
    else stages.at(-1)?.instructions.push(instruction)
  }
  return stages
}

export function readDraft(text: string): ReadDraft {
  if (text.trim() === '') return { stages: [], problems: [] }
  try {
    const { read, problems } = readInstructions(readSource(text))
    return { stages: stagesOf(read), problems }
  } catch (error) {
    return { stages: [], problems: [problemOf(error)] }
  }
}
