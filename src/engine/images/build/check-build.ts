/** A Dockerfile looked at without being built: `docker build --call` (BuildKit, frontend/subrequests). */
import type { Session } from '../../session'
import { BuildError, type LineRange } from './build-error'
import type { BuildRequest } from './build-request'
import type { Warning } from './lint'
import type { PlannedStage } from './plan-types'
import { type Definition, Preparation } from './preparation'
import { type BuildFailure, describeFailure, failedStepText, warningLine, warningsText } from './report'

/** What progress says, and why nothing came of it where nothing did. */
type Looked = { readonly progress: string; readonly failure?: BuildFailure }

/** A warning and the instruction that it is about. */
export type LocatedWarning = Warning & { readonly lines: LineRange }

/** What the build checks found, in the order of the lines. */
export type CheckOutcome = Looked & { readonly warnings: readonly LocatedWarning[] }

/** Stages that can be built, the one that is built by default marked. */
export type TargetsOutcome = Looked & {
  readonly targets: readonly { readonly name: string; readonly isDefault: boolean }[]
}

/** The build arguments that a target takes, with their defaults. */
export type OutlineOutcome = Looked & {
  readonly warnings: string
  readonly target: string
  readonly arguments: readonly { readonly name: string; readonly value: string }[]
  readonly secrets: readonly { readonly id: string; readonly required: boolean }[]
}

/** Runs a look at a Dockerfile; a BuildError ends it. */
function look(request: BuildRequest, run: () => void): BuildFailure | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    const failure = describeFailure(error, request.input)
    return { ...failure, excerpt: failedStepText(error) + failure.excerpt }
  }
}

/** The instruction that begins at a line; the line itself where none does. */
function rangeAt(definition: Definition | undefined, line: number): LineRange {
  const stages = definition?.dockerfile.stages ?? []
  const instructions = stages.flatMap(({ from, instructions }) => [from, ...instructions])
  return instructions.find(({ source }) => source.lines.start === line)?.source.lines ?? { start: line, end: line }
}

/** Without a target the checks look at every stage, needed or not. */
function withAllStages(definition: Definition): Definition {
  const { dockerfile, graph } = definition
  return { ...definition, graph: { ...graph, needed: [...dockerfile.stages.keys()] } }
}

/** Looks for what is allowed but probably not meant. */
export function checkBuild(session: Session, request: BuildRequest): CheckOutcome {
  const preparation = new Preparation(session, request)
  let definition: Definition | undefined
  const failure = look(request, () => {
    definition = preparation.read()
    preparation.plan(request.target === '' ? withAllStages(definition) : definition)
  })
  const warnings = preparation.warnings.distinct
    .map((warning) => ({ ...warning, lines: rangeAt(definition, warning.line) }))
    .sort((left, right) => left.line - right.line)
  return { progress: preparation.progress.text, warnings, ...(failure === undefined ? {} : { failure }) }
}

/** Lists the stages that have names, and the last one. */
export function listTargets(session: Session, request: BuildRequest): TargetsOutcome {
  const preparation = new Preparation(session, request)
  let definition: Definition | undefined
  const failure = look(request, () => {
    definition = preparation.read()
  })
  const stages = definition?.dockerfile.stages ?? []
  const targets = stages
    .map(({ from }, index) => ({ name: from.stage, isDefault: index === stages.length - 1 }))
    .filter(({ name, isDefault }) => name !== '' || isDefault)
  return { progress: preparation.progress.text, targets, ...(failure === undefined ? {} : { failure }) }
}

/** The secrets that steps mount, each once. */
function secretsOf(stages: Iterable<PlannedStage>): OutlineOutcome['secrets'] {
  const mounts = [...stages]
    .flatMap(({ steps }) => steps)
    .flatMap((step) => (step.kind === 'run' ? step.mounts : []))
    .flatMap((mount) => (mount.type === 'secret' ? [mount] : []))
  return [...new Set(mounts.map(({ id }) => id))].map((id) => ({
    id,
    required: mounts.some((mount) => mount.id === id && mount.required),
  }))
}

/** Lists the build arguments and secrets of a target and of the stages it needs. */
export function outlineBuild(session: Session, request: BuildRequest): OutlineOutcome {
  const preparation = new Preparation(session, request)
  const { progress, warnings } = preparation
  let definition: Definition | undefined
  let stages: Iterable<PlannedStage> = []
  const failure = look(request, () => {
    definition = preparation.read()
    stages = preparation.plan(definition).stages.values()
  })
  const needed = definition?.graph.needed ?? []
  const declared = needed.flatMap((index) => definition?.dockerfile.stages[index]?.instructions ?? [])
  const own = declared.flatMap((instruction) => (instruction.kind === 'ARG' ? instruction.names : []))
  const values = own.map(({ name, value }) => ({ name, value: request.buildArguments.get(name) ?? value ?? '' }))
  progress.addToFirst(warnings.all.map(warningLine))
  return {
    progress: progress.text,
    warnings: warningsText(warnings),
    target: definition?.dockerfile.stages[definition.graph.target]?.from.stage ?? '',
    arguments: values,
    secrets: secretsOf(stages),
    ...(failure === undefined ? {} : { failure }),
  }
}
