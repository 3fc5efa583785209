/**
 * Two stacks of layers held against each other, as a tree of what was added, changed and deleted.
 *
 *   compareLayers(before, after) → the entries that differ, and the directories on the way to them
 *
 * Between the read-only layers of a container and the same layers with its writable one on top, these are the lines of
 * `docker diff`: by kind, mode, owner, time and size, as moby's `statDifferent` has it (pkg/archive/changes_unix.go). Contents
 * of equal size and time are compared as well.
 */
import type { LayerTree, VisibleNode } from './node'
import { type DirectoryPart, type MergedNode, mergedChild, mergedNames, mergedRoot } from './overlay'
import { joinPath } from './paths'

/** In what two versions of a path differ. Time means that of the last modification; a directory's does not count. */
type Difference = 'type' | 'content' | 'target' | 'device' | 'mode' | 'owner' | 'time'

/** One path that differs, or a directory on the way to one. */
export type ComparedEntry = {
  readonly name: string
  readonly path: string
  /** `passed`: a directory that is the same on both sides, with differences beneath it. */
  readonly kind: 'added' | 'changed' | 'deleted' | 'passed'
  /** For what was changed. */
  readonly differences: readonly Difference[]
  readonly before?: MergedNode
  readonly after?: MergedNode
  /** By name. What was added or deleted has all that is in it here. */
  readonly children: readonly ComparedEntry[]
}

function sameBytes(before: Uint8Array, after: Uint8Array): boolean {
  if (before === after) return true
  return before.length === after.length && before.every((byte, index) => byte === after[index])
}

/** What differs in the substance of two nodes of one type. */
function substance(before: VisibleNode, after: VisibleNode): readonly Difference[] {
  if (before.type === 'file' && after.type === 'file')
    return sameBytes(before.content, after.content) ? [] : ['content']
  if (before.type === 'symlink' && after.type === 'symlink') return before.target === after.target ? [] : ['target']
  if (before.type !== 'special' || after.type !== 'special') return []
  const same = before.kind === after.kind && before.major === after.major && before.minor === after.minor
  return same ? [] : ['device']
}

function differencesOf(before: VisibleNode, after: VisibleNode): readonly Difference[] {
  if (before === after) return []
  const found: Difference[] = before.type === after.type ? [...substance(before, after)] : ['type']
  if (before.mode !== after.mode) found.push('mode')
  if (before.userId !== after.userId || before.groupId !== after.groupId) found.push('owner')
  const timed = before.type !== 'directory' || after.type !== 'directory'
  if (timed && before.modified !== after.modified) found.push('time')
  return found
}

/** True when both sides merge the very same directories, so that nothing beneath can differ. */
function sameParts(before: readonly DirectoryPart[], after: readonly DirectoryPart[]): boolean {
  return before.length === after.length && before.every(({ directory }, index) => directory === after[index]?.directory)
}

function compareEntry(
  path: string,
  name: string,
  before: MergedNode | undefined,
  after: MergedNode | undefined,
): ComparedEntry | undefined {
  const common = { name, path, ...(before && { before }), ...(after && { after }) }
  if (before === undefined || after === undefined) {
    const kind = before === undefined ? 'added' : 'deleted'
    const children = compareParts(path, before?.parts ?? [], after?.parts ?? [])
    return before === after ? undefined : { ...common, kind, differences: [], children }
  }
  const differences = differencesOf(before.node, after.node)
  const children = after.node.type === 'directory' ? compareParts(path, before.parts, after.parts) : []
  if (differences.length > 0) return { ...common, kind: 'changed', differences, children }
  return children.length > 0 ? { ...common, kind: 'passed', differences, children } : undefined
}

function compareParts(
  path: string,
  before: readonly DirectoryPart[],
  after: readonly DirectoryPart[],
): readonly ComparedEntry[] {
  if (sameParts(before, after)) return []
  const names = new Set([...mergedNames(before), ...mergedNames(after)])
  return [...names].sort().flatMap((name) => {
    const entry = compareEntry(joinPath(path, name), name, mergedChild(before, name), mergedChild(after, name))
    return entry === undefined ? [] : [entry]
  })
}

/** Compares the merged views of two stacks, each lowest first. The root directory itself is not among the entries. */
export function compareLayers(before: readonly LayerTree[], after: readonly LayerTree[]): readonly ComparedEntry[] {
  return compareParts('/', mergedRoot(before)?.parts ?? [], mergedRoot(after)?.parts ?? [])
}

/** The entries without those changed in nothing but their time, and without directories that led only to such. */
export function withoutTimes(entries: readonly ComparedEntry[]): readonly ComparedEntry[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'added' || entry.kind === 'deleted') return [entry]
    const differences = entry.differences.filter((difference) => difference !== 'time')
    const children = withoutTimes(entry.children)
    if (differences.length > 0) return [{ ...entry, differences, children }]
    return children.length > 0 ? [{ ...entry, kind: 'passed', differences, children }] : []
  })
}
