/** What comes before the first step of a build: reading the Dockerfile, finding its images, and planning its stages. */
import { drawBytes } from '../../identifiers'
import { sha256 } from '../../oci/digest'
import type { Session } from '../../session'
import { BaseImageSet } from './base-image-set'
import { BuildError } from './build-error'
import type { BuildRequest } from './build-request'
import { noteSource } from './cache'
import { CacheSources } from './cache-sources'
import { type LoadedContext, loadContext, transferSize } from './context'
import { openFrontend, readSyntax } from './frontend'
import { type GlobalScope, openGlobalScope } from './global-scope'
import { Warnings } from './lint'
import { readCheckOptions } from './lint-options'
import { loadNamedContexts } from './named-contexts'
import { checkTriggers, namesOfOrigins, neededImages, planStages } from './plan'
import type { PlannedStage } from './plan-types'
import { Progress } from './progress'
import { type Dockerfile, readDockerfile } from './read-dockerfile'
import { readSource } from './source'
import { graphOf, type StageGraph } from './stages'
import { StepError } from './step-failure'

/** A Dockerfile that could be read. */
export type Definition = {
  readonly dockerfile: Dockerfile
  readonly global: GlobalScope
  readonly graph: StageGraph
}

/** Stages by number, ready to be carried out. */
export type Plan = { readonly stages: ReadonlyMap<number, PlannedStage>; readonly context: LoadedContext }

export class Preparation {
  readonly #session: Session
  readonly #request: BuildRequest
  readonly progress = new Progress()
  readonly warnings = new Warnings()
  readonly images: BaseImageSet
  readonly cacheSources: CacheSources

  constructor(session: Session, request: BuildRequest) {
    this.#session = session
    this.#request = request
    this.images = new BaseImageSet(session, this.progress, request.pull)
    this.cacheSources = new CacheSources(session, this.progress)
  }

  /** Reads the Dockerfile. Throws BuildError. */
  read(): Definition {
    const { buildArguments, target } = this.#request
    const source = readSource(this.#loadAsWanted(buildArguments.get('BUILDKIT_SYNTAX')))
    this.warnings.configure(readCheckOptions(buildArguments.get('BUILDKIT_DOCKERFILE_CHECK') ?? source.check ?? ''))
    const dockerfile = readDockerfile(source, this.warnings)
    const global = openGlobalScope(dockerfile, buildArguments, source.escapeCharacter)
    return { dockerfile, global, graph: graphOf(dockerfile, global, target, this.warnings) }
  }

  /** Finds the images and plans the stages. Throws BuildError. */
  plan({ dockerfile, global, graph }: Definition): Plan {
    const contexts = loadNamedContexts(this.#request.contexts, namesOfOrigins(dockerfile, graph), this.progress)
    this.images.loadMetadata(neededImages(dockerfile, graph, contexts), graph.unreadable)
    checkTriggers(dockerfile, graph, this.images.images)
    const context = this.#loadIgnoreFile()
    for (const reference of this.#request.cacheSources) this.cacheSources.load(reference)
    const { surroundings, useCache, uncachedStages } = this.#request
    const options = { surroundings, useCache, uncachedStages, contexts }
    const stages = planStages(dockerfile, graph, {
      global,
      warnings: this.warnings,
      images: this.images.images,
      options,
    })
    const violated = this.warnings.violatedRules
    if (violated.length > 0) throw new BuildError(`lint violation found for rules: ${violated.join(', ')}`)
    return { stages, context }
  }

  /** The Dockerfile's text, once what is to read it is there: the image of an argument, or the one that it names itself. */
  #loadAsWanted(image: string | undefined): string {
    if (image !== undefined) openFrontend(this.#session, { image }, this.progress)
    const text = this.#load()
    const syntax = image === undefined ? readSyntax(text) : undefined
    if (syntax !== undefined) openFrontend(this.#session, syntax, this.progress)
    return text
  }

  /** Shows the step that sends the Dockerfile, or an archive with everything. Returns the Dockerfile's text. */
  #load(): string {
    const { archive, dockerfile } = this.#request.input
    if (archive !== undefined) this.#loadArchive(archive)
    else this.#loadDefinition()
    if (dockerfile === undefined) throw new BuildError(`failed to read dockerfile: ${this.#unreadable()}`)
    return dockerfile
  }

  /** Why there is no text; the daemon names the directory that it mounted what was sent at (BuildKit, snapshot/localmounter). */
  #unreadable(): string {
    const { dockerfileName, isDirectory } = this.#request.input
    if (isDirectory !== true) return `open ${dockerfileName}: no such file or directory`
    const number = new DataView(drawBytes(this.#session).buffer).getUint32(0)
    return `read /var/lib/docker/tmp/buildkit-mount${number}/${dockerfileName}: is a directory`
  }

  #loadDefinition(): void {
    const { dockerfile, dockerfileName, isEmptyInput, origin } = this.#request.input
    const name = `[internal] load build definition from ${dockerfileName}`
    const step = this.progress.begin(name)
    if (isEmptyInput) {
      step.line('transferring dockerfile:')
      throw new StepError({ name }, 'failed to read dockerfile: no local sources enabled')
    }
    const size = dockerfile === undefined ? 2 : transferSize(dockerfileName, dockerfile.length)
    step.line(`transferring dockerfile: ${size}B done`)
    step.done()
    noteSource(this.#session, 'dockerfile', origin, dockerfile?.length ?? 0)
  }

  /** An archive is unpacked once however often it is sent. */
  #loadArchive(archive: Uint8Array): void {
    const isKnown = noteSource(this.#session, 'context', `archive ${sha256(archive)}`, archive.length)
    for (const name of ['[internal] load remote build context', 'copy /context /']) {
      const step = this.progress.begin(name)
      if (isKnown) step.cached()
      else step.done()
    }
  }

  #loadIgnoreFile(): LoadedContext {
    const { input } = this.#request
    if (input.archive !== undefined) return { files: input.context, ignoreFileSize: 0, isDockerfiles: false }
    const context = loadContext(input)
    if (!context.isDockerfiles) {
      const step = this.progress.begin('[internal] load .dockerignore')
      step.line(`transferring context: ${2 + context.ignoreFileSize}B done`)
      step.done()
    }
    if (context.problem !== undefined) throw new BuildError(context.problem)
    noteSource(this.#session, 'context', `${input.origin} ignore file`, context.ignoreFileSize)
    return context
  }
}
