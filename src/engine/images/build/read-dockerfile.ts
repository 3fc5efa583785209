/** From the text of a Dockerfile to its stages (BuildKit, frontend/dockerfile/instructions/parse.go, `Parse`). */
import { readJsonForm, readPairs } from './argument-forms'
import { BuildError, type LineRange } from './build-error'
import type { FromInstruction, Instruction } from './instruction'
import type { Warnings } from './lint'
import { lintFrom, lintKeywordCasing, lintSource, lintUnread } from './lint-instructions'
import { parseInstruction } from './parse-instruction'
import type { DockerfileSource } from './source'

type ArgInstruction = Extract<Instruction, { readonly kind: 'ARG' }>

export type DockerfileStage = { readonly from: FromInstruction; readonly instructions: readonly Instruction[] }

export type Dockerfile = {
  /** ARG lines before the first stage. */
  readonly globalArguments: readonly ArgInstruction[]
  readonly stages: readonly DockerfileStage[]
}

const commandForms: ReadonlySet<string> = new Set(['CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'ADD', 'COPY', 'VOLUME'])

/** What is refused before any instruction is looked at more closely: pairs that are none, and arrays of other things than strings. */
function checkForms({ instructions, escapeCharacter }: DockerfileSource): void {
  for (const { name, rest, lines } of instructions) checkForm(name, rest, escapeCharacter, lines)
}

/** A trigger must have its form already where it is left; whether its arguments make sense is looked at where it is carried out. */
function checkForm(name: string, rest: string, escapeCharacter: string, lines: LineRange): void {
  const [, first = '', others = ''] = /^(\S*)\s*(.*)$/s.exec(rest) ?? []
  if (name === 'ENV' || name === 'LABEL') readPairs(name, rest, escapeCharacter, lines)
  else if (name === 'ONBUILD') checkForm(first.toUpperCase(), others, escapeCharacter, lines)
  else if (name === 'HEALTHCHECK') readJsonForm(others, lines)
  else if (commandForms.has(name)) readJsonForm(rest, lines)
}

function readInstructions(source: DockerfileSource, warnings: Warnings): readonly Instruction[] {
  checkForms(source)
  return source.instructions.map((each) => {
    lintUnread(warnings, each)
    const instruction = parseInstruction(each, source.escapeCharacter)
    if (instruction.kind === 'FROM') lintFrom(warnings, instruction)
    return instruction
  })
}

/** Reads all instructions, noting what looks wrong. Throws BuildError for what is wrong. */
export function readDockerfile(source: DockerfileSource, warnings: Warnings): Dockerfile {
  lintSource(warnings, source)
  const globalArguments: ArgInstruction[] = []
  const stages: { readonly from: FromInstruction; readonly instructions: Instruction[] }[] = []
  for (const instruction of readInstructions(source, warnings)) {
    const stage = stages.at(-1)
    if (instruction.kind === 'FROM') stages.push({ from: instruction, instructions: [] })
    else if (stage !== undefined) stage.instructions.push(instruction)
    else if (instruction.kind === 'ARG') globalArguments.push(instruction)
    else throw new BuildError('no build stage in current context', instruction.source.lines)
  }
  if (stages.length === 0) throw new BuildError('dockerfile contains no stages to build')
  lintKeywordCasing(warnings, source)
  lintStageNames(warnings, stages)
  return { globalArguments, stages }
}

function lintStageNames(warnings: Warnings, stages: readonly DockerfileStage[]): void {
  const seen = new Set<string>()
  for (const { from } of stages) {
    if (from.stage !== '' && seen.has(from.stage)) {
      const message = `Duplicate stage name ${JSON.stringify(from.stage)}, stage names should be unique`
      warnings.add('DuplicateStageName', message, from.source.lines.start)
    }
    seen.add(from.stage)
  }
}
