/** A term's picture as a scene. */
import { pictureScenePrefix } from '../content/glossary/names'
import type { GlossaryTerm } from '../content/glossary/schema'
import type { Scene } from '../content/scene'

/** The scene that shows a term on the bench; undefined for a term without a picture. */
export function pictureScene({ id, term, picture }: GlossaryTerm): Scene | undefined {
  return picture && { ...picture, id: `${pictureScenePrefix}${id}`, title: term }
}
