/** The glossary made ready for marking terms in texts and for showing them on the bench. Load this on demand. */
import { glossaryTerms } from '../../content/glossary'
import type { Scene } from '../../content/scene'
import { glossaryText } from '../../content/text/glossary'
import { pictureScene } from '../../store/picture-scene'
import { indexTerms } from '../../ui/terms/term-index'
import type { Glossary } from '../../ui/terms/terms-context'

export const glossary: Glossary = { index: indexTerms(glossaryTerms), words: glossaryText.popover }

/** A term's picture by the id of its scene; undefined when there is none. */
export function findPicture(sceneId: string): Scene | undefined {
  return glossaryTerms.map(pictureScene).find((scene) => scene?.id === sceneId)
}
