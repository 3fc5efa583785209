/** What several rules ask of instructions. */
import type { CopyInstruction, Instruction, RunInstruction } from '../../../engine/images/build/instruction'
import { matchesPattern } from '../../../engine/images/glob'
import type { DraftStage } from './read-draft'

export const isRun = (instruction: Instruction): instruction is RunInstruction => instruction.kind === 'RUN'

const isCopy = (instruction: Instruction): instruction is CopyInstruction =>
  instruction.kind === 'COPY' || instruction.kind === 'ADD'

/** All instructions of all stages, FROM lines apart. */
export const allOf = (stages: readonly DraftStage[]): readonly Instruction[] =>
  stages.flatMap(({ instructions }) => instructions)

/** COPY and ADD that take files from the build context. */
export const contextCopies = (instructions: readonly Instruction[]): readonly CopyInstruction[] =>
  instructions.filter(isCopy).filter(({ from }) => from === '')

/** The text of a RUN in shell form, its here-document included; of one in exec form the words. */
export function commandText({ command, source }: RunInstruction): string {
  const text = command.form === 'shell' ? command.text : command.words.join(' ')
  return [text, ...source.heredocs.map(({ content }) => content)].join('\n')
}

/** A source of a copy as the context names its files: without `./`, `/` before it and behind it. */
const inContext = (source: string) =>
  source
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '')
    .replace(/^\.$/, '')

/** True where a source stands for the whole context. */
export const isWholeContext = (source: string): boolean => ['', '*'].includes(inContext(source))

/** True when a copy takes this file of the context. */
export function takes({ sources }: CopyInstruction, file: string): boolean {
  return sources.some((source) => {
    const name = inContext(source)
    return isWholeContext(source) || file === name || file.startsWith(`${name}/`) || matchesPattern(name, file)
  })
}
