import { describe, expect, it } from 'vitest'
import { defaultAddress } from '../../src/app/address'
import { addressOf, applyAddress } from '../../src/app/navigation'
import type { Scene } from '../../src/content/scene'
import { openStorage } from '../../src/store/persistence'
import { machineWithFiles } from '../../src/store/scene-machine'
import { createLayerlabStore } from '../../src/store/store'

const scene: Scene = {
  id: 'removal',
  title: 'Removal',
  steps: [{ command: 'docker ps' }, { command: 'docker images' }],
}
const loadScene = async (id: string) => (id === scene.id ? scene : undefined)

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
    await applyAddress(store, { ...defaultAddress, scene: 'nosuch', step: 3 }, loadScene)
    expect(store.getState().frames).toEqual([])
  })
  it('goes to the slide of a presentation', async () => {
    const store = makeStore()
    const address = { ...defaultAddress, view: 'present', claim: 'removal', step: 4 } as const
    await applyAddress(store, address, loadScene)
    expect(addressOf({ ...study, view: 'present' }, store.getState())).toMatchObject({ claim: 'removal', step: 4 })
  })
})
