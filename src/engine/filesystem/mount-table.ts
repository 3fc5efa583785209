/** What is mounted where. */
import type { Backing } from './backing'
import type { MountEntry } from './file-system'
import { isWithin, pathInside } from './paths'

export type MountPoint = {
  /** Canonical path; that of the first mount is `/`. The directory or file beneath must exist to be reachable. */
  readonly path: string
  readonly backing: Backing
  readonly readOnly: boolean
  /** Canonical paths below which it is read-only all the same. */
  readonly readOnlyParts?: readonly string[]
  /** Its line in `/proc/mounts`. */
  readonly entry: MountEntry
  /** True when that line is left out. */
  readonly unlisted?: boolean
  /** Lines after it, of mounts whose files this or another backing answers for. */
  readonly alsoListed?: readonly MountEntry[]
}

/** All lines of `/proc/mounts`, as plain data. */
export function listedMounts(mounts: readonly MountPoint[]): readonly MountEntry[] {
  return mounts.flatMap(({ entry, unlisted, alsoListed = [] }) => [...(unlisted ? [] : [{ ...entry }]), ...alsoListed])
}

/** The mount that answers for a canonical path: the longest that holds it, of equal ones the last. */
export function mountFor(mounts: readonly MountPoint[], path: string): MountPoint | undefined {
  let best: MountPoint | undefined
  for (const mount of mounts) {
    if (isWithin(path, mount.path) && mount.path.length >= (best?.path.length ?? 0)) best = mount
  }
  return best
}

/** The path within the mount's backing. */
export function pathInMount(mount: MountPoint, path: string): string {
  return pathInside(path, mount.path)
}

/** True in a part of a mount that is read-only all the same. */
export function isInReadOnlyPart({ mount, path }: { readonly mount: MountPoint; readonly path: string }): boolean {
  return mount.readOnlyParts?.some((part) => isWithin(path, part)) ?? false
}

/** True when something is mounted exactly there. */
export function isMountPoint(mounts: readonly MountPoint[], path: string): boolean {
  return mounts.some((mount) => mount.path === path)
}

/** True where no file may be executed, whatever its mode. */
export function forbidsExecution({ entry }: MountPoint): boolean {
  return entry.options.split(',').includes('noexec')
}
