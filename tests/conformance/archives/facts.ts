/** What must be the same of an image on both engines. */

import { sha256 } from '../../../src/engine/oci/digest'
import { readTarEntries } from '../../../src/engine/oci/tar'
import { askFor, type Engine } from './engine'

/** What an archive carries. */
const carried = {
  image:
    '{{.Id}} {{json .RootFS.Layers}} {{json .Config}} {{json .RepoTags}} {{.Architecture}} {{.Os}} {{.Author}} {{.Comment}}',
  history: '{{.CreatedAt}} {{json .CreatedBy}} {{.Comment}}',
}

/**
 * What else an engine tells of an image that it loaded. Before that it may be another: a parent counts only when it is in the archive too,
 * and BuildKit counts the bytes of a layer in a way of its own.
 */
const known = { image: '{{.Size}} {{.Parent}}', history: '{{.ID}} {{.Size}}' }

async function factsAbout(engine: Engine, tags: readonly string[], what: typeof carried): Promise<string> {
  const parts: string[] = []
  for (const tag of tags) {
    parts.push(await askFor(engine, `docker image inspect -f '${what.image}' ${tag}`))
    parts.push(await askFor(engine, `docker history --no-trunc --format '${what.history}' ${tag}`))
  }
  return parts.join('')
}

/** ID, layers, settings, names and history of images, as text. */
export function carriedFacts(engine: Engine, tags: readonly string[]): Promise<string> {
  return factsAbout(engine, tags, carried)
}

/** Sizes and parents of images that were loaded, as text. */
export function knownFacts(engine: Engine, tags: readonly string[]): Promise<string> {
  return factsAbout(engine, tags, known)
}

/** Files that the engine itself puts into every container. */
const ofEngine = /^(?:dev|proc|sys)(?:\/|$)|^\.dockerenv$|^etc\/(?:hostname|hosts|mtab|resolv\.conf)?$|^\.?\/?$/

/** The merged view of an image: what `docker export` of a fresh container shows, one line a path. */
export async function filesOf(engine: Engine, tag: string): Promise<string> {
  await askFor(
    engine,
    `docker create --name carried-look ${tag} true && docker export -o look.tar carried-look && docker rm carried-look`,
  )
  const entries = readTarEntries(await engine.readFile('look.tar'))
  return entries
    .filter(({ name }) => !ofEngine.test(name))
    .map(({ content, ...entry }) => JSON.stringify({ ...entry, content: content && sha256(content) }))
    .sort()
    .join('\n')
}

/** What an archive of images holds: each file's name and digest. The order of images and of some keys is left to chance by Docker. */
export function contentsOf(archive: Uint8Array): string {
  const entries = readTarEntries(archive)
  return entries.map(({ name, content }) => `${name} ${digestOf(name, content)}`).join('\n')
}

function digestOf(name: string, content: Uint8Array | undefined): string {
  if (content === undefined) return 'directory'
  if (name !== 'manifest.json' && name !== 'index.json') return sha256(content)
  return JSON.stringify(JSON.parse(new TextDecoder().decode(content)), inOrder)
}

/** Objects with their keys, lists of objects with their items in order. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (!Array.isArray(value))
    return Object.fromEntries(Object.entries(value).sort(([left], [right]) => compare(left, right)))
  return value.every((item) => typeof item === 'object')
    ? value.toSorted((left, right) => compare(JSON.stringify(left), JSON.stringify(right)))
    : value
}

function compare(left: string, right: string): number {
  return left < right ? -1 : 1
}
