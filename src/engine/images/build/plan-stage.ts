/**
 * Puts one stage together: variables, settings, history and the steps that make layers
 * (BuildKit, frontend/dockerfile/dockerfile2llb/convert.go).
 */
import { normalisePath } from '../../filesystem/paths'
import type { ImageSettings } from '../image'
import { BuildError } from './build-error'
import type { BuildRequest } from './build-request'
import { type GlobalScope, readImageName } from './global-scope'
import type { CopyInstruction, Instruction, RunInstruction } from './instruction'
import type { Warnings } from './lint'
import { lintInStage, lintWorkdir, type StageChecks, startStageChecks } from './lint-instructions'
import { parseTrigger } from './parse-instruction'
import { planCopy } from './plan-copy'
import { planRun } from './plan-run'
import type { CopySource, PlannedHistory, PlannedStage, PlannedStep, StageBase } from './plan-types'
import type { DockerfileStage } from './read-dockerfile'
import { type RunMountContext, secretMask } from './run-mounts'
import { changeSettings, type Expander, isSettingsInstruction } from './settings-changes'
import { StageScope } from './stage-scope'

/** What was asked for that concerns steps. */
export type StageOptions = Pick<BuildRequest, 'surroundings' | 'useCache' | 'uncachedStages' | 'contexts'>

/** What a stage stands on and where it is. */
export type StageRequest = {
  readonly stage: DockerfileStage
  readonly index: number
  /** Name in progress; '' where there is only one stage. */
  readonly name: string
  readonly base: StageBase
  /** The base image as the Dockerfile's line names it once its digest is known. */
  readonly baseLabel: string
  readonly baseSettings: ImageSettings
  readonly baseAuthor: string
  readonly inherited?: StageScope
  readonly global: GlobalScope
  readonly warnings: Warnings
  readonly options: StageOptions
  /** Finds the stage that `--from` names, by name or number. */
  readonly findStage: (name: string) => number | undefined
}

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }

type Unfinished<Step> = Step extends unknown ? Mutable<Omit<Step, 'useCache' | 'isTrigger'>> : never

/** How a line becomes the name of its step. */
type Description = {
  readonly keepQuotes?: boolean
  /** Follows the line. */
  readonly note?: string
  /** What stands for variables that are not to be seen. */
  readonly masked?: ReadonlyMap<string, string>
}

/** Steps with names still to be numbered. */
type UnnumberedStep = Unfinished<PlannedStep>

/** True for what counts in the number of steps, whether it comes to make one or not. */
function countsAsStep({ kind }: Instruction): boolean {
  return kind === 'RUN' || kind === 'COPY' || kind === 'ADD' || kind === 'WORKDIR'
}

class StagePlanner {
  readonly #request: StageRequest
  readonly #checks: StageChecks
  readonly scope: StageScope
  readonly #steps: UnnumberedStep[] = []
  readonly #history: PlannedHistory[] = []
  #settings: ImageSettings
  #author: string
  #commandSet = false
  #prefix = ''

  constructor(request: StageRequest) {
    this.#request = request
    this.scope = new StageScope(request.global, request.warnings, request.inherited)
    this.#checks = startStageChecks(request.baseSettings.shell !== undefined)
    this.#settings = request.baseSettings
    this.#author = request.baseAuthor
  }

