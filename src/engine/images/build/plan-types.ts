/** What a Dockerfile asks for once variables are put in: stages with steps, and the settings of their images. */

import type { LayerTree } from '../../filesystem/node'
import type { RequestedLimit } from '../../processes/resource-limits'
import type { ImageSettings } from '../image'
import type { ImageReference } from '../reference'
import type { LineRange } from './build-error'

/** Where a stage begins. */
export type StageBase =
  | { readonly kind: 'scratch' }
  | { readonly kind: 'stage'; readonly index: number }
  | {
      readonly kind: 'image'
      readonly reference: ImageReference
      /** The name in the FROM line with its variables put in. */
      readonly name: string
    }

/** Where copied files come from. */
export type CopySource =
  | { readonly kind: 'context' }
  | { readonly kind: 'named context'; readonly files: LayerTree }
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'image'; readonly reference: ImageReference }

type StepBase = {
  /** `[2/3] RUN echo hi` */
  readonly name: string
  readonly lines: LineRange
  /** True for what the base image asks for: it stands in no line of this Dockerfile. */
  readonly isTrigger: boolean
  /** The line in the history. */
  readonly history: string
  /** False where the step is carried out whatever the cache has. */
  readonly useCache: boolean
}

/** What a RUN sees beside its own files, at an absolute path. */
export type RunMount = { readonly target: string } & (
  | { readonly type: 'bind'; readonly source: string; readonly from: CopySource; readonly readOnly: boolean }
  | {
      readonly type: 'cache'
      /** Mounts with the same id share their files from build to build. */
      readonly id: string
      readonly readOnly: boolean
      /** True where one of these is given: then the builder makes the directory beforehand. */
      readonly hasOwner: boolean
      /** Of its directory when it is new. */
      readonly mode: number
      readonly userId: number
      readonly groupId: number
    }
  | {
      readonly type: 'tmpfs'
      /** Bytes that fit into it; 0 for no limit. */
      readonly size: number
    }
  | {
      /** A file, unless `target` is ''. */
      readonly type: 'secret'
      readonly id: string
      readonly required: boolean
      readonly mode: number
      readonly userId: number
      readonly groupId: number
      /** Name of an environment variable with the content. */
      readonly variable?: string
    }
)

export type RunStep = StepBase & {
  readonly kind: 'run'
  readonly arguments: readonly string[]
  /** `NAME=value`, build arguments included. */
  readonly environment: readonly string[]
  /** Variables for proxies, which go before others and do not count for the cache. */
  readonly proxies: readonly string[]
  readonly workingDirectory: string
  readonly user: string
  /** `default`, `none` or `host`. */
  readonly network: string
  readonly extraHosts: readonly string[]
  /** Settings that have no effect here but make another step of it. */
  readonly limits: readonly string[]
  /** Bytes of /dev/shm; 0 for the usual size. */
  readonly sharedMemorySize: number
  readonly ulimits: readonly RequestedLimit[]
  readonly mounts: readonly RunMount[]
  /** A here-document that is a script of its own. */
  readonly script?: { readonly path: string; readonly content: string }
}

type InlineFile = { readonly name: string; readonly content: string }

export type CopyStep = StepBase & {
  readonly kind: 'copy'
  /** ADD unpacks archives. */
  readonly unpack: boolean
  readonly from: CopySource
  readonly sources: readonly string[]
  /** What is fetched from elsewhere, and the digest that it must have; '' for any. */
  readonly remote?: { readonly url: string; readonly checksum: string }
  readonly inline: readonly InlineFile[]
  /** Absolute; ends with a slash where only a directory will do. */
  readonly destination: string
  readonly owner: string
  /** Octal or symbolic; '' keeps the source's. */
  readonly mode: string
  /** Patterns for what stays out. */
  readonly exclude: readonly string[]
}

export type WorkdirStep = StepBase & { readonly kind: 'workdir'; readonly path: string; readonly user: string }

export type PlannedStep = RunStep | CopyStep | WorkdirStep

/** Where a step takes files from. */
export function originsOf(step: PlannedStep): readonly CopySource[] {
  if (step.kind === 'copy') return [step.from]
  return step.kind === 'run' ? step.mounts.flatMap((mount) => (mount.type === 'bind' ? [mount.from] : [])) : []
}

/** A path, or a pattern for paths, that a step takes. */
export type WantedPath = { readonly from: CopySource; readonly path: string }

/** The files that a step takes from elsewhere. */
export function wantedPaths(step: PlannedStep): readonly WantedPath[] {
  if (step.kind === 'copy') return step.sources.map((path) => ({ from: step.from, path }))
  if (step.kind !== 'run') return []
  return step.mounts.flatMap((mount) => (mount.type === 'bind' ? [{ from: mount.from, path: mount.source }] : []))
}

/** The paths of the context, or patterns for them, that a step takes. */
export function contextPaths(step: PlannedStep): readonly string[] {
  return wantedPaths(step).flatMap(({ from, path }) => (from.kind === 'context' ? [path] : []))
}

/** A line of the history; one with a layer belongs to the next step that has none yet. */
export type PlannedHistory = { readonly createdBy: string; readonly emptyLayer: boolean }

export type PlannedStage = {
  readonly index: number
  /** As `COPY --from` and progress name it. */
  readonly name: string
  readonly base: StageBase
  /** The name of the step that fetches the base image; undefined where there is none to fetch. */
  readonly baseStep?: string
  /** The FROM line. */
  readonly lines: LineRange
  readonly steps: readonly PlannedStep[]
  readonly settings: ImageSettings
  readonly author: string
  /** What this stage adds to its base's history. */
  readonly history: readonly PlannedHistory[]
}
