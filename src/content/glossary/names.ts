/** Names in addresses that have to do with the glossary; the first view knows them before the glossary has come. */

/** In place of a term's id: the glossary with no term open. */
export const allTerms = 'all'

/** What the ids of scenes begin with that show a term; claims and chapters have others. */
export const pictureScenePrefix = 'term-'
