/** Mounts that runc cannot make because a file is where a directory is needed, or the reverse. */
import { EngineError } from '../errors'
import type { LayerTree, VisibleNode } from '../filesystem/node'
import { lookUp } from '../filesystem/overlay'
import { leadsThroughFile } from '../filesystem/resolve-links'
import { mountpointOf } from '../storage/volume-store'
import type { Mount } from './container'
import { initFailure } from './runc'
import { isTemporaryOptions, mountCallOptions } from './temporary-options'

const mistake =
  'not a directory: Are you trying to mount a directory onto a file (or vice-versa)? ' +
  'Check if the specified host path exists and is the expected type'

/**
 * @param path where the mount goes in the layers
 * @param isFile whether what is mounted is a file
 * @throws EngineError in runc's words
 */
export function refuseKinds(layers: readonly LayerTree[], mount: Mount, path: string, isFile: boolean): void {
  const { destination } = mount
  const source = sourceOf(mount)
  const attempt = `${initFailure}: error mounting "${source}" to rootfs at "${destination}"`
  if (leadsThroughFile(layers, path)) {
    const search = `lookup mountpoint target: securejoin.OpenInRoot ${destination}: openat2 ${destination}`
    throw new EngineError('system', `${attempt}: create mountpoint for ${destination} mount: ${search}: ${mistake}`)
  }
  const node = lookUp(layers, path)?.node
  if (node === undefined || (node.type === 'directory') !== isFile) return
  const target = `dst=${destination}, dstFd=/proc/thread-self/fd/14`
  throw new EngineError('system', `${attempt}: mount src=${source}, ${target}, ${callOf(mount, node)}: ${mistake}`)
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
  const attempt = `${initFailure}: error mounting "tmpfs" to rootfs at "${destination}": mount src=tmpfs`
  throw new EngineError('system', `${attempt}, ${target}, ${call}: invalid argument`)
}

function sourceOf(mount: Mount): string {
  if (mount.type === 'bind') return mount.source
  return mount.type === 'volume' ? mountpointOf(mount.volume) : 'tmpfs'
}

function callOf(mount: Mount, covered: VisibleNode): string {
  return mount.type === 'tmpfs' ? mountCallOptions(mount.options ?? '', covered.mode) : 'flags=MS_BIND|MS_REC'
}
