/** The mounts of a RUN step as its process gets them, and what of them stays afterwards (BuildKit, solver/llbsolver/mounts). */

import type { InitEntry } from '../../containers/init-layer'
import type { Mount } from '../../containers/mount'
import { anyoneWrites } from '../../containers/temporary-options'
import type { FileSystem } from '../../filesystem/file-system'
import type { FileNode, LayerTree } from '../../filesystem/node'
import { baseName } from '../../filesystem/paths'
import { emptyTree, nodeAt, withNode } from '../../filesystem/tree'
import type { Session } from '../../session'
import { findCacheMount, keepCacheMount } from './cache'
import { checksum } from './checksum'
import { findSources } from './copy-files'
import type { CopySource, RunMount, RunStep } from './plan-types'
import { StepError } from './step-failure'

/** The contents of secrets by id. */
export type Secrets = ReadonlyMap<string, Uint8Array>

/** What mounts are made from. */
export type MountSources = {
  readonly treeOf: (from: CopySource) => LayerTree
  readonly secrets: Secrets
  /** What a cache mount holds; undefined where it begins empty. */
  readonly cacheOf: (id: string) => LayerTree | undefined
}

/** The cache mounts of one build. Without the cache each begins empty as well, once. */
export class CacheMounts {
  readonly #session: Session
  readonly #useCache: boolean
  readonly #renewed = new Set<string>()

  constructor(session: Session, useCache: boolean) {
    this.#session = session
    this.#useCache = useCache
  }

  /** What the mount holds; undefined where it begins empty. */
  open(id: string): LayerTree | undefined {
    const isKnown = this.#useCache || this.#renewed.has(id)
    this.#renewed.add(id)
    return isKnown ? findCacheMount(this.#session.machine, id)?.files : undefined
  }
}

/** What the key of a step has of its mounts: content of bind mounts, but neither caches nor secrets. Throws MissingSourceError. */
export function mountInputs({ mounts }: RunStep, filesOf: (from: CopySource) => FileSystem): readonly unknown[] {
  return mounts.map((mount) => {
    if (mount.type !== 'bind') return mount
    const files = filesOf(mount.from)
    const digests = findSources(files, mount.source).map((path) => checksum(files, path))
    return [mount.target, mount.source, mount.readOnly, digests]
  })
}

type SecretMount = Extract<RunMount, { type: 'secret' }>

function secretTree(content: Uint8Array, mount: SecretMount, now: number): LayerTree {
  const { mode, userId, groupId } = mount
  const file: FileNode = { type: 'file', mode, userId, groupId, modified: now, content }
  const directory = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: now })
  return withNode(directory, `/${baseName(mount.target)}`, file)
}

/** What a secret holds; undefined where the build was given none. Throws StepError where there must be one. */
function readSecret(step: RunStep, { id, required }: SecretMount, secrets: Secrets): Uint8Array | undefined {
  const content = secrets.get(id)
  if (content === undefined && required) throw new StepError(step, `secret ${id}: not found`)
  return content
}

/** `NAME=value` of the secrets that the step has as variables. Throws StepError where a secret is missing that must be there. */
export function secretVariables(step: RunStep, secrets: Secrets): readonly string[] {
  return step.mounts.flatMap((mount) => {
    if (mount.type !== 'secret' || mount.variable === undefined) return []
    const content = readSecret(step, mount, secrets)
    return content === undefined ? [] : [`${mount.variable}=${new TextDecoder().decode(content)}`]
  })
}

/** Only `nosuid` is asked for (BuildKit, solver/llbsolver/mounts, `tmpfsMount`). */
function temporaryOptions(size: number): string {
  return `dev,exec${size === 0 ? '' : `,size=${size}`}`
}

function openMount(session: Session, step: RunStep, mount: RunMount, sources: MountSources): readonly Mount[] {
  const { clock } = session.machine
  const common = { type: 'tmpfs', destination: mount.target, readOnly: false } as const
  const empty = emptyTree({ mode: 0o755, userId: 0, groupId: 0, modified: clock })
  switch (mount.type) {
    case 'tmpfs':
      return [{ ...common, files: { ...empty, mode: anyoneWrites }, options: temporaryOptions(mount.size) }]
    case 'cache': {
      const { mode, userId, groupId, readOnly } = mount
      const files = sources.cacheOf(mount.id) ?? { ...empty, mode, userId, groupId }
      return [{ ...common, readOnly, files }]
    }
    case 'bind':
      return [{ ...common, readOnly: mount.readOnly, files: sources.treeOf(mount.from), subpath: mount.source }]
    case 'secret': {
      const content = mount.target === '' ? undefined : readSecret(step, mount, sources.secrets)
      if (content === undefined) return []
      const files = secretTree(content, mount, clock)
      return [{ ...common, readOnly: true, files, subpath: `/${baseName(mount.target)}` }]
    }
  }
}

/** The mounts of a step. Throws StepError where a secret is missing that must be there. */
export function openMounts(session: Session, step: RunStep, sources: MountSources): readonly Mount[] {
  return step.mounts.flatMap((mount) => openMount(session, step, mount, sources))
}

/** Where the mounts go: they are there for the step's process, and leave no trace in the layer. */
export function mountPoints(mounts: readonly Mount[]): readonly InitEntry[] {
  return mounts.map((mount) => {
    const isFile = mount.type === 'tmpfs' && nodeAt(mount.files, mount.subpath ?? '/')?.type === 'file'
    return { path: mount.destination, kind: isFile ? 'file' : 'directory' }
  })
}

/** Keeps what a step left in its caches, for the next step that mounts them. */
export function keepCaches(session: Session, step: RunStep, after: readonly Mount[]): void {
  for (const mount of step.mounts) {
    const left = after.find(({ destination }) => destination === mount.target)
    if (mount.type !== 'cache' || left?.type !== 'tmpfs') continue
    keepCacheMount(session, mount.id, `${mount.target} from exec ${step.arguments.join(' ')}`, left.files)
  }
}
