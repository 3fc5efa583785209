/** All terms of the glossary, in alphabetical order. Load this on demand: the first view does without it. */
import { buildingTerms } from './building'
import { commandTerms } from './commands'
import { containerTerms } from './containers'
import { fileTerms } from './files'
import { hostTerms } from './host'
import { imageTerms } from './images'
import type { GlossaryTerm } from './schema'
import { sharingTerms } from './sharing'

const byTerm = new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true })

export const glossaryTerms: readonly GlossaryTerm[] = [
  ...imageTerms,
  ...fileTerms,
  ...containerTerms,
  ...buildingTerms,
  ...sharingTerms,
  ...hostTerms,
  ...commandTerms,
].sort((one, other) => byTerm.compare(one.term, other.term))
