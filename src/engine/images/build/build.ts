/** `docker build`: from a Dockerfile and a context to an image, with everything BuildKit says on the way. */
import type { LayerTree } from '../../filesystem/node'
import { emit, type Session } from '../../session'
import type { BuildCache } from '../build-cache'
import { isPattern } from '../glob'
import type { BaseDigest } from './base-image-set'
import { BuildError } from './build-error'
import type { BuildRequest } from './build-request'
import { noteExported, noteSource, touchUsed } from './cache'
import { type LoadedContext, sizesOfTree, transferredFiles, withoutOwners } from './context'
import { existingSources } from './copy-files'
import { EarlySources } from './early-sources'
import { type ExportedFiles, exportFiles } from './export-files'
import { exportImage } from './export-image'
import { giveUp } from './given-up-build'
import { InlineDocuments } from './inline-documents'
import { openLayers } from './layer-files'
import { findMissingCopies } from './missing-copy'
import { type Deadline, OvertakenSteps, ParallelStages } from './parallel-stages'
import { contextPaths, type PlannedStage, type PlannedStep } from './plan-types'
import { Preparation } from './preparation'
import type { Progress, ProgressStep } from './progress'
import { type BuildFailure, describeFailure, failedStepText, warningLine, warningsText } from './report'
import { Solver } from './solver'
import { StepError } from './step-failure'

export type BuildOutcome = {
  /** Numbered steps, and what failed among them. */
  readonly progress: string
  /** What there is to warn of, as it stands below; '' when there is nothing. */
  readonly warnings: string
  /** The images that it stands on and copies from. */
  readonly bases: readonly BaseDigest[]
  /** The lines of the Dockerfile that are to blame, and why. */
  readonly failure?: BuildFailure
} & Built

/** The image's ID, or the files that were asked for; neither when the build failed or nothing was asked for. */
type Built = { readonly imageId?: string; readonly files?: ExportedFiles }

/** One build under way. */
class Build {
  readonly #session: Session
  readonly #request: BuildRequest
  readonly #stages: ParallelStages
  #solver: Solver | undefined
  readonly #documents: InlineDocuments
  #exported = ''
  #contextStep: { readonly shown: ProgressStep; readonly isKnown: boolean } | undefined
  readonly #cacheBefore: BuildCache
  readonly preparation: Preparation

  /** @param deadline the moment up to which it is made, of a build that is known to fail */
  constructor(session: Session, request: BuildRequest, deadline?: Deadline) {
    this.#session = session
    this.#request = request
    this.#cacheBefore = session.machine.buildCache
    this.preparation = new Preparation(session, request)
    this.#stages = new ParallelStages(session, this.preparation.images, deadline)
    this.#documents = new InlineDocuments(session, this.preparation.progress)
  }

