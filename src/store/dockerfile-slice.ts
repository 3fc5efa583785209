/**
 * The Dockerfile editor's drafts: what was typed and is not on the machine yet. A build writes it there by command lines, after which
 * the machine has it and the draft is gone.
 */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { StoredValue } from './persistence'

const draftFileSchema = v.object({ text: v.string(), executable: v.boolean() })

/** A file of the build context as it is to be; null for one that is to go. */
const draftSchema = v.nullable(draftFileSchema)

const buildOptionsSchema = v.object({
  /** For `-t`; empty for an image without a name. */
  name: v.string(),
  /** For `--target`; empty for the last stage. */
  target: v.string(),
  /** For `--build-arg`: `NAME=value`, one a line. */
  buildArguments: v.string(),
  noCache: v.boolean(),
})

const workbenchSchema = v.object({
  /** By absolute path on the host. */
  drafts: v.record(v.string(), draftSchema),
  /** Absolute path of the file in the editor; empty for the Dockerfile of the working directory. */
  editedFile: v.string(),
  buildOptions: buildOptionsSchema,
})

export type Draft = Readonly<v.InferOutput<typeof draftFileSchema>> | null
export type Drafts = Readonly<Record<string, Draft>>
export type BuildOptions = Readonly<v.InferOutput<typeof buildOptionsSchema>>

type Workbench = { readonly drafts: Drafts; readonly editedFile: string; readonly buildOptions: BuildOptions }

export type DockerfileSlice = Workbench & {
  /** Puts drafts in place; undefined takes one away, so that the machine's own file counts again. */
  changeDrafts(changes: Readonly<Record<string, Draft | undefined>>): void
  /** Takes these drafts away, those excepted that have been changed since. */
  dropDrafts(drafts: Drafts): void
  openInEditor(path: string): void
  changeBuildOptions(options: Partial<BuildOptions>): void
}

export const emptyWorkbench: Workbench = {
  drafts: {},
  editedFile: '',
  buildOptions: { name: 'app', target: '', buildArguments: '', noCache: false },
}

export const storedWorkbench: StoredValue<typeof workbenchSchema> = {
  key: 'layerlab:dockerfile',
  version: 1,
  schema: workbenchSchema,
  migrations: {},
}

export const workbenchOf = ({ drafts, editedFile, buildOptions }: Workbench) => ({ drafts, editedFile, buildOptions })

export function isSameWorkbench(one: Workbench, other: Workbench): boolean {
  return one.drafts === other.drafts && one.editedFile === other.editedFile && one.buildOptions === other.buildOptions
}

function withChanges(drafts: Drafts, changes: Readonly<Record<string, Draft | undefined>>): Drafts {
  const changed = Object.entries({ ...drafts, ...changes })
  return Object.fromEntries(changed.flatMap(([path, draft]) => (draft === undefined ? [] : [[path, draft]])))
}

export function createDockerfileSlice(stored: Workbench = emptyWorkbench): StateCreator<DockerfileSlice> {
  return (set) => ({
    ...stored,
    changeDrafts: (changes) => set(({ drafts }) => ({ drafts: withChanges(drafts, changes) })),
    dropDrafts: (dropped) =>
      set(({ drafts }) => ({
        drafts: Object.fromEntries(Object.entries(drafts).filter(([path, draft]) => draft !== dropped[path])),
      })),
    openInEditor: (editedFile) => set({ editedFile }),
    changeBuildOptions: (options) => set(({ buildOptions }) => ({ buildOptions: { ...buildOptions, ...options } })),
  })
}
