/** The names that an address may use on this page. */

import { claimSummaries } from '../content/claims/summaries'
import { topics, verdicts } from '../content/claims/vocabulary'
import { pictureScenePrefix } from '../content/glossary/names'
import { chapterList } from '../content/scenes/chapter-list'
import { scenePlaceOf } from '../store/tour-scene'
import { isTermId, type KnownNames } from './address'

const claims: readonly string[] = claimSummaries.map(({ id }) => id)

const isTourScene = (sceneId: string) => {
  const place = scenePlaceOf(sceneId)
  return chapterList.some(({ id, scenes }) => id === place?.chapter && place.scene <= scenes)
}

const isPicture = (id: string) => id.startsWith(pictureScenePrefix) && isTermId(id)

export const knownNames: KnownNames = {
  claims,
  isScene: (id) => claims.includes(id) || isTourScene(id) || isPicture(id),
  topics,
  verdicts,
}
