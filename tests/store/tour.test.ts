import { describe, expect, it } from 'vitest'
import { openStorage } from '../../src/store/persistence'
import { scenePhase } from '../../src/store/player-slice'
import { scenePlaceOf } from '../../src/store/tour-scene'
import { tourNotBegun } from '../../src/store/tour-slice'
import { fixtureChapter } from '../support/fixture-chapter'
import { makeTestStore } from '../support/render-with-store'
import { memory, workingStorage } from '../support/storage'

const [first, second] = fixtureChapter.scenes
if (!first || !second) throw new Error('the fixture has two scenes')

describe('ids of scenes of the tour', () => {
  it('name a chapter and a number', () => {
    expect(scenePlaceOf('tour.two-containers.3')).toEqual({ chapter: 'two-containers', scene: 3 })
  })
  it.each(['removal', 'tour.image', 'tour.image.0', 'tour.image.1.2', 'tour..1', ''])('are not like %j', (id) => {
    expect(scenePlaceOf(id)).toBeUndefined()
  })
})

describe('the tour in the store', () => {
  it('has begun nothing at first', () => {
    expect(makeTestStore().getState().tour).toEqual(tourNotBegun)
  })
  it('knows the chapter, the scene and the step that are on the bench', async () => {
    const store = makeTestStore()
    store.getState().openScene(second)
    await store.getState().goToStep(2)
    expect(store.getState().tour).toMatchObject({
      latest: 'sample',
      chapters: { sample: { scene: 2, step: 2, atEnd: false, seen: false } },
    })
  })
  it('keeps the place when a proof or the lab takes the bench', async () => {
    const store = makeTestStore()
    store.getState().openScene(second)
    await store.getState().goToStep(2)
    await store.getState().openProof('removal')
    await store.getState().enterLab()
    expect(store.getState().tour.chapters.sample).toMatchObject({ scene: 2, step: 2 })
    expect(store.getState().tour.away).toBe('trial')
  })
  it('keeps the place when the lab goes on from the scene', async () => {
    const store = makeTestStore()
    store.getState().openScene(second)
    await store.getState().goToStep(2)
    await store.getState().continueSceneInLab()
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['docker info', 'docker volume ls'])
    expect(store.getState().tour.chapters.sample).toMatchObject({ scene: 2, step: 2 })
  })
  it('comes back from the page after the last scene only to that page, and not from another scene', () => {
    const store = makeTestStore()
    store.getState().openScene(second)
    store.getState().changeTour((tour) => ({
      ...tour,
      chapters: { sample: { scene: 2, step: 0, atEnd: true, seen: true } },
    }))
    store.getState().openScene(second)
    expect(store.getState().tour.chapters.sample).toMatchObject({ atEnd: true, seen: true })
    store.getState().openScene(first)
    expect(store.getState().tour.chapters.sample).toMatchObject({ scene: 1, atEnd: false, seen: true })
  })
  it('forgets what it was left for once the learner is back', () => {
    const store = makeTestStore()
    store.getState().changeTour((tour) => ({ ...tour, away: 'trial' }))
    store.getState().openScene(first)
    expect(store.getState().tour.away).toBeUndefined()
  })
  it('is there again after a reload', async () => {
    const storage = memory()
    const store = makeTestStore({ storage })
    store.getState().openScene(first)
    await store.getState().goToStep(1)
    expect(makeTestStore({ storage }).getState().tour).toEqual(store.getState().tour)
  })
  it('begins anew when what was kept is rubbish', () => {
    const storage = openStorage(() => workingStorage({ 'layerlab:tour': '{"version":1,"value":{"chapters":[]}}' }))
    expect(makeTestStore({ storage }).getState().tour).toEqual(tourNotBegun)
  })
})

describe('a scene that was answered earlier', () => {
  it('is opened with its answer, and the answer is not noted twice', () => {
    const store = makeTestStore()
    store.getState().openScene(first, { option: 1 })
    expect(store.getState().answer).toBe(1)
    expect(scenePhase(store.getState())).toBe('steps')
    expect(store.getState().progress.attempts).toEqual([])
  })
  it('is opened past its question when that was skipped', () => {
    const store = makeTestStore()
    store.getState().openScene(first, {})
    expect(store.getState().answer).toBeUndefined()
    expect(scenePhase(store.getState())).toBe('steps')
  })
})
