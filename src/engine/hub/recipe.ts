/** How a published image came about: a base and the steps of its Dockerfile. */
import { type HistoryEntry, type ImageSettings, noImageSettings } from '../images/image'
import type { FileTable } from './files'

/** The layer that a step made. */
export type RecipeLayer = {
  readonly files: FileTable
  /** Bytes that the real image's layer takes. */
  readonly size: number
}

export type RecipeStep = {
  /** CREATED BY of `docker history`. */
  readonly createdBy: string
  /** 'buildkit.dockerfile.v0' unless told. */
  readonly comment?: string
  readonly layer?: RecipeLayer
  readonly settings?: Partial<ImageSettings>
}

export type Recipe = {
  readonly base?: Recipe
  /** Milliseconds since the Unix epoch. */
  readonly created: number
  readonly steps: readonly RecipeStep[]
}

/** A repository of the registry: images under their tags. */
export type Publication = {
  /** Without the registry: `library/nginx`. */
  readonly name: string
  /** What `docker search` shows of it: one line, and about how many stars it has on Docker Hub. */
  readonly description: string
  readonly stars: number
  readonly images: readonly { readonly tags: string; readonly recipe: Recipe }[]
}

/** What a container of the image starts from: settings of later steps win. */
export function settingsOf({ base, steps }: Recipe): ImageSettings {
  const below = base === undefined ? noImageSettings : settingsOf(base)
  let settings = below
  for (const step of steps) settings = { ...settings, ...step.settings }
  return settings
}

/** The lines of `docker history`, oldest first. */
export function historyOf({ base, created, steps }: Recipe): readonly HistoryEntry[] {
  const own = steps.map(({ createdBy, comment = 'buildkit.dockerfile.v0', layer }) => {
    return { created, createdBy, comment, emptyLayer: layer === undefined }
  })
  return [...(base === undefined ? [] : historyOf(base)), ...own]
}

/** The layers with the time of their files, lowest first. */
export function layersOf(recipe: Recipe): readonly (RecipeLayer & { readonly created: number })[] {
  const { base, created, steps } = recipe
  const own = steps.flatMap(({ layer }) => (layer === undefined ? [] : [{ ...layer, created }]))
  return [...(base === undefined ? [] : layersOf(base)), ...own]
}

/** A step that only sets things, as `CMD` and `ENV` do. */
export function setting(createdBy: string, settings: Partial<ImageSettings>): RecipeStep {
  return { createdBy, settings }
}

/** A step that makes a layer. @param size bytes that the real layer takes */
export function adding(createdBy: string, size: number, files: FileTable): RecipeStep {
  return { createdBy, layer: { files, size } }
}

/** `ENV NAME=value` for each, as steps, on top of the environment so far. */
export function environmentSteps(inherited: readonly string[], variables: readonly string[]): readonly RecipeStep[] {
  return variables.map((variable, index) =>
    setting(`ENV ${variable}`, { environment: [...inherited, ...variables.slice(0, index + 1)] }),
  )
}
