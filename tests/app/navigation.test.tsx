import { renderHook } from '@testing-library/react'
import type { PropsWithChildren } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { type Address, defaultAddress } from '../../src/app/address'
import { addressOf, applyAddress, useNavigation } from '../../src/app/navigation'
import type { Scene } from '../../src/content/scene'
import { openStorage } from '../../src/store/persistence'
import { machineWithFiles } from '../../src/store/scene-machine'
import { createLayerlabStore } from '../../src/store/store'
import { LayerlabContext } from '../../src/store/use-layerlab'
import { fixtureChapter } from '../support/fixture-chapter'

const scene: Scene = {
  id: 'removal',
  title: 'Removal',
  steps: [{ command: 'docker ps' }, { command: 'docker images' }],
}
const loadScene = async (id: string) => (id === scene.id ? scene : undefined)
const openNoLab = async () => false

function makeStore() {
  return createLayerlabStore({
    start: machineWithFiles({}),
    machineWithFiles,
    runCommand: async (machine, line) => ({
      line,
      transcript: { stdout: '', stderr: '', exitCode: 0, output: [] },
      events: [],
      machine,
    }),
    pauseBetweenSteps: async () => undefined,
    breathe: async () => undefined,
    storage: openStorage(),
    now: () => 0,
    drawSeed: () => 0,
  })
}

const study = { view: 'study', panel: 'compare', term: undefined, theme: undefined } as const

describe('applyAddress', () => {
  it('opens the row, sorts the table and plays the scene to the step that the address names', async () => {
    const store = makeStore()
    const address = { ...defaultAddress, claim: 'removal', scene: 'removal', step: 2, sort: 'aspect' } as const
    await applyAddress(store, address, loadScene)
    expect(store.getState().table).toMatchObject({ openClaim: 'removal', sortColumn: 'aspect' })
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['docker ps', 'docker images'])
  })
  it('leads back to the same address', async () => {
    const store = makeStore()
    const address = { ...defaultAddress, claim: 'removal', scene: 'removal', step: 1, text: 'layer' }
    await applyAddress(store, address, loadScene)
    expect(addressOf(study, store.getState())).toEqual(address)
  })
  it('closes the scene when the address names none', async () => {
    const store = makeStore()
    await applyAddress(store, { ...defaultAddress, scene: 'removal' }, loadScene)
    await applyAddress(store, defaultAddress, loadScene)
    expect(store.getState().scene).toBeUndefined()
  })
  it('leaves the machine alone when nobody knows the scene', async () => {
    const store = makeStore()
    expect(await applyAddress(store, { ...defaultAddress, scene: 'nosuch', step: 3 }, loadScene)).toBe(false)
    expect(store.getState().frames).toEqual([])
  })
  it('opens a scene of the tour at its step, with the answer that was given before', async () => {
    const store = makeStore()
    store.getState().changeTour((tour) => ({ ...tour, answers: { 'tour.image.1': { option: 1, sure: 'certain' } } }))
    const [sample] = fixtureChapter.scenes
    const first = sample && { ...sample, id: 'tour.image.1' }
    const address = { ...defaultAddress, panel: 'tour', scene: 'tour.image.1', step: 1 } as const
    expect(await applyAddress(store, address, async () => first)).toBe(true)
    expect(store.getState()).toMatchObject({ answer: 1, cursor: 1 })
    expect(addressOf({ ...study, panel: 'tour' }, store.getState())).toEqual(address)
  })
  it('writes no scene into the address that could not be loaded again', async () => {
    const store = makeStore()
    store.getState().openScene({ ...scene, id: 'made up on the way' })
    await store.getState().goToStep(1)
    expect(addressOf(study, store.getState())).toMatchObject({ scene: undefined, step: 0 })
  })
  it('goes to the slide of a presentation', async () => {
    const store = makeStore()
    const address = { ...defaultAddress, view: 'present', claim: 'removal', step: 4 } as const
    await applyAddress(store, address, loadScene)
    expect(addressOf({ ...study, view: 'present' }, store.getState())).toMatchObject({ claim: 'removal', step: 4 })
  })
})

describe('useNavigation', () => {
  const { href } = window.location
  afterEach(() => window.history.replaceState(null, '', href))

  const openPage = (search: string, address: Address) => {
    window.history.replaceState(null, '', search)
    const store = makeStore()
    const wrapper = ({ children }: PropsWithChildren) => <LayerlabContext value={store}>{children}</LayerlabContext>
    const { result } = renderHook(() => useNavigation(address, loadScene, openNoLab), { wrapper })
    return { store, result }
  }

  it('keeps the place of a linked scene from the first moment until the scene is there', async () => {
    const { store, result } = openPage('/?claim=removal&scene=removal', { ...defaultAddress, scene: 'removal' })
    expect(result.current.sceneComing).toBe(true)
    expect(store.getState().scene).toBeUndefined()
    await expect.poll(() => result.current.sceneComing).toBe(false)
    expect(store.getState().scene).toEqual(scene)
  })
  it('keeps no place for a scene in the lab, which has the bench to itself', () => {
    const { result } = openPage('/?panel=lab&scene=removal', { ...defaultAddress, panel: 'lab', scene: 'removal' })
    expect(result.current.sceneComing).toBe(false)
  })
})
