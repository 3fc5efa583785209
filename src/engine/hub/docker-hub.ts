/**
 * Docker Hub as the page has it: small images that behave like the official ones of the same names.
 *
 * A layer here holds stand-ins in place of large binaries, and declares the size of the real one, which is what
 * `docker images` and `docker history` show. Digests are true for what is there: a layer's diff ID is the SHA-256 of its
 * tar with the stand-ins in it, so they differ from those of the images on the real Docker Hub.
 */
import { writeBuiltConfiguration } from '../images/configuration-writer'
import type { Image, StoredLayer } from '../images/image'
import { chainId, diffId, sha256 } from '../oci/digest'
import { blobOf, manifestOf } from '../registry/manifest'
import type { Registry, RegistryBlob, RegistryManifest, RegistryRepository } from '../registry/registry'
import { busyboxImage, busyboxLayer } from '../seed/busybox-image'
import { layerOf } from './files'
import { publications } from './publications'
import { historyOf, layersOf, type Recipe, type RecipeLayer, settingsOf } from './recipe'

/** Layers by what they hold, so that what several images share is made once. */
const madeLayers = new WeakMap<RecipeLayer['files'], { readonly tree: StoredLayer['tree']; readonly diffId: string }>()

function contentOf({ files, created }: RecipeLayer & { readonly created: number }) {
  const made = madeLayers.get(files)
  if (made !== undefined) return made
  const tree = layerOf(files, created)
  const content = { tree, diffId: diffId(tree) }
  madeLayers.set(files, content)
  return content
}

function storedLayers(recipe: Recipe): readonly StoredLayer[] {
  const layers: StoredLayer[] = []
  for (const layer of layersOf(recipe)) {
    const content = contentOf(layer)
    const below = layers.at(-1)?.chainId
    const parent = below === undefined ? {} : { parentChainId: below }
    layers.push({
      ...content,
      ...parent,
      chainId: chainId(below, content.diffId),
      size: layer.size,
      declaredSize: layer.size,
    })
  }
  return layers
}

/** The configuration as BuildKit writes it. */
function configurationOf(recipe: Recipe, layers: readonly StoredLayer[]): string {
  const facts = {
    created: recipe.created,
    author: '',
    comment: '',
    architecture: 'amd64',
    operatingSystem: 'linux',
    history: historyOf(recipe),
    diffIds: layers.map((layer) => layer.diffId),
  }
  return writeBuiltConfiguration(facts, settingsOf(recipe))
}

type Published = { readonly manifest: RegistryManifest; readonly blobs: readonly RegistryBlob[] }

function publish(image: Pick<Image, 'id' | 'configuration'>, layers: readonly StoredLayer[]): Published {
  return { manifest: manifestOf(image, layers), blobs: layers.map(blobOf) }
}

/** The busybox of the lesson's own machine, so that pulling it again finds it up to date. */
function publishBusybox(): Published {
  return publish(busyboxImage('lesson'), [busyboxLayer('lesson')])
}

function publishRecipe(recipe: Recipe): Published {
  const layers = storedLayers(recipe)
  const configuration = configurationOf(recipe, layers)
  return publish({ id: sha256(configuration), configuration }, layers)
}

const busybox = { name: 'library/busybox', tags: ['1.36', '1.37', 'latest', 'stable'] } as const

class Shelf {
  readonly #blobs = new Map<string, RegistryBlob>()
  readonly #manifests = new Map<string, RegistryManifest>()
  readonly #repositories = new Map<string, RegistryRepository>()

  add(name: string, tags: readonly string[], { manifest, blobs }: Published): void {
    const repository = this.#repositories.get(name) ?? {
      name,
      blobs: new Set<string>(),
      tags: new Map<string, string>(),
    }
    for (const blob of blobs) this.#blobs.set(blob.digest, blob)
    this.#manifests.set(manifest.digest, manifest)
    this.#repositories.set(name, {
      name,
      blobs: new Set([...repository.blobs, ...manifest.layers]),
      tags: new Map([...repository.tags, ...tags.map((tag): [string, string] => [tag, manifest.digest])]),
    })
  }

  registry(): Registry {
    return { name: 'docker.io', blobs: this.#blobs, repositories: this.#repositories, manifests: this.#manifests }
  }
}

let made: Registry | undefined

/** The registry `docker.io`. It is made when it is first asked for, because all of its layers have to be hashed. */
export function dockerHub(): Registry {
  if (made !== undefined) return made
  const shelf = new Shelf()
  shelf.add(busybox.name, busybox.tags, publishBusybox())
  for (const { name, images } of publications) {
    for (const { tags, recipe } of images) shelf.add(name, tags.split(' '), publishRecipe(recipe))
  }
  made = shelf.registry()
  return made
}

/** Repositories and their tags: what can be known without making the images. */
export const dockerHubTags: ReadonlyMap<string, readonly string[]> = new Map([
  [busybox.name, busybox.tags],
  ...publications.map(({ name, images }): [string, readonly string[]] => {
    return [name, images.flatMap(({ tags }) => tags.split(' '))]
  }),
])
