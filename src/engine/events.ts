/**
 * What happened while a command ran, in order. The bench animates these, the live region puts them into words,
 * `docker events` lists the ones that Docker has, and questions and goals are checked against them.
 */
import type { LineRange } from './images/build/build-error'

export type EngineEvent =
  | { readonly type: 'layer.committed'; readonly chainId: string; readonly createdBy: string; readonly size: number }
  | { readonly type: 'layer.removed'; readonly chainId: string }
  | {
      readonly type: 'image.created'
      readonly imageId: string
      readonly by: 'build' | 'commit' | 'import' | 'load' | 'pull'
    }
  | {
      readonly type: 'image.tagged'
      readonly imageId: string
      readonly reference: string
      /** `transfer` for a name that came with the image, by `load` or `pull`; absent for `docker tag` and the like. */
      readonly by?: 'build' | 'transfer'
    }
  | {
      readonly type: 'image.untagged'
      readonly imageId: string
      readonly reference: string
      /** True for a digest that goes with the last tag of its repository: the daemon does not report that by itself. */
      readonly along?: boolean
    }
  | { readonly type: 'image.removed'; readonly imageId: string }
  | { readonly type: 'image.saved'; readonly imageId: string; readonly path: string }
  | {
      readonly type: 'build.step'
      readonly instruction: string
      readonly cached: boolean
      readonly chainId?: string
      /** The instruction's lines in the Dockerfile; absent for a trigger, which the base image brings. */
      readonly lines?: LineRange
    }
  | {
      readonly type: 'build.failed'
      readonly instruction: string
      readonly message: string
      /** The lines that are to blame; absent where none are. */
      readonly lines?: LineRange
    }
  | {
      readonly type: 'container.created'
      readonly containerId: string
      readonly name: string
      readonly imageId: string
    }
  | { readonly type: 'container.started'; readonly containerId: string; readonly name: string }
  | { readonly type: 'container.paused'; readonly containerId: string; readonly name: string }
  | { readonly type: 'container.unpaused'; readonly containerId: string; readonly name: string }
  | {
      readonly type: 'container.signalled'
      readonly containerId: string
      readonly name: string
      readonly signal: string
    }
  | {
      readonly type: 'container.exited'
      readonly containerId: string
      readonly name: string
      readonly exitCode: number
      /** Whole seconds that it ran; absent stands for 0. */
      readonly seconds?: number
    }
  | { readonly type: 'container.removed'; readonly containerId: string; readonly name: string }
  | { readonly type: 'container.renamed'; readonly containerId: string; readonly from: string; readonly to: string }
  | {
      readonly type: 'container.committed'
      readonly containerId: string
      readonly name: string
      readonly imageId: string
      /** Absent without one. */
      readonly comment?: string
      /** The name that the image got; absent without one. */
      readonly reference?: string
    }
  | { readonly type: 'container.exported'; readonly containerId: string; readonly name: string; readonly path: string }
  | {
      readonly type: 'process.started'
      readonly containerId: string
      readonly name: string
      readonly command: string
      readonly main: boolean
    }
  | {
      readonly type: 'process.exited'
      readonly containerId: string
      readonly name: string
      readonly command: string
      readonly main: boolean
      readonly exitCode: number
    }
  | {
      readonly type: 'file.added'
      readonly containerId: string
      readonly name: string
      readonly path: string
      readonly size: number
    }
  | {
      readonly type: 'file.copied-up'
      readonly containerId: string
      readonly name: string
      readonly path: string
      readonly from: string
      readonly size: number
    }
  | { readonly type: 'file.changed'; readonly containerId: string; readonly name: string; readonly path: string }
  | {
      readonly type: 'file.whited-out'
      readonly containerId: string
      readonly name: string
      readonly path: string
      readonly from: string
    }
  | { readonly type: 'file.removed'; readonly containerId: string; readonly name: string; readonly path: string }
  | {
      readonly type: 'mount.written'
      readonly containerId: string
      readonly name: string
      readonly mount: 'volume' | 'bind' | 'tmpfs'
      readonly source: string
      readonly path: string
    }
  | { readonly type: 'volume.created'; readonly volume: string }
  | { readonly type: 'volume.populated'; readonly volume: string; readonly imageId: string }
  | { readonly type: 'volume.removed'; readonly volume: string }
  | { readonly type: 'network.created'; readonly networkId: string; readonly network: string }
  | { readonly type: 'network.removed'; readonly networkId: string; readonly network: string }
  | {
      readonly type: 'network.connected'
      readonly networkId: string
      readonly network: string
      readonly containerId: string
      readonly name: string
    }
  | {
      readonly type: 'network.disconnected'
      readonly networkId: string
      readonly network: string
      readonly containerId: string
      readonly name: string
    }
  | {
      readonly type: 'registry.layer-pushed'
      readonly registry: string
      readonly repository: string
      readonly diffId: string
      readonly outcome: 'sent' | 'mounted' | 'already-there'
    }
  | {
      readonly type: 'registry.layer-pulled'
      readonly registry: string
      readonly repository: string
      readonly diffId: string
      readonly outcome: 'received' | 'already-there'
    }
  | { readonly type: 'registry.tagged'; readonly registry: string; readonly reference: string; readonly digest: string }
  | { readonly type: 'request.refused'; readonly message: string }

export type EngineEventType = EngineEvent['type']

/**
 * Something that the daemon reports in `docker events` and that changes nothing that is to be seen: a program started by
 * `docker exec`, a volume mounted, a client attached.
 */
export type DaemonNote = {
  readonly type: 'note'
  readonly subject: 'container' | 'image' | 'network' | 'volume' | 'builder'
  readonly action: string
  /** Of the object, '' where there is none. */
  readonly id: string
  readonly attributes: Readonly<Record<string, string>>
}

/** One event with its time; a list that shares its past, newest first. */
export type EventLog = {
  readonly earlier?: EventLog
  /** Milliseconds since the Unix epoch. */
  readonly time: number
  readonly event: EngineEvent | DaemonNote
  /** What the daemon says of the container besides its name: it may be gone when somebody asks. */
  readonly container?: DescribedContainer
  /** The labels of the image that the event is about, as long as there is one. */
  readonly imageLabels?: ReadonlyMap<string, string>
}

/** A container as an event describes it. */
export type DescribedContainer = {
  readonly name: string
  readonly image: string
  readonly labels: ReadonlyMap<string, string>
}
