/** Mounts of a container: as they are asked for, and as they are. */
import type { LayerTree } from '../filesystem/node'

/** A mount as `--mount` asks for it. */
export type MountRequest = {
  /** `volume`, `bind` or `tmpfs`; anything else is refused when the container is created. */
  readonly type: string
  /** Volume name or host path; '' where there is none. */
  readonly source: string
  readonly target: string
  readonly readOnly: boolean
  /** `volume-nocopy`: leave an empty volume empty. */
  readonly noCopy?: boolean
  /** `volume-subpath`. */
  readonly subpath?: string
  /** `bind-propagation`. */
  readonly propagation?: string
  /** `tmpfs-size` in bytes. */
  readonly size?: number
  /** `tmpfs-mode`. */
  readonly mode?: number
  readonly labels?: ReadonlyMap<string, string>
  /** `volume-driver` and `volume-opt`: how a volume that is not there yet is created. */
  readonly driver?: string
  readonly driverOptions?: ReadonlyMap<string, string>
}

export type Mount = MountPlace & MountKind

export type BindMount = Extract<Mount, { readonly type: 'bind' }>

type MountPlace = {
  /** Where it has been mounted, where symbolic links lead from its destination to somewhere else. */
  readonly place?: string
}

type MountKind =
  | {
      readonly type: 'volume'
      readonly volume: string
      readonly destination: string
      readonly readOnly: boolean
      readonly anonymous: boolean
      /** The options after the second colon of `-v`, `z` from an image's VOLUME or `-v name:/path`: `Mode` of `docker inspect`. */
      readonly mode?: string
      /** False when the image's files were not wanted (`nocopy`). */
      readonly copyFiles?: boolean
      /** A directory inside the volume to mount instead of its root. */
      readonly subpath?: string
    }
  | {
      readonly type: 'bind'
      readonly source: string
      readonly destination: string
      readonly readOnly: boolean
      readonly mode?: string
      /** As asked for; absent is `rprivate`. */
      readonly propagation?: string
      /** What a running container has mounted, when it is no longer at the source: where it is now, or a tree with what was removed. */
      readonly held?: { readonly path: string } | { readonly files: LayerTree }
    }
  | {
      readonly type: 'tmpfs'
      readonly destination: string
      readonly readOnly: boolean
      readonly files: LayerTree
      /** A file or directory inside it to mount instead of its root. */
      readonly subpath?: string
      /** As `mount(8)` takes them: the text after the colon of `--tmpfs`. */
      readonly options?: string
      /** True for one that `--mount` asked for: `docker inspect` lists it. */
      readonly listed?: boolean
    }
