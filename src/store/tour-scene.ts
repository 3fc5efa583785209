/** The tour's scenes by id: `tour.CHAPTER.NUMBER`, the first scene of a chapter being number 1. */

/** A scene's place in the tour: its chapter's id, and its number in that chapter. */
export type ScenePlace = { readonly chapter: string; readonly scene: number }

/** The place that an id names; undefined for an id of another kind. Whether the tour has such a scene is another matter. */
export function scenePlaceOf(sceneId: string | undefined): ScenePlace | undefined {
  const [, chapter, scene] = /^tour\.([a-z0-9-]+)\.([1-9]\d?)$/.exec(sceneId ?? '') ?? []
  return chapter === undefined ? undefined : { chapter, scene: Number(scene) }
}