  /** Carries out the triggers that the base image brings, then the stage's own instructions. */
  plan(): PlannedStage {
    const { stage, index, name, base, baseLabel } = this.#request
    const triggers = base.kind === 'image' ? (this.#settings.onBuild ?? []) : []
    this.#settings = { ...this.#settings, onBuild: null }
    this.#prefix = 'ONBUILD '
    for (const trigger of triggers) this.#carryOut(parseTrigger(trigger, stage.from.source.lines))
    this.#prefix = ''
    const triggered = this.#steps.length
    for (const instruction of stage.instructions) this.#carryOut(instruction)
    const fetched = base.kind === 'image' ? 1 : 0
    // The base image's step is named before its triggers are known; all of those count then, whatever they do.
    const ownTotal = stage.instructions.filter(countsAsStep).length + fetched
    const total = ownTotal + triggers.length
    const { useCache: wantsCache, uncachedStages } = this.#request.options
    const useCache = wantsCache && !uncachedStages.some((each) => each.toLowerCase() === stage.from.stage)
    return {
      index,
      name,
      base,
      ...(fetched === 0 ? {} : { baseStep: `${this.#label(1, ownTotal)}FROM ${baseLabel}` }),
      lines: stage.from.source.lines,
      steps: this.#steps.map((step, at) => {
        // BuildKit's front end asks for no renewal of a working directory (frontend/dockerfile/dockerfile2llb, dispatchWorkdir).
        const usesCache = useCache || step.kind === 'workdir'
        return {
          ...step,
          useCache: usesCache,
          isTrigger: at < triggered,
          name: this.#label(at + 1 + fetched, total) + step.name,
        }
      }),
      settings: this.#settings,
      author: this.#author,
      history: this.#history,
    }
  }

  #label(at: number, total: number): string {
    const { name } = this.#request
    const number = String(at).padStart(String(total).length)
    return `[${name === '' ? '' : `${name} `}${number}/${total}] `
  }

  #expander({ source }: Instruction): Expander {
    return this.scope.expander(this.#settings, source.lines)
  }

  #carryOut(instruction: Instruction): void {
    lintInStage(this.#request.warnings, this.#checks, instruction)
    if (isSettingsInstruction(instruction)) {
      const stage = { settings: this.#settings, commandSet: this.#commandSet }
      const { settings, history } = changeSettings(stage, instruction, this.#expander(instruction))
      this.#settings = settings
      if (instruction.kind === 'CMD') this.#commandSet = true
      if (instruction.kind === 'ENV') this.scope.hide(instruction.pairs.map(({ name }) => name))
      if (history !== undefined) this.#history.push({ createdBy: history, emptyLayer: true })
      return
    }
    switch (instruction.kind) {
      case 'RUN':
        this.#run(instruction)
        return
      case 'COPY':
      case 'ADD':
        this.#copy(instruction)
        return
      case 'WORKDIR':
        this.#changeDirectory(instruction)
        return
      case 'ARG':
        this.#declare(instruction)
        return
      case 'MAINTAINER':
        this.#author = instruction.text
        this.#history.push({ createdBy: `MAINTAINER ${instruction.text}`, emptyLayer: true })
        return
      case 'FROM':
        return
    }
  }

  #declare(instruction: Extract<Instruction, { kind: 'ARG' }>): void {
    const parts = instruction.names.map(({ name, value }) => {
      const needsDefault = value !== undefined && !this.scope.isGiven(name)
      const expanded = needsDefault ? this.#expander(instruction).word(value) : undefined
      const result = this.scope.declare(name, expanded)
      return result === undefined ? name : `${name}=${result}`
    })
    this.#history.push({ createdBy: `ARG ${parts.join(' ')}`, emptyLayer: true })
  }

  /** The instruction's line as progress shows it, and the beginning of its here-document where it has one. */
  #describe({ source }: Instruction, { keepQuotes = false, note = '', masked = new Map() }: Description = {}): string {
    const line = this.scope.describe(source.text + note, this.#settings, keepQuotes, masked)
    return this.#prefix + line.replace(/^[^ ]+/, (keyword) => keyword.toUpperCase())
  }

  #addStep(step: UnnumberedStep): void {
    this.#steps.push(step)
    this.#history.push({ createdBy: step.history, emptyLayer: false })
  }

  #run(instruction: RunInstruction): void {
    const { step, note } = planRun(instruction, {
      settings: this.#settings,
      scope: this.scope,
      surroundings: this.#request.options.surroundings,
      mounts: this.#mountContext(instruction),
    })
    this.#addStep({
      ...step,
      name: this.#describe(instruction, { keepQuotes: true, note, masked: secretMask(step.mounts) }),
    })
  }

  #mountContext(instruction: RunInstruction): RunMountContext {
    return {
      expand: (text) => this.#expander(instruction).word(text),
      sourceOf: (from) => this.#sourceOf(from, instruction),
      workingDirectory: this.#settings.workingDirectory,
      lines: instruction.source.lines,
    }
  }

  /** @param name a stage or image, variables put in */
  #sourceOf(from: string, instruction: Instruction): CopySource {
    if (from === '') return { kind: 'context' }
    const index = this.#request.findStage(from)
    if (index !== undefined && index > this.#request.index) {
      const current = this.#request.stage.from.stage || `stage-${this.#request.index}`
      const reason = `it needs to be defined before current stage ${JSON.stringify(current)}`
      throw new BuildError(`cannot copy from stage ${JSON.stringify(from)}, ${reason}`, instruction.source.lines)
    }
    if (index !== undefined) return { kind: 'stage', index }
    const files = this.#request.options.contexts.get(from)
    if (files !== undefined) return { kind: 'named context', files }
    return { kind: 'image', reference: readImageName(from, instruction.source.lines) }
  }

  #copy(instruction: CopyInstruction): void {
    const step = planCopy(instruction, {
      expand: (text) => this.#expander(instruction).word(text),
      expandDocument: (text) => this.scope.expandDocument(text, this.#settings, instruction.source.lines),
      sourceOf: (from) => this.#sourceOf(from, instruction),
      workingDirectory: this.#settings.workingDirectory || '/',
    })
    this.#addStep({ ...step, name: this.#describe(instruction) })
  }

  #changeDirectory(instruction: Extract<Instruction, { kind: 'WORKDIR' }>): void {
    const name = this.#describe(instruction)
    const text = this.#expander(instruction).word(instruction.text)
    lintWorkdir(this.#request.warnings, this.#checks, text, instruction.source.lines.start)
    const path = normalisePath(text, this.#settings.workingDirectory || '/')
    // An absolute path is written down as it was given, with `..` and a slash at its end.
    const written = text.startsWith('/') && path !== '/' ? text : path
    this.#settings = { ...this.#settings, workingDirectory: written }
    if (path === '/') {
      this.#history.push({ createdBy: 'WORKDIR /', emptyLayer: true })
      return
    }
    this.#addStep({
      kind: 'workdir',
      name,
      lines: instruction.source.lines,
      history: `WORKDIR ${written}`,
      path,
      user: this.#settings.user,
    })
  }
}

/** The stage, and the scope that stages built on it go on with. Throws BuildError. */
export function planStage(request: StageRequest): { readonly stage: PlannedStage; readonly scope: StageScope } {
  const planner = new StagePlanner(request)
  return { stage: planner.plan(), scope: planner.scope }
}
