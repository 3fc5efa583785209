/** The build context: the files of the host's working directory, with the drafts of the editor over them. */
import { joinPath, pathInside } from '../../../engine/filesystem/paths'
import { nodeAt, walk } from '../../../engine/filesystem/tree'
import type { Machine } from '../../../engine/machine'
import type { Draft, Drafts } from '../../../store/dockerfile-slice'

/** How a file stands to the one on the machine. */
type FileState = 'same' | 'changed' | 'added' | 'deleted'

export type ContextFile = {
  /** Absolute, on the host. */
  readonly path: string
  /** As it stands in the context: `src/app.py`. */
  readonly name: string
  readonly state: FileState
}

/** The Dockerfile first, then .dockerignore, then the others by their names. */
const leading = ['Dockerfile', '.dockerignore']

function byPlace({ name: one }: ContextFile, { name: other }: ContextFile): number {
  const [first, second] = [one, other].map((name) => leading.indexOf(name))
  if (first !== second)
    return (first === -1 ? leading.length : (first ?? 0)) - (second === -1 ? leading.length : (second ?? 0))
  return one < other ? -1 : 1
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function textOf(content: Uint8Array): string | undefined {
  try {
    const text = decoder.decode(content)
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** A file of the machine as a draft would have it; undefined where there is none or it is not text. */
export function fileOnMachine(machine: Machine, path: string): Draft | undefined {
  const node = nodeAt(machine.host.files, path)
  if (node?.type !== 'file') return undefined
  const text = textOf(node.content)
  return text === undefined ? undefined : { text, executable: (node.mode & 0o111) !== 0 }
}

function isSame(one: Draft | undefined, other: Draft | undefined): boolean {
  return one?.text === other?.text && one?.executable === other?.executable
}

function isThere(machine: Machine, path: string): boolean {
  return nodeAt(machine.host.files, path) !== undefined
}

function stateOf(machine: Machine, path: string, draft: Draft): FileState {
  const there = isThere(machine, path)
  if (draft === null) return there ? 'deleted' : 'same'
  if (!there) return 'added'
  return isSame(draft, fileOnMachine(machine, path)) ? 'same' : 'changed'
}

/** Drafts of files in the working directory. */
function draftsHere({ host }: Machine, drafts: Drafts): readonly (readonly [path: string, draft: Draft])[] {
  return Object.entries(drafts).filter(([path]) => path.startsWith(joinPath(host.workingDirectory, '')))
}

/** The drafts of the working directory that say something else than the machine. */
export function pendingDrafts(machine: Machine, drafts: Drafts): Drafts {
  return Object.fromEntries(
    draftsHere(machine, drafts).filter(([path, draft]) => stateOf(machine, path, draft) !== 'same'),
  )
}

/** What is in a file, the draft before the machine's; undefined where there is none or it is not text. */
export function textInContext(machine: Machine, drafts: Drafts, path: string): string | undefined {
  const draft = drafts[path]
  return draft === undefined ? fileOnMachine(machine, path)?.text : draft?.text
}

/** A change of a file's text as a draft. Back at what the machine has, there is nothing to keep. */
export function draftOfText(machine: Machine, drafts: Drafts, path: string, text: string): Draft | undefined {
  const onMachine = fileOnMachine(machine, path)
  const executable = (drafts[path] ?? onMachine)?.executable ?? false
  const draft = { text, executable }
  return isSame(draft, onMachine) ? undefined : draft
}

/** The files of the context, those that are to go included. */
export function contextFiles(machine: Machine, drafts: Drafts): readonly ContextFile[] {
  const { workingDirectory, files } = machine.host
  const directory = nodeAt(files, workingDirectory)
  const paths =
    directory?.type === 'directory'
      ? [...walk(directory, workingDirectory)].filter(({ node }) => node.type === 'file').map(({ path }) => path)
      : []
  const here = draftsHere(machine, drafts)
  const all = new Set([
    ...paths,
    ...here.filter(([path, draft]) => draft !== null || isThere(machine, path)).map(([path]) => path),
  ])
  return [...all]
    .map((path): ContextFile => {
      const draft = drafts[path]
      const name = pathInside(path, workingDirectory).replace(/^\//, '')
      return { path, name, state: draft === undefined ? 'same' : stateOf(machine, path, draft) }
    })
    .sort(byPlace)
}
