/** What the lab's file browser shows, and the texts that are being edited there. Kept on the device. */
import * as v from 'valibot'
import type { StateCreator } from 'zustand/vanilla'
import type { LabViewSlice } from './lab-view-slice'
import type { StoredValue } from './persistence'

const sourceSchema = v.variant('kind', [
  v.object({ kind: v.literal('container'), id: v.string() }),
  v.object({ kind: v.literal('image'), id: v.string() }),
  v.object({ kind: v.literal('volume'), name: v.string() }),
  v.object({ kind: v.literal('host') }),
])
/** Where files are: a container as its processes see it, an image's layers, a volume, or the host's own disk. */
export type FileSource = Readonly<v.InferOutput<typeof sourceSchema>>

/** What can be compared: it is made of layers. */
export type LayeredSource = Extract<FileSource, { kind: 'container' | 'image' }>
type ImageSource = Extract<FileSource, { kind: 'image' }>

/** Two sides of a comparison. */
type ComparedFiles = { readonly before: LayeredSource; readonly after: LayeredSource }

/** A file or directory of a source. */
export type FilePlace = {
  readonly source: FileSource
  /** Canonical and absolute. */
  readonly path: string
  /** Only so many of the lowest layers are looked at: the files as they were before later layers covered or deleted them. */
  readonly upTo?: number | undefined
}

const placeSchema = v.object({ source: sourceSchema, path: v.string(), upTo: v.optional(v.number()) })

const draftSchema = v.object({
  /** The file as it was when the editing began; absent where there was none. */
  base: v.optional(v.string()),
  text: v.string(),
})
/** A text that is being edited and has not been saved. */
export type FileDraft = Readonly<v.InferOutput<typeof draftSchema>>

const filesSchema = v.object({
  filesPlace: v.optional(placeSchema),
  fileDrafts: v.record(v.string(), draftSchema),
})
type FilesRecord = v.InferOutput<typeof filesSchema>

export const storedFiles: StoredValue<typeof filesSchema> = {
  key: 'layerlab:files',
  version: 1,
  schema: filesSchema,
  migrations: {},
}

export const noFiles: FilesRecord = { fileDrafts: {} }

/** What the tool is there for at the moment. */
export const filesViews = ['browse', 'compare', 'waste'] as const
type FilesView = (typeof filesViews)[number]

export type FilesSlice = {
  readonly filesView: FilesView
  /** Undefined until somebody has chosen. */
  readonly filesPlace: FilePlace | undefined
  /** By `draftKey`. */
  readonly fileDrafts: Readonly<Record<string, FileDraft>>
  /** What is compared, and whose waste is shown; undefined until somebody has chosen. */
  readonly comparedFiles: ComparedFiles | undefined
  readonly wasteImage: ImageSource | undefined
  showFilesView(view: FilesView): void
  compareFiles(sides: ComparedFiles): void
  showWasteOf(image: ImageSource): void
  /** Goes to a place in the tool that is open. */
  goToFile(place: FilePlace): void
  /** Opens the lab's file browser at a file, from wherever the learner is in the lab; a file that is not there can be made. */
  openFile(place: FilePlace): void
  /** Keeps an unsaved text; undefined lets go of it. */
  keepDraft(place: FilePlace, draft: FileDraft | undefined): void
}

/** One key for each file of each source. */
export function draftKey({ source, path }: FilePlace): string {
  const name = source.kind === 'volume' ? source.name : source.kind === 'host' ? '' : source.id
  return `${source.kind} ${name} ${path}`
}

/** The part that is kept. */
export function filesRecord({ filesPlace, fileDrafts }: FilesSlice): FilesRecord {
  return { filesPlace, fileDrafts: { ...fileDrafts } }
}

/** True when nothing of that part has changed. */
export function isSameFiles(one: FilesSlice, other: FilesSlice): boolean {
  return one.filesPlace === other.filesPlace && one.fileDrafts === other.fileDrafts
}

export function createFilesSlice(stored: FilesRecord): StateCreator<FilesSlice & LabViewSlice, [], [], FilesSlice> {
  return (set, get) => ({
    filesView: 'browse',
    filesPlace: stored.filesPlace,
    fileDrafts: stored.fileDrafts,
    comparedFiles: undefined,
    wasteImage: undefined,
    compareFiles: (comparedFiles) => set({ comparedFiles }),
    showWasteOf: (wasteImage) => set({ wasteImage }),
    showFilesView: (filesView) => set({ filesView }),
    goToFile: (filesPlace) => set({ filesPlace, filesView: 'browse' }),
    openFile: (place) => {
      get().goToFile(place)
      get().leadToTool('files')
    },
    keepDraft: (place, draft) =>
      set(({ fileDrafts }) => {
        const { [draftKey(place)]: _replaced, ...others } = fileDrafts
        return { fileDrafts: draft === undefined ? others : { ...others, [draftKey(place)]: draft } }
      }),
  })
}
