/** The build context: the files that a build may copy, as one tree, without those that .dockerignore names. */
import { allEntries } from '../../filesystem/entries'
import type { DirectoryNode, LayerNode, LayerTree } from '../../filesystem/node'
import { joinPath, normalisePath, parentPath } from '../../filesystem/paths'
import { nodeAt, walk } from '../../filesystem/tree'
import { type IgnoreRules, problemWithIgnoreRules, readIgnoreRules } from './ignore-file'

/** Where the Dockerfile and the files come from. */
export type BuildInput = {
  /** The files of the context, before anything is ignored. */
  readonly context: LayerTree
  /** The Dockerfile's text; undefined when there is no such file. */
  readonly dockerfile: string | undefined
  /** True where a directory has the Dockerfile's name. */
  readonly isDirectory?: boolean
  /** Its name as progress and errors show it. */
  readonly dockerfileName: string
  /** What tells this context from others: its path, or '' for standard input. */
  readonly origin: string
  /** The archive that all of it came in, if it did. */
  readonly archive?: Uint8Array
  /** True where nothing at all came from standard input. */
  readonly isEmptyInput?: boolean
}

const text = new TextDecoder()

function readText(tree: LayerTree, path: string): string | undefined {
  const node = nodeAt(tree, path)
  return node?.type === 'file' ? text.decode(node.content) : undefined
}

function keep(node: LayerNode, path: string, rules: IgnoreRules): LayerNode | undefined {
  const ignored = rules.ignores(path)
  if (node.type !== 'directory' || (ignored && !rules.hasExceptions)) return ignored ? undefined : node
  const kept = keepChildren(node, path, rules)
  return ignored && kept.children.size === 0 ? undefined : kept
}

function keepChildren(directory: DirectoryNode, path: string, rules: IgnoreRules): DirectoryNode {
  const children = new Map<string, LayerNode>()
  for (const [name, node] of allEntries(directory.children)) {
    const kept = keep(node, path === '' ? name : `${path}/${name}`, rules)
    if (kept !== undefined) children.set(name, kept)
  }
  return { ...directory, children }
}

const ownedByRoot = new WeakMap<LayerNode, LayerNode>()

/** The same with root as the owner of everything: a context comes without owners (fsutil, send.go). */
function withoutOwner(node: LayerNode): LayerNode {
  if (node.type === 'whiteout') return node
  const known = ownedByRoot.get(node)
  if (known !== undefined) return known
  const owned = node.type === 'directory' ? withoutOwners(node) : { ...node, userId: 0, groupId: 0 }
  ownedByRoot.set(node, owned)
  return owned
}

/** The files of a context as steps see them. */
export function withoutOwners(directory: DirectoryNode): DirectoryNode {
  const children = new Map(
    [...allEntries(directory.children)].map(([name, node]) => [name, withoutOwner(node)] as const),
  )
  return { ...directory, children, userId: 0, groupId: 0 }
}

export type LoadedContext = {
  readonly files: LayerTree
  /** Bytes of the ignore file; 0 when there is none. */
  readonly ignoreFileSize: number
  /** True when it has the Dockerfile's name and came with the Dockerfile. */
  readonly isDockerfiles: boolean
  /** What is wrong with the ignore file. */
  readonly problem?: string | undefined
}

/** The context as steps see it. A file named after the Dockerfile goes before the general .dockerignore. */
export function loadContext({
  context,
  dockerfileName,
}: Pick<BuildInput, 'context' | 'dockerfileName'>): LoadedContext {
  const own = readText(context, `/${dockerfileName}.dockerignore`)
  const ignoreFile = own ?? readText(context, '/.dockerignore')
  if (ignoreFile === undefined) return { files: context, ignoreFileSize: 0, isDockerfiles: false }
  const ignoreFileSize = ignoreFile.length
  const files = keepChildren(context, '', readIgnoreRules(ignoreFile))
  return { files, ignoreFileSize, isDockerfiles: own !== undefined, problem: problemWithIgnoreRules(ignoreFile) }
}

function keepNamed(directory: DirectoryNode, path: string, named: readonly string[]): DirectoryNode {
  const children = new Map<string, LayerNode>()
  for (const [name, node] of allEntries(directory.children)) {
    const inner = joinPath(path, name)
    if (named.includes(inner)) children.set(name, node)
    else if (node.type === 'directory' && named.some((each) => each.startsWith(`${inner}/`))) {
      children.set(name, keepNamed(node, inner, named))
    }
  }
  return { ...directory, children }
}

/** A path, or the links on the way to it with where they lead: links cannot leave the context (fsutil, followlinks.go). */
function alongLinks(context: LayerTree, path: string, linksLeft = 255): readonly string[] {
  const parts = path.slice(1).split('/')
  for (const index of parts.keys()) {
    const link = `/${parts.slice(0, index + 1).join('/')}`
    const node = nodeAt(context, link)
    if (node?.type !== 'symlink' || linksLeft === 0) continue
    const rest = ['', ...parts.slice(index + 1)].join('/')
    const target = normalisePath(normalisePath(node.target, parentPath(link)) + rest)
    return [link, ...alongLinks(context, target, linksLeft - 1)]
  }
  return [path]
}

/** What is sent of a context: what is at these absolute paths or linked from there, and the directories above. */
export function transferredFiles(context: LayerTree, named: readonly string[]): LayerTree {
  const paths = named.flatMap((path) => alongLinks(context, path))
  return paths.includes('/') ? context : keepNamed(context, '/', paths)
}

/** Bytes that a transfer of one file takes, its description included. */
export function transferSize(name: string, size: number): number {
  return size + name.length + 27
}

/** Bytes of the files of a tree, and bytes that their transfer takes. */
export function sizesOfTree(tree: LayerTree): { readonly files: number; readonly transfer: number } {
  let files = 0
  let transfer = 2
  for (const { path, node } of walk(tree)) {
    const size = node.type === 'file' ? node.content.length : 0
    files += size
    transfer += transferSize(path, size)
  }
  return { files, transfer }
}
