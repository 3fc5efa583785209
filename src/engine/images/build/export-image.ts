/** From a finished stage to an image in the store (moby, builder/builder-next/exporter/mobyexporter). */
import { sha256 } from '../../oci/digest'
import { emit, note, type Session } from '../../session'
import { writeBuiltConfiguration } from '../configuration-writer'
import type { HistoryEntry, Image, ImageSettings } from '../image'
import { fullName, type ImageReference, withDefaultTag } from '../reference'
import { addImage, tagImage } from '../store'
import type { PlannedHistory } from './plan-types'
import type { Progress } from './progress'

/** A stage after its steps. */
export type BuiltStage = {
  readonly settings: ImageSettings
  readonly author: string
  /** Chain IDs, lowest first. */
  readonly layers: readonly string[]
  /** What came with the base image, times known. */
  readonly baseHistory: readonly HistoryEntry[]
  readonly history: readonly PlannedHistory[]
  /** When each new layer was made, in the order of the history. */
  readonly layerTimes: readonly number[]
}

const comment = 'buildkit.dockerfile.v0'

type DatedEntry = Omit<HistoryEntry, 'created'> & { readonly created?: number }

function datedLayers({ baseHistory, history, layerTimes }: BuiltStage): readonly DatedEntry[] {
  let layer = 0
  const own = history.map(({ createdBy, emptyLayer }): DatedEntry => {
    const created = emptyLayer ? undefined : layerTimes[layer++]
    return { createdBy, comment, emptyLayer, ...(created === undefined ? {} : { created }) }
  })
  return [...baseHistory, ...own]
}

/** The time that lines before the first new layer get: that of the layer, or of the last one there is. */
function firstTime(entries: readonly DatedEntry[]): number | undefined {
  let time: number | undefined
  let undated = false
  for (const { created } of entries) {
    if (created === undefined) undated = true
    else {
      time = created
      if (undated) break
    }
  }
  return time
}

/** Gives lines without a layer the time of the first new layer, or of the one before them. */
function date(entries: readonly DatedEntry[]): readonly HistoryEntry[] {
  let time = firstTime(entries)
  let undated = false
  return entries.map((entry) => {
    if (entry.created === undefined) undated = true
    else if (undated) time = entry.created
    return { ...entry, created: entry.created ?? time ?? 0 }
  })
}

function imageOf(session: Session, stage: BuiltStage): Image {
  const { settings, author, layers } = stage
  const history = date(datedLayers(stage))
  const created = history.at(-1)?.created ?? 0
  const facts = {
    author,
    comment: history.at(-1)?.comment ?? '',
    architecture: 'amd64',
    operatingSystem: 'linux',
    history,
  }
  const diffIds = layers.flatMap((id) => session.machine.layers.get(id)?.diffId ?? [])
  const dated = created === 0 ? {} : { created }
  const configuration = writeBuiltConfiguration({ ...facts, ...dated, diffIds }, settings)
  return { ...facts, id: sha256(configuration), configuration, created, settings, layers }
}

/** Stores the image under its names, and shows that as the last step. Returns the image's ID. */
export function exportImage(
  session: Session,
  stage: BuiltStage,
  tags: readonly ImageReference[],
  progress: Progress,
): string {
  const image = imageOf(session, stage)
  const shown = progress.begin('exporting to image')
  if (image.layers.length > 0) shown.line('exporting layers done')
  shown.line(`writing image ${image.id} done`)
  const isNew = !session.machine.images.has(image.id)
  addImage(session, image)
  for (const tag of tags) {
    tagImage(session, image.id, withDefaultTag(tag), 'build')
    shown.line(`naming to ${fullName(tag)} done`)
  }
  if (isNew) emit(session, { type: 'image.created', imageId: image.id, by: 'build' })
  else note(session, 'image', 'create', image.id, { name: image.id })
  shown.done()
  return image.id
}
