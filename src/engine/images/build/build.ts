/** `docker build`: from a Dockerfile and a context to an image, with everything BuildKit says on the way. */
import type { LayerTree } from '../../filesystem/node'
import { emit, type Session } from '../../session'
import type { HistoryEntry } from '../image'
import { fullName, type ImageReference } from '../reference'
import { type BaseImage, BaseImageError, findBaseImage, openBaseImage, unresolved } from './base-images'
import { BuildError } from './build-error'
import { noteSource } from './cache'
import {
  type BuildInput,
  type LoadedContext,
  loadContext,
  sizesOfTree,
  transferredFiles,
  transferSize,
} from './context'
import { existingSources } from './copy-files'
import { excerpt } from './excerpt'
import { exportImage } from './export-image'
import { giveUp } from './given-up-build'
import { type BuildArguments, openGlobalScope } from './global-scope'
import { openLayers } from './layer-files'
import { Warnings, warningText } from './lint'
import { findMissingCopy } from './missing-copy'
import { type NeededImage, neededImages, planStages } from './plan'
import { type CopySource, type CopyStep, contextPaths, originsOf, type PlannedStage } from './plan-types'
import { Progress } from './progress'
import { readDockerfile } from './read-dockerfile'
import { failedStepText, warningsText } from './report'
import { Solver } from './solver'
import { readSource } from './source'
import { graphOf } from './stages'
import { StepError } from './step-failure'
import type { Secrets } from './step-mounts'
import type { Result } from './step-result'

export type BuildRequest = {
  readonly input: BuildInput
  readonly target: string
  readonly buildArguments: BuildArguments
  /** Labels for the image beside those of the Dockerfile. */
  readonly labels: ReadonlyMap<string, string>
  /** As they were given: the tag `latest` may be left out. */
  readonly tags: readonly ImageReference[]
  readonly useCache: boolean
  readonly secrets: Secrets
}

export type BuildOutcome = {
  /** Numbered steps, what failed among them, and warnings. */
  readonly progress: string
  /** The image's ID; absent when the build failed. */
  readonly imageId?: string
  /** The lines of the Dockerfile that are to blame, and why. */
  readonly failure?: { readonly excerpt: string; readonly message: string }
}

/** What a stage has become. */
type SolvedStage = Result & {
  readonly layerTimes: readonly number[]
  readonly history: PlannedStage['history']
  readonly baseHistory: readonly HistoryEntry[]
}

/** One build under way. */
class Build {
  readonly #session: Session
  readonly #request: BuildRequest
  readonly #images = new Map<string, BaseImage>()
  readonly #opened = new Map<string, Result>()
  readonly #solved = new Map<number, SolvedStage>()
  readonly progress = new Progress()
  readonly warnings = new Warnings()

  constructor(session: Session, request: BuildRequest) {
    this.#session = session
    this.#request = request
  }

