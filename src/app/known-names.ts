/** The names that an address may use on this page. */

import { claimSummaries } from '../content/claims/summaries'
import { topics, verdicts } from '../content/claims/vocabulary'
import { pictureScenePrefix } from '../content/glossary/names'
import { scenePlaceOf } from '../store/tour-scene'
import { isTermId, type KnownNames } from './address'

const claims: readonly string[] = claimSummaries.map(({ id }) => id)

const isPicture = (id: string) => id.startsWith(pictureScenePrefix) && isTermId(id)

export const knownNames: KnownNames = {
  claims,
  isScene: (id) => claims.includes(id) || scenePlaceOf(id) !== undefined || isPicture(id),
  topics,
  verdicts,
}
