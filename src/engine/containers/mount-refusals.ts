/** Mounts that runc cannot make because a file is where a directory is needed, or the reverse. */
import { EngineError } from '../errors'
import type { Entry } from '../filesystem/backing'
import type { LayerTree, VisibleNode } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { leadsThroughFile } from '../filesystem/resolve-links'
import { mountpointOf } from '../storage/volume-store'
import type { Mount } from './mount'
import { initFailure } from './runc'
import { isTemporaryOptions, mountCallOptions } from './temporary-options'

type Covered = Pick<Entry, 'mode'> & { readonly type: Entry['type'] | VisibleNode['type'] }

const mistake =
  'not a directory: Are you trying to mount a directory onto a file (or vice-versa)? ' +
  'Check if the specified host path exists and is the expected type'

/**
 * @param path where the mount goes in the layers
 * @param isFile whether what is mounted is a file
 * @throws EngineError in runc's words
 */
export function refuseKinds(layers: readonly LayerTree[], mount: Mount, path: string, isFile: boolean): void {
  if (leadsThroughFile(layers, path)) throw throughFile(mount)
  const node = lookUp(layers, path)?.node
  if (node !== undefined) refuseKind(mount, node, isFile)
}

/** What a mount says whose way leads through a file. */
export function throughFile(mount: Mount): EngineError {
  const { destination } = mount
  const search = `lookup mountpoint target: securejoin.OpenInRoot ${destination}: openat2 ${destination}`
  const reason = `create mountpoint for ${destination} mount: ${search}: ${mistake}`
  return new EngineError('system', `${attemptToMount(mount)}: ${reason}`)
}

/**
 * @param covered what is there already
 * @param isFile whether what is mounted is a file
 * @throws EngineError in runc's words when one is a directory and the other is not
 */
export function refuseKind(mount: Mount, covered: Covered, isFile: boolean): void {
  if ((covered.type === 'directory') !== isFile) return
  const { destination } = mount
  const target = `dst=${destination}, dstFd=/proc/thread-self/fd/14`
  const call = callOf(mount, covered)
  throw new EngineError(
    'system',
    `${attemptToMount(mount)}: mount src=${sourceOf(mount)}, ${target}, ${call}: ${mistake}`,
  )
}

/**
 * The kernel refuses the whole tmpfs for one value that it cannot read.
 * @param path where it goes in the layers
 * @throws EngineError in runc's words
 */
export function refuseTemporaryOptions(layers: readonly LayerTree[], mount: Mount, path: string): void {
  if (mount.type !== 'tmpfs' || isTemporaryOptions(mount.options ?? '')) return
  const { destination, options = '' } = mount
  const target = `dst=${destination}, dstFd=/proc/thread-self/fd/11`
  const call = mountCallOptions(options, lookUp(layers, path)?.node.mode)
  throw new EngineError('system', `${attemptToMount(mount)}: mount src=tmpfs, ${target}, ${call}: invalid argument`)
}

/** What every complaint about a mount begins with. */
export function attemptToMount(mount: Mount): string {
  return `${initFailure}: error mounting "${sourceOf(mount)}" to rootfs at "${mount.destination}"`
}

function sourceOf(mount: Mount): string {
  if (mount.type === 'bind') return mount.source
  return mount.type === 'volume' ? mountpointOf(mount.volume) : 'tmpfs'
}

function callOf(mount: Mount, covered: Covered): string {
  return mount.type === 'tmpfs' ? mountCallOptions(mount.options ?? '', covered.mode) : 'flags=MS_BIND|MS_REC'
}