  run(): string {
    const request = this.#request
    const text = this.#readDefinition()
    const source = readSource(text)
    const dockerfile = readDockerfile(source, this.warnings)
    const global = openGlobalScope(dockerfile, request.buildArguments, source.escapeCharacter)
    const graph = graphOf(dockerfile, global, request.target, this.warnings)
    for (const image of neededImages(dockerfile, graph)) this.#loadMetadata(image)
    const loaded = this.#loadIgnoreFile()
    const stages = planStages(dockerfile, graph, global, this.warnings, this.#images)
    const context = this.#loadContext(stages, loaded)
    this.#prepareInlineFiles(stages)
    const solver = new Solver({
      ...request,
      context,
      session: this.#session,
      progress: this.progress,
      sourceOf: (from) => this.#sourceOf(from),
    })
    this.#openImages(stages)
    const missing = findMissingCopy(stages, openLayers([context], this.#session.machine.clock).files)
    if (missing !== undefined) {
      giveUp(stages, missing, { solver, baseOf: (stage) => this.#base(stage) })
    }
    for (const stage of stages.values()) this.#solveStage(stage, solver)
    return this.#export(stages.get(graph.target))
  }

  #readDefinition(): string {
    const { dockerfile, dockerfileName } = this.#request.input
    const step = this.progress.begin(`[internal] load build definition from ${dockerfileName}`)
    const size = dockerfile === undefined ? 2 : transferSize(dockerfileName, dockerfile.length)
    step.line(`transferring dockerfile: ${size}B done`)
    step.done()
    if (dockerfile === undefined) {
      throw new BuildError(`failed to read dockerfile: open ${dockerfileName}: no such file or directory`)
    }
    noteSource(this.#session, 'dockerfile', this.#request.input.origin, dockerfile.length)
    return dockerfile
  }

  #loadMetadata({ reference, written, lines }: NeededImage): void {
    const name = `[internal] load metadata for ${fullName(reference)}`
    const step = this.progress.begin(name)
    try {
      this.#images.set(fullName(reference), findBaseImage(this.#session, reference))
      step.done()
    } catch (error) {
      if (!(error instanceof BaseImageError)) throw error
      step.failed(error.message)
      throw new StepError({ name, lines }, unresolved(written, reference, error))
    }
  }

  #loadIgnoreFile(): LoadedContext {
    const context = loadContext(this.#request.input)
    if (!context.isDockerfiles) {
      const step = this.progress.begin('[internal] load .dockerignore')
      step.line(`transferring context: ${2 + context.ignoreFileSize}B done`)
      step.done()
    }
    if (context.badPattern) throw new BuildError('syntax error in pattern')
    noteSource(this.#session, 'context', `${this.#request.input.origin} ignore file`, context.ignoreFileSize)
    return context
  }

  /** The context is sent only when a step copies from it, and no more of it than the steps name. */
  #loadContext(stages: ReadonlyMap<number, PlannedStage>, context: LoadedContext): LayerTree {
    const paths = [...stages.values()].flatMap(({ steps }) => steps.flatMap(contextPaths))
    if (paths.length === 0) return context.files
    const all = openLayers([context.files], this.#session.machine.clock).files
    const existing = paths.flatMap((path) => existingSources(all, path))
    const sent = transferredFiles(context.files, existing)
    const { files, transfer } = sizesOfTree(sent)
    const step = this.progress.begin('[internal] load build context')
    step.line(`transferring context: ${transfer}B done`)
    step.done()
    noteSource(this.#session, 'context', this.#request.input.origin, files)
    return sent
  }

  #prepareInlineFiles(stages: ReadonlyMap<number, PlannedStage>): void {
    for (const { inline } of copySteps(stages)) {
      for (const _ of inline) this.progress.begin('[internal] preparing inline document').done()
    }
  }

  /** Fetches what stages stand on and copy from. The image with the fewest layers is ready, and shown, first. */
  #openImages(stages: ReadonlyMap<number, PlannedStage>): void {
    const opened: { readonly name: string; readonly step: string }[] = []
    for (const { base, baseStep = '', steps } of stages.values()) {
      for (const from of steps.flatMap(originsOf)) {
        if (from.kind === 'image')
          opened.push({ name: fullName(from.reference), step: this.#fetchStep(from.reference) })
      }
      if (base.kind === 'image') opened.push({ name: fullName(base.reference), step: baseStep })
    }
    const layerCount = (name: string): number => {
      const image = this.#images.get(name)
      return image?.layers?.length ?? image?.manifest?.layers.length ?? 0
    }
    opened.sort((left, right) => layerCount(left.name) - layerCount(right.name))
    for (const { name, step } of opened) this.#openImage(name, step)
  }

  /** The step that fetches an image from which files are copied. */
  #fetchStep(reference: ImageReference): string {
    const name = fullName(reference)
    return `FROM ${this.#images.get(name)?.label ?? name}`
  }

  /** The files of an image, fetched and shown once however many stages use them. */
  #openImage(name: string, stepName: string): Result {
    const opened = this.#opened.get(name)
    const image = this.#images.get(name)
    if (opened !== undefined || image === undefined) return opened ?? { key: 'scratch', layers: [] }
    const result = openBaseImage(this.#session, image, stepName, this.progress)
    this.#opened.set(name, result)
    return result
  }

  #base({ base, baseStep = '' }: PlannedStage): SolvedStage {
    const nothing = { key: 'scratch', layers: [], layerTimes: [], history: [], baseHistory: [] }
    if (base.kind === 'scratch') return nothing
    if (base.kind === 'stage') return this.#solved.get(base.index) ?? nothing
    const name = fullName(base.reference)
    const baseHistory = this.#images.get(name)?.history ?? []
    return { ...nothing, ...this.#openImage(name, baseStep), baseHistory }
  }

  #sourceOf(from: CopySource): Result | 'context' {
    if (from.kind === 'context') return 'context'
    if (from.kind === 'stage') return this.#solved.get(from.index) ?? { key: 'scratch', layers: [] }
    return this.#openImage(fullName(from.reference), this.#fetchStep(from.reference))
  }

  #solveStage(stage: PlannedStage, solver: Solver): void {
    const base = this.#base(stage)
    let result: Result = base
    const layerTimes = [...base.layerTimes]
    for (const step of stage.steps) {
      const solved = solver.solve(step, result)
      layerTimes.push(solved.created)
      result = solved
    }
    const history = [...base.history, ...stage.history]
    this.#solved.set(stage.index, { ...result, layerTimes, history, baseHistory: base.baseHistory })
  }

  #export(stage: PlannedStage | undefined): string {
    const solved = stage === undefined ? undefined : this.#solved.get(stage.index)
    if (stage === undefined || solved === undefined) throw new BuildError('no stage to export')
    const { labels, tags } = this.#request
    const settings =
      labels.size === 0
        ? stage.settings
        : { ...stage.settings, labels: new Map([...(stage.settings.labels ?? []), ...labels]) }
    const built = { ...solved, settings, author: stage.author }
    return exportImage(this.#session, built, tags, this.progress)
  }

  failure(error: BuildError): BuildOutcome['failure'] {
    const { lines, message } = error
    const { dockerfile, dockerfileName } = this.#request.input
    if (lines === undefined || dockerfile === undefined) return { excerpt: '', message }
    return { excerpt: excerpt(dockerfileName, dockerfile.split('\n'), lines), message }
  }
}

function copySteps(stages: ReadonlyMap<number, PlannedStage>): readonly CopyStep[] {
  return [...stages.values()].flatMap(({ steps }) => steps.filter((step) => step.kind === 'copy'))
}

/** Builds an image. A failed build leaves the results of its finished steps in the cache. */
export function buildImage(session: Session, request: BuildRequest): BuildOutcome {
  const build = new Build(session, request)
  const progressText = (tail: string): string => {
    build.progress.addToFirst(build.warnings.all.map((warning) => `WARN: ${warningText(warning)}`))
    return build.progress.text + tail + warningsText(build.warnings)
  }
  try {
    const imageId = build.run()
    return { progress: progressText(''), imageId }
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    const failure = build.failure(error)
    const instruction = error instanceof StepError ? error.stepName : ''
    emit(session, { type: 'build.failed', instruction, message: error.message })
    return { progress: progressText(failedStepText(error)), ...(failure === undefined ? {} : { failure }) }
  }
}
