/** How the stages of a Dockerfile depend on each other, and which of them a target needs. */
import { BuildError, type LineRange } from './build-error'
import { closestWord } from './closest-word'
import type { GlobalScope } from './global-scope'
import { baseName, readImageName } from './global-scope'
import type { FromInstruction } from './instruction'
import type { Warnings } from './lint'
import type { StageBase } from './plan-types'
import type { Dockerfile, DockerfileStage } from './read-dockerfile'
import { mountOrigin } from './run-mounts'

export type StageGraph = {
  readonly bases: readonly StageBase[]
  /** Why the name of an image in a FROM line cannot be read: BuildKit says so while it finds the other images. */
  readonly unreadable?: BuildError
  /** Index of the stage to be built. */
  readonly target: number
  /** Indices of the stages it needs, itself included, in the order of the file. */
  readonly needed: readonly number[]
  /** Finds a stage by name or number, as `--from` does. */
  findStage(name: string): number | undefined
}

/** A stage or image that an instruction takes files from. */
type FileOrigin = { readonly from: string; readonly lines: LineRange; readonly isMount: boolean }

/** What the copies and mounts of a stage name as another stage or image. */
export function originsElsewhere({ instructions }: DockerfileStage): readonly FileOrigin[] {
  return instructions
    .flatMap((instruction) => {
      const { lines } = instruction.source
      if (instruction.kind === 'RUN')
        return instruction.mounts.map((mount) => ({ from: mountOrigin(mount), lines, isMount: true }))
      return instruction.kind === 'COPY' || instruction.kind === 'ADD'
        ? [{ from: instruction.from, lines, isMount: false }]
        : []
    })
    .filter(({ from }) => from !== '')
}

function stageFinder(stages: readonly DockerfileStage[]): (name: string) => number | undefined {
  return (name) => {
    const byName = stages.findLastIndex(({ from }) => from.stage !== '' && from.stage === name.toLowerCase())
    if (byName !== -1) return byName
    return /^\d+$/.test(name) && Number(name) < stages.length ? Number(name) : undefined
  }
}

/** The name in a FROM line. Throws BuildError. */
function nameOf({ stages }: Dockerfile, index: number, from: FromInstruction, scope: GlobalScope, warnings: Warnings) {
  const isStage = stages.slice(0, index).some((stage) => stage.from.stage !== '' && stage.from.stage === from.image)
  return baseName(scope, from, warnings, isStage)
}

/** What a name in a FROM line means; a stage's name, which is kept in small letters, must be written so here. Throws BuildError. */
function baseOf(dockerfile: Dockerfile, index: number, stage: DockerfileStage, name: string): StageBase {
  const earlier = dockerfile.stages.slice(0, index)
  const found = earlier.findLastIndex(({ from }) => from.stage !== '' && from.stage === name)
  if (found !== -1) return { kind: 'stage', index: found }
  if (name === 'scratch') return { kind: 'scratch' }
  return { kind: 'image', name, reference: readImageName(name, stage.from.source.lines) }
}

function readBase(...given: Parameters<typeof baseOf>): StageBase | BuildError {
  try {
    return baseOf(...given)
  } catch (error) {
    if (error instanceof BuildError) return error
    throw error
  }
}

/** Walks the dependencies of a stage. */
function collect(
  dockerfile: Dockerfile,
  bases: readonly StageBase[],
  find: (name: string) => number | undefined,
  target: number,
): readonly number[] {
  const done = new Set<number>()
  const visit = (index: number): void => {
    const stage = dockerfile.stages[index]
    if (stage === undefined || done.has(index)) return
    done.add(index)
    const base = bases[index]
    if (base?.kind === 'stage') visit(base.index)
    for (const copy of originsElsewhere(stage)) {
      const from = find(copy.from)
      if (from !== undefined) visit(from)
    }
  }
  visit(target)
  return [...done].sort((left, right) => left - right)
}

/** The lines of copies that lead from a stage back to one on the way to it, innermost first; undefined where none do. */
function circle(
  stages: readonly DockerfileStage[],
  find: (name: string) => number | undefined,
  index: number,
  path: readonly number[],
  seen: Set<number>,
): readonly LineRange[] | undefined {
  const stage = stages[index]
  if (stage === undefined || seen.has(index)) return undefined
  seen.add(index)
  for (const { from, lines } of originsElsewhere(stage)) {
    const next = find(from)
    if (next === undefined) continue
    const rest = next === index || path.includes(next) ? [] : circle(stages, find, next, [...path, index], seen)
    if (rest !== undefined) return [...rest, lines]
  }
  return undefined
}

/** Throws BuildError for a stage from which copies lead in a circle, whether it is needed or not. */
function refuseCircles({ stages }: Dockerfile, find: (name: string) => number | undefined): void {
  const seen = new Set<number>()
  for (const [index, { from }] of stages.entries()) {
    const lines = circle(stages, find, index, [], seen)
    if (lines === undefined) continue
    const name = from.stage || `stage-${index}`
    throw new BuildError(`circular dependency detected on stage: ${name}`, lines.at(-1), lines.slice(0, -1))
  }
}

const noVariables =
  'variable expansion is not supported for --from, define a new stage with FROM using ARG from global scope as a workaround'

/** Throws BuildError where `--from` has a variable in it, or counts further than there are stages. */
function refuseWrongOrigins({ stages }: Dockerfile): void {
  const origins = stages.flatMap(originsElsewhere)
  if (origins.some(({ from, isMount }) => !isMount && from.includes('$'))) throw new BuildError(noVariables)
  const names = origins.map(({ from }) => from)
  const wrong = names.find((name) => /^\d+$/.test(name) && Number(name) >= stages.length)
  if (wrong !== undefined) throw new BuildError(`invalid stage index ${wrong}`)
}

/** The stage that `--target` names. Throws BuildError when there is none. */
function findTarget({ stages }: Dockerfile, target: string): number {
  const names = stages.map(({ from }) => from.stage)
  const index = names.lastIndexOf(target.toLowerCase())
  if (index !== -1) return index
  const suggestion = closestWord(
    target,
    names.filter((name) => name !== ''),
  )
  const hint = suggestion === undefined ? '' : ` (did you mean ${suggestion}?)`
  throw new BuildError(`target stage ${JSON.stringify(target)} could not be found${hint}`)
}

/** Resolves the FROM lines and the target. Throws BuildError. */
export function graphOf(dockerfile: Dockerfile, scope: GlobalScope, target: string, warnings: Warnings): StageGraph {
  const find = stageFinder(dockerfile.stages)
  const names = dockerfile.stages.map(({ from }, index) => nameOf(dockerfile, index, from, scope, warnings))
  const index = target === '' ? dockerfile.stages.length - 1 : findTarget(dockerfile, target)
  refuseWrongOrigins(dockerfile)
  refuseCircles(dockerfile, find)
  const read = dockerfile.stages.map((stage, place) => readBase(dockerfile, place, stage, names[place] ?? ''))
  const unreadable = read.find((base) => base instanceof BuildError)
  const bases = read.map((base): StageBase => (base instanceof BuildError ? { kind: 'scratch' } : base))
  const needed = collect(dockerfile, bases, find, index)
  return { bases, target: index, needed, findStage: find, ...(unreadable === undefined ? {} : { unreadable }) }
}
