/** What a build made of every instruction of its Dockerfile: read from the events of the build and the machine after it. */
import type { EngineEvent } from '../../events'
import type { Machine } from '../../machine'
import { BuildError, type LineRange } from './build-error'
import { type BuildArguments, openGlobalScope } from './global-scope'
import { Warnings } from './lint'
import { readDockerfile } from './read-dockerfile'
import { readSource, type SourceInstruction } from './source'
import { graphOf } from './stages'

export type Fate =
  /** FROM: the layers that are there already, by the topmost of them; without it where nothing was put on them that tells which. */
  | { readonly kind: 'base'; readonly chainId?: string; readonly size?: number }
  /** A layer from the cache, or made now. */
  | { readonly kind: 'cached' | 'run'; readonly chainId: string; readonly size: number }
  /** Changes the image's settings, or nothing at all: no layer. */
  | { readonly kind: 'settings' }
  /** The same step as one of another stage, which was carried out once. */
  | { readonly kind: 'repeated' }
  /** In a stage that the target does without. */
  | { readonly kind: 'unneeded' }
  /** The build stopped here. */
  | { readonly kind: 'failed'; readonly message: string }
  /** The build stopped before it came here. */
  | { readonly kind: 'unreached' }

/** One instruction with what became of it. */
export type LineFate = {
  readonly lines: LineRange
  /** The keyword in capitals. */
  readonly keyword: string
  /** The instruction as one line. */
  readonly text: string
  /** The stage, counted from 0; -1 before the first FROM. */
  readonly stage: number
  readonly fate: Fate
}

export type BuildResult = { readonly events: readonly EngineEvent[]; readonly machine: Machine }

export type BuildTarget = { readonly target: string; readonly buildArguments: BuildArguments }

type StepEvent = Extract<EngineEvent, { type: 'build.step' }>

const layerInstructions: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR'])

function instructionsOf(dockerfile: string): readonly SourceInstruction[] {
  try {
    return readSource(dockerfile).instructions
  } catch (error) {
    if (error instanceof BuildError) return []
    throw error
  }
}

/** The stages that the target needs; undefined where the Dockerfile cannot be read. */
function neededStages(dockerfile: string, { target, buildArguments }: BuildTarget): ReadonlySet<number> | undefined {
  try {
    const source = readSource(dockerfile)
    const warnings = new Warnings()
    const read = readDockerfile(source, warnings)
    const scope = openGlobalScope(read, buildArguments, source.escapeCharacter)
    const { needed, unreadable } = graphOf(read, scope, target, warnings)
    return unreadable === undefined ? new Set(needed) : undefined
  } catch (error) {
    if (error instanceof BuildError) return undefined
    throw error
  }
}

/** The chain of layers that ends at this one, the topmost first. */
export function chainTo(machine: Machine, chainId: string | undefined): readonly string[] {
  const chain: string[] = []
  for (let id = chainId; id !== undefined; id = machine.layers.get(id)?.parentChainId) chain.push(id)
  return chain
}

function sizeOfLayer(machine: Machine, chainId: string): number {
  return machine.layers.get(chainId)?.size ?? 0
}

/** The image that a build made, or made again; undefined where it made none. */
export function builtImage({
  events,
  machine,
}: BuildResult): { readonly id: string; readonly size: number } | undefined {
  const made = events.findLast(
    (event) => (event.type === 'image.tagged' || event.type === 'image.created') && event.by === 'build',
  )
  if (made === undefined || !('imageId' in made)) return undefined
  const layers = machine.images.get(made.imageId)?.layers ?? []
  return { id: made.imageId, size: layers.reduce((sum, chainId) => sum + sizeOfLayer(machine, chainId), 0) }
}

class FateReader {
  readonly #result: BuildResult
  readonly #steps: ReadonlyMap<number, StepEvent>
  readonly #failure: Extract<EngineEvent, { type: 'build.failed' }> | undefined
  readonly #needed: ReadonlySet<number> | undefined

