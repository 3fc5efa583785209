/** Carries the images of one recipe from one engine to the other and back, and says what was lost on the way. */
import { askFor, type Engine } from './engine'
import { carriedFacts, contentsOf, filesOf, knownFacts } from './facts'
import type { Recipe } from './recipes'

/** Removes the images; what some other recipe still needs is not touched. */
async function forget(engine: Engine, tags: readonly string[]): Promise<void> {
  await askFor(engine, `docker rmi -f ${tags.join(' ')} && docker builder prune -af > /dev/null`)
}

/** Lines that only one of two texts has. */
function difference(what: string, expected: string, actual: string): readonly string[] {
  if (expected === actual) return []
  const wanted = new Set(expected.split('\n'))
  const found = new Set(actual.split('\n'))
  return [
    `${what}:`,
    ...[...wanted].filter((line) => !found.has(line)).map((line) => `  - ${line}`),
    ...[...found].filter((line) => !wanted.has(line)).map((line) => `  + ${line}`),
  ]
}

/**
 * Makes and saves the images on one engine, loads them on the other, saves them there again, and loads that archive on
 * the first. Returns what differs, as lines.
 */
export async function carry(recipe: Recipe, from: Engine, to: Engine): Promise<readonly string[]> {
  const { tags } = recipe
  const save = `docker save -o images.tar ${tags.join(' ')}`
  for (const line of recipe.lines) await askFor(from, line)
  await askFor(from, save)
  const made = { facts: await carriedFacts(from, tags), files: await filesOf(from, tags[0] ?? '') }
  const archive = await from.readFile('images.tar')

  await to.writeFile('images.tar', archive)
  await askFor(to, 'docker load -i images.tar')
  const loaded = { facts: await carriedFacts(to, tags), files: await filesOf(to, tags[0] ?? '') }
  const knownThere = await knownFacts(to, tags)
  await askFor(to, save)
  const savedAgain = await to.readFile('images.tar')

  await forget(from, tags)
  await from.writeFile('images.tar', savedAgain)
  await askFor(from, 'docker load -i images.tar')
  const back = await carriedFacts(from, tags)
  const knownBack = await knownFacts(from, tags)
  await forget(from, tags)
  await forget(to, tags)
  return [
    ...difference('ID, layers, settings or history', made.facts, loaded.facts),
    ...difference('files', made.files, loaded.files),
    ...difference('the archive saved again', contentsOf(archive), contentsOf(savedAgain)),
    ...difference('ID, layers, settings or history when it came back', made.facts, back),
    ...difference('sizes and parents of what was loaded', knownThere, knownBack),
  ]
}
