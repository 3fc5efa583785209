/** The glossary made ready for marking terms in texts. Load this on demand. */
import { glossaryTerms } from '../../content/glossary'
import { glossaryText } from '../../content/text/glossary'
import { indexTerms } from '../../ui/terms/term-index'
import type { Glossary } from '../../ui/terms/terms-context'

export const glossary: Glossary = { index: indexTerms(glossaryTerms), words: glossaryText.popover }