  constructor(result: BuildResult, needed: ReadonlySet<number> | undefined) {
    this.#result = result
    this.#needed = needed
    const steps = result.events.flatMap((event) =>
      event.type === 'build.step' && event.lines !== undefined ? [event] : [],
    )
    this.#steps = new Map(steps.map((event) => [event.lines?.start ?? 0, event]))
    this.#failure = result.events.findLast((event) => event.type === 'build.failed')
  }

  fateOf(instruction: SourceInstruction, stage: number, others: readonly SourceInstruction[]): Fate {
    const { name, lines, rest } = instruction
    const step = this.#steps.get(lines.start)
    if (this.#failedAt(lines)) return { kind: 'failed', message: this.#failure?.message ?? '' }
    if (step?.chainId !== undefined) {
      const size = sizeOfLayer(this.#result.machine, step.chainId)
      return { kind: step.cached ? 'cached' : 'run', chainId: step.chainId, size }
    }
    if (this.#needed === undefined) return { kind: 'unreached' }
    if (stage >= 0 && !this.#needed.has(stage)) return { kind: 'unneeded' }
    if (name === 'FROM') return this.#baseOf(instruction, stage, others)
    const makesLayer = layerInstructions.has(name) && !(name === 'WORKDIR' && rest === '/')
    // BuildKit gives up on a missing file before the steps that stand above it have run.
    if (this.#isAfterFailure(lines) || (makesLayer && this.#failure !== undefined)) return { kind: 'unreached' }
    return { kind: makesLayer ? 'repeated' : 'settings' }
  }

  #failedAt({ start, end }: LineRange): boolean {
    const blamed = this.#failure?.lines
    return blamed !== undefined && blamed.start <= end && blamed.end >= start
  }

  #isAfterFailure({ start }: LineRange): boolean {
    return this.#failure !== undefined && start > (this.#failure.lines?.start ?? 0)
  }

  /** What lies below the first layer that the stage made; the image's own where the last stage made none. */
  #baseOf({ lines }: SourceInstruction, stage: number, own: readonly SourceInstruction[]): Fate {
    const { machine } = this.#result
    const first = own.map(({ lines }) => this.#steps.get(lines.start)?.chainId).find((chainId) => chainId !== undefined)
    if (first === undefined && this.#isAfterFailure(lines)) return { kind: 'unreached' }
    const built = stage === Math.max(...(this.#needed ?? [])) ? builtImage(this.#result) : undefined
    const unchanged = machine.images.get(built?.id ?? '')?.layers.at(-1)
    const chainId = first === undefined ? unchanged : machine.layers.get(first)?.parentChainId
    if (chainId === undefined) return { kind: 'base' }
    const size = chainTo(machine, chainId).reduce((sum, id) => sum + sizeOfLayer(machine, id), 0)
    return { kind: 'base', chainId, size }
  }
}

/** The instructions by stage, counted from 0; those before the first FROM under -1. */
function byStage(instructions: readonly SourceInstruction[]): ReadonlyMap<number, readonly SourceInstruction[]> {
  const stages = new Map<number, SourceInstruction[]>()
  let stage = -1
  for (const instruction of instructions) {
    if (instruction.name === 'FROM') stage += 1
    const own = stages.get(stage)
    if (own === undefined) stages.set(stage, [instruction])
    else own.push(instruction)
  }
  return stages
}

/**
 * The instructions of a Dockerfile in their order, each with what the build made of it. Empty where the text cannot even be cut into
 * instructions.
 */
export function lineFates(dockerfile: string, target: BuildTarget, result: BuildResult): readonly LineFate[] {
  const reader = new FateReader(result, neededStages(dockerfile, target))
  return [...byStage(instructionsOf(dockerfile))].flatMap(([stage, own]) =>
    own.map((instruction): LineFate => {
      const { lines, name: keyword, text } = instruction
      return { lines, keyword, text, stage, fate: reader.fateOf(instruction, stage, own) }
    }),
  )
}
