/** What `docker image inspect` tells about an image (moby, api/types/image, `InspectResponse`). */
import type { Machine } from '../machine'
import type { JsonObject, JsonValue } from '../oci/json'
import { formatTimestamp } from '../timestamps'
import { specificationSettings } from './configuration-writer'
import type { Image } from './image'
import { layerDirectories } from './layer-directories'
import { repositoryDigestsOf, tagsOf } from './lookup'
import { imageSize, layersOf } from './store'

function storageDriver(image: Image): JsonObject {
  const [top, ...below] = layerDirectories(image.layers, image).toReversed()
  if (top === undefined) return { Data: null, Name: 'overlay2' }
  return {
    Data: {
      LowerDir: below.length === 0 ? undefined : below.map((directory) => `${directory}/diff`).join(':'),
      MergedDir: `${top}/merged`,
      UpperDir: `${top}/diff`,
      WorkDir: `${top}/work`,
    },
    Name: 'overlay2',
  }
}

/** Fields that the daemon shows even where the configuration leaves them out (API version 1.51 and before). */
const alwaysShown = {
  Cmd: null,
  Entrypoint: null,
  Env: null,
  Labels: null,
  OnBuild: null,
  User: '',
  Volumes: null,
  WorkingDir: '',
} as const

/** A copy with the keys of all objects in it in alphabetical order. */
function sortKeys(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null || isList(value)) return value
  const present = Object.entries(value).flatMap(([key, field]): [string, JsonValue][] =>
    field === undefined ? [] : [[key, sortKeys(field)]],
  )
  return Object.fromEntries(present.sort(([left], [right]) => (left < right ? -1 : 1)))
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

/** The JSON of one image as the daemon answers it, fields in its order. */
export function inspectImage(machine: Machine, image: Image): JsonObject {
  const settings = Object.entries(specificationSettings(image.settings)).filter(([, field]) => field !== undefined)
  return { ...facts(machine, image), Config: sortKeys({ ...alwaysShown, ...Object.fromEntries(settings) }) }
}

/** Everything but the settings. */
function facts(machine: Machine, image: Image): JsonObject {
  return {
    Id: image.id,
    RepoTags: tagsOf(machine, image.id),
    RepoDigests: repositoryDigestsOf(machine, image.id),
    Parent: image.parentId ?? '',
    Comment: image.comment,
    Created: image.created === 0 ? undefined : formatTimestamp(image.created),
    DockerVersion: image.dockerVersion ?? '',
    Author: image.author,
    Architecture: image.architecture,
    Variant: image.variant,
    Os: image.operatingSystem,
    Size: imageSize(machine, image),
    GraphDriver: storageDriver(image),
    RootFS: {
      Type: 'layers',
      Layers: image.layers.length === 0 ? undefined : layersOf(machine, image).map(({ diffId }) => diffId),
    },
    Metadata: {
      LastTagTime: image.lastTagged === undefined ? '0001-01-01T00:00:00Z' : formatTimestamp(image.lastTagged),
    },
  }
}