  run(): Built {
    const definition = this.preparation.read()
    const { stages, context: loaded } = this.preparation.plan(definition)
    const context = this.#loadContext(stages, loaded)
    this.#documents.prepare(stages)
    const solver = new Solver({
      ...this.#request,
      context,
      session: this.#session,
      progress: this.#progress,
      sourceOf: (from) => this.#stages.sourceOf(from),
    })
    this.#solver = solver
    this.preparation.images.openAll(stages)
    const sources = new EarlySources({ session: this.#session, context, stages, parallel: this.#stages, solver })
    const missing = findMissingCopies(sources)
    this.#endContext(missing.keys())
    giveUp(stages, missing, { solver, baseOf: (stage) => this.#stages.baseOf(stage) })
    this.#stages.solve(stages.values(), solver)
    const target = this.#stages.find(definition.graph.target)
    const built = this.#export(stages.get(definition.graph.target))
    if (target !== undefined && this.#request.exporter !== 'nothing') this.#exported = target.key
    if (this.#request.wantsProvenance) this.#progress.begin('resolving provenance for metadata file').done()
    return built
  }

  /** Ends the steps that are done or cached depending on what the others needed. */
  finish(): void {
    this.preparation.images.finish(new Map([[this.#exported, 'at once'], ...(this.#solver?.read ?? [])]))
    this.#documents.finish(this.#solver?.found ?? new Set())
    touchUsed(this.#session, [this.#exported, ...(this.#solver?.read.keys() ?? [])], this.#cacheBefore)
  }

  get #progress(): Progress {
    return this.preparation.progress
  }

  /** The context is sent only when a step copies from it, and no more of it than the steps name. */
  #loadContext(stages: ReadonlyMap<number, PlannedStage>, context: LoadedContext): LayerTree {
    const paths = [...stages.values()].flatMap(({ steps }) => steps.flatMap(contextPaths))
    if (paths.length === 0) return context.files
    if (this.#request.input.archive !== undefined) return withoutOwners(context.files)
    const all = openLayers([context.files], this.#session.machine.clock).files
    const existing = paths.flatMap((path) => existingSources(all, path))
    const sent = transferredFiles(context.files, existing)
    const { files, transfer } = sizesOfTree(sent)
    const name = '[internal] load build context'
    const step = this.#progress.begin(name)
    step.line(`transferring context: ${transfer}B done`)
    const problem = patternProblem(paths)
    if (problem !== undefined) {
      step.failed(problem)
      this.preparation.images.openAll(stages)
      throw new StepError({ name }, problem)
    }
    const isKnown = noteSource(this.#session, 'context', this.#request.input.origin, files)
    this.#contextStep = { shown: step, isKnown }
    return withoutOwners(sent)
  }

  /**
   * Ends the step that sends the context. One that was sent before is compared with what is there, which takes longer than to see that
   * another source lacks a file: then it is stopped.
   * @param failing the steps that lack files
   */
  #endContext(failing: Iterable<PlannedStep>): void {
    if (this.#contextStep === undefined) return
    const { shown, isKnown } = this.#contextStep
    if (isKnown && [...failing].some((step) => contextPaths(step).length === 0)) shown.canceled()
    else shown.done()
  }

  #export(stage: PlannedStage | undefined): Built {
    const solved = stage === undefined ? undefined : this.#stages.find(stage.index)
    if (stage === undefined || solved === undefined) throw new BuildError('no stage to export')
    const { exporter, labels, tags } = this.#request
    if (exporter === 'nothing') return {}
    if (exporter !== 'image') return { files: exportFiles(this.#session, solved.layers, exporter, this.#progress) }
    const settings =
      labels.size === 0
        ? stage.settings
        : { ...stage.settings, labels: new Map([...(stage.settings.labels ?? []), ...labels]) }
    const built = { ...solved, settings, author: stage.author }
    noteExported(this.#session, new Set(solved.keys))
    return { imageId: exportImage(this.#session, built, tags, this.#progress) }
  }
}

/** The client that sends the context reads what steps name as patterns: why it does not send it. */
function patternProblem(paths: readonly string[]): string | undefined {
  const patterns = [...new Set(paths.map((path) => path.replace(/^\//, '')))].sort()
  if (patterns.every(isPattern)) return undefined
  return `rpc error: code = Unknown desc = invalid includepatterns: [${patterns.join(' ')}]: syntax error in pattern`
}

/** Makes a build, or makes it up to the moment at which a step is known to fail. */
function make(session: Session, request: BuildRequest, deadline?: Deadline): BuildOutcome {
  const build = new Build(session, request, deadline)
  const { preparation } = build
  const progressText = (failure: string): string => {
    const { progress, warnings } = preparation
    build.finish()
    if (request.input.archive === undefined) progress.addToFirst(warnings.all.map(warningLine))
    return progress.text + preparation.cacheSources.failureText + failure
  }
  try {
    const built = build.run()
    const progress = progressText('')
    return { progress, warnings: warningsText(preparation.warnings), bases: preparation.images.digests, ...built }
  } catch (error) {
    if (!(error instanceof BuildError)) throw error
    const instruction = error instanceof StepError ? error.stepName : ''
    const { message, lines } = error
    emit(session, { type: 'build.failed', instruction, message, ...(lines === undefined ? {} : { lines }) })
    const progress = progressText(failedStepText(error))
    const warnings = warningsText(preparation.warnings)
    return { progress, warnings, bases: [], failure: describeFailure(error, request.input) }
  }
}

/** Builds an image. A failed build leaves the results of its finished steps in the cache. */
export function buildImage(session: Session, request: BuildRequest): BuildOutcome {
  const { machine, events } = session
  const known = events.length
  try {
    return make(session, request)
  } catch (error) {
    if (!(error instanceof OvertakenSteps)) throw error
    session.machine = machine
    events.splice(known)
    return make(session, request, error.deadline)
  }
}
