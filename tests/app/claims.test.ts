import { describe, expect, it } from 'vitest'
import { loadScene } from '../../src/app/claims'
import { knownNames } from '../../src/app/known-names'
import { chapters } from '../../src/content/scenes'

describe('scenes by their ids', () => {
  it('are the scenes of the tour, each under the place that it has in its chapter', async () => {
    for (const { id, scenes } of chapters) {
      for (const [place, scene] of scenes.entries()) {
        expect(knownNames.isScene(scene.id)).toBe(true)
        expect(await loadScene(`tour.${id}.${place + 1}`)).toBe(scene)
      }
    }
  })
  it('are the proofs of the claims', async () => {
    expect(await loadScene('removal')).toMatchObject({ id: 'removal', claim: 'removal' })
  })
  it.each(['tour.image.99', 'tour.nosuch.1', 'nosuch'])('are not %s', async (id) => {
    expect(await loadScene(id)).toBeUndefined()
  })
})
