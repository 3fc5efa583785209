/** Empties a real engine for the next sequence. */
import * as v from 'valibot'
import type { LiveConnection } from './live-connection'

const containers = v.array(v.object({ Id: v.string() }))
const volumes = v.object({ Volumes: v.nullable(v.array(v.object({ Name: v.string() }))) })
const networks = v.array(v.object({ Id: v.string(), Name: v.string() }))
const images = v.array(
  v.object({ Id: v.string(), RepoTags: v.nullable(v.array(v.string())), RepoDigests: v.nullable(v.array(v.string())) }),
)
type ListedImage = v.InferOutput<typeof images>[number]

const firstName = 'busybox:latest'
const ownNetworks = ['bridge', 'host', 'none']
/** An image goes only after those that were made from it. */
const mostPasses = 8

/** What the entry of an image is removed by, for all but the first image under its first name. */
function removable(image: ListedImage, firstId: string): readonly string[] {
  const names = [...(image.RepoTags ?? []), ...(image.RepoDigests ?? [])].filter((name) => !name.includes('<none>'))
  if (image.Id === firstId) return names.filter((name) => name !== firstName)
  return names.length === 0 ? [image.Id] : names
}

async function removeImages({ ask }: LiveConnection, firstId: string): Promise<boolean> {
  for (let pass = 1; pass <= mostPasses; pass += 1) {
    const listed = v.parse(images, await ask('GET', '/images/json'))
    const others = listed.flatMap((image) => removable(image, firstId))
    if (others.length === 0) return listed.some(({ RepoTags }) => RepoTags?.includes(firstName))
    for (const name of others) await ask('DELETE', `/images/${encodeURI(name)}?force=1`)
  }
  return false
}

/**
 * Leaves at most the first image, under its first name.
 * @param hasBuilt false when nothing was built since the last time, so that there is no build cache to remove
 * @returns whether the first image is there
 */
export async function emptyEngine(connection: LiveConnection, firstId: string, hasBuilt: boolean): Promise<boolean> {
  const { ask } = connection
  const running = v.parse(containers, await ask('GET', '/containers/json?all=1'))
  await Promise.all(running.map(({ Id }) => ask('DELETE', `/containers/${Id}?force=1&v=1`)))
  const { Volumes } = v.parse(volumes, await ask('GET', '/volumes'))
  for (const { Name } of Volumes ?? []) await ask('DELETE', `/volumes/${Name}?force=1`)
  const others = v.parse(networks, await ask('GET', '/networks')).filter(({ Name }) => !ownNetworks.includes(Name))
  for (const { Id } of others) await ask('DELETE', `/networks/${Id}`)
  const isThere = await removeImages(connection, firstId)
  if (hasBuilt) await ask('POST', '/build/prune?all=1')
  return isThere
}
