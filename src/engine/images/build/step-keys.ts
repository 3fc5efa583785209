/** What the cache knows a step by: all that its result depends on (BuildKit, solver/llbsolver/ops, `CacheMap`). */
import type { FileSystem } from '../../filesystem/file-system'
import { normalisePath, splitPath } from '../../filesystem/paths'
import { sha256 } from '../../oci/digest'
import { checksum } from './checksum'
import { findSources } from './copy-files'
import type { CopyStep, RunStep, WorkdirStep } from './plan-types'
import type { Result } from './step-result'

function keyOf(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify(parts))
}

/** The key of a RUN. */
export function runKey(step: RunStep, below: Result, mounts: readonly unknown[]): string {
  return keyOf('run', below.key, runDefinition(step), mounts)
}

/** The key of a WORKDIR. */
export function workdirKey(step: WorkdirStep, below: Result): string {
  return keyOf('workdir', below.key, step.path, step.user)
}

/** The key of a copy, and the paths it copies. Throws MissingSourceError. */
export function copyKey(
  step: CopyStep,
  below: Result,
  files: FileSystem,
): { readonly key: string; readonly paths: readonly string[] } {
  const paths = step.sources.flatMap((each) => findSources(files, each))
  const inputs = paths.map((path) => [path.slice(path.lastIndexOf('/')), checksum(files, path)])
  return { key: keyOf('copy', below.key, inputs, step.sources.map(lastComponent), copyDefinition(step)), paths }
}

/** Of what is asked for only the last part counts, patterns as they are: where it comes from shows in the files. */
function lastComponent(source: string): string {
  return splitPath(normalisePath(source, '/')).at(-1) ?? '/'
}

/** The key of a copy from just what it goes onto: BuildKit does not read the files, so it is known by what it asks for. */
export function unreadCopyKey(step: CopyStep, below: Result): string {
  return keyOf('copy unread', below.key, step.sources, copyDefinition(step))
}

function runDefinition(step: RunStep): readonly unknown[] {
  const { workingDirectory, user, network, extraHosts, limits, sharedMemorySize, ulimits, script = null } = step
  const surroundings = [network, extraHosts, limits, sharedMemorySize, ulimits]
  return [step.arguments, step.environment, workingDirectory, user, ...surroundings, script]
}

function copyDefinition(step: CopyStep): readonly unknown[] {
  return [step.unpack, step.inline, step.destination, step.owner, step.mode, step.exclude]
}
