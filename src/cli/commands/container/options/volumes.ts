/** `-v`: which are bind mounts and named volumes, and which only a mount point (docker/cli, cli/compose/loader/volume.go). */

import { type CommandContext, CommandError } from '../../../command'
import { absolutePath } from '../../image/host-files'

/** The `-v` flags, told apart. */
export type VolumeFlags = {
  /** With a source: handed to the daemon, host paths made absolute. */
  readonly binds: readonly string[]
  /** Without one: mount points of anonymous volumes. */
  readonly volumes: readonly string[]
}

/** @throws CommandError for specifications that the client refuses. */
export function readVolumes(context: CommandContext, specifications: readonly string[]): VolumeFlags {
  const binds: string[] = []
  const volumes: string[] = []
  for (const specification of new Set(specifications)) {
    checkSpecification(specification)
    if (hasSource(specification)) binds.push(withAbsoluteSource(context, specification))
    else volumes.push(specification)
  }
  return { binds, volumes }
}

/** One or two characters, or what looks like a Windows path, name only a place in the container. */
function hasSource(specification: string): boolean {
  return specification.length > 2 && splitSections(specification).length > 1
}

function checkSpecification(specification: string): void {
  if (specification === '') throw new CommandError('invalid empty volume spec')
  if (specification.length <= 2) return
  const sections = splitSections(specification)
  if (sections.includes('')) throw new CommandError(`invalid spec: ${specification}: empty section between colons`)
  if (sections.length > 3) throw new CommandError(`invalid spec: ${specification}: too many colons`)
}

/** Sections between colons; a single letter and its colon count as a Windows drive and belong to what follows. */
function splitSections(specification: string): readonly string[] {
  return specification.replaceAll(/(^|:)([a-zA-Z]):/g, '$1$2\0').split(':')
}

function withAbsoluteSource({ session }: CommandContext, specification: string): string {
  if (!specification.startsWith('.')) return specification
  const colon = specification.indexOf(':')
  return `${absolutePath(session, specification.slice(0, colon))}${specification.slice(colon)}`
}
