import { describe, expect, it } from 'vitest'
import { scenePhase } from '../../src/store/player-slice'
import { makeTestStore, testTime } from '../support/render-with-store'

describe('proofs in the player', () => {
  it('opens a claim’s proof at its question', async () => {
    const store = makeTestStore()
    await store.getState().openProof('removal')
    expect(store.getState().scene?.claim).toBe('removal')
    expect(scenePhase(store.getState())).toBe('question')
  })
  it('notes the claim as proved when the last command has run, and the answer with it', async () => {
    const store = makeTestStore()
    await store.getState().openProof('platforms')
    store.getState().answerQuestion(0, 'certain')
    void store.getState().play()
    expect(store.getState().progress.proved).toEqual([])
    await expect.poll(() => store.getState().progress.proved).toEqual(['platforms'])
    expect(store.getState().progress.attempts).toEqual([
      { question: 'platforms.proof', at: testTime, right: true, sure: 'certain' },
    ])
  })
  it('opens what was asked for last when two proofs are asked for at once', async () => {
    const store = makeTestStore()
    const { openProof } = store.getState()
    await Promise.all([openProof('removal'), openProof('layers')])
    expect(store.getState().scene?.id).toBe('layers')
  })
  it('opens nothing for an id that no claim has', async () => {
    const store = makeTestStore()
    await store.getState().openProof('no-such-claim')
    expect(store.getState().scene).toBeUndefined()
  })
  it('says so and stops when a command cannot be run, and goes on at the next attempt', async () => {
    let broken = true
    const store = makeTestStore({
      runCommand: async (machine, line) => {
        if (broken) throw new Error('no connection')
        return { line, machine, events: [], transcript: { stdout: '', stderr: '', exitCode: 0, output: [] } }
      },
    })
    await store.getState().openProof('platforms')
    store.getState().skipQuestion()
    void store.getState().play()
    await expect.poll(() => store.getState().playFailed).toBe(true)
    expect(store.getState().playing).toBe(false)
    broken = false
    await store.getState().play()
    expect(store.getState().playFailed).toBe(false)
    expect(store.getState().progress.proved).toEqual(['platforms'])
  })
  it('waits between steps at the chosen pace', async () => {
    const paces: number[] = []
    const store = makeTestStore({
      pauseBetweenSteps: async (pace) => {
        paces.push(pace)
      },
    })
    await store.getState().openProof('platforms')
    store.getState().setPace(2)
    store.getState().skipQuestion()
    void store.getState().play()
    await expect.poll(() => scenePhase(store.getState())).toBe('finished')
    expect(paces).toEqual([2, 2])
  })
})

describe('scenario', () => {
  it('leaves the timeline as it is', async () => {
    const store = makeTestStore({
      runCommand: async (machine, line) => ({
        line,
        machine: { ...machine, clock: machine.clock + 1 },
        events: [],
        transcript: { stdout: '', stderr: '', exitCode: 0, output: [] },
      }),
    })
    const machine = await store.getState().machineAfter({ commands: ['one', 'two'] })
    expect(machine.clock).toBe(store.getState().start.clock + 2)
    expect(store.getState().frames).toEqual([])
  })
})

describe('a scene of the tour as a proof', () => {
  it('plays without its question, and leaves the learner’s place in the tour alone', async () => {
    const store = makeTestStore()
    await store.getState().openProof('tour.builds.2')
    expect(store.getState().scene?.steps.length).toBeGreaterThan(0)
    expect(scenePhase(store.getState())).toBe('steps')
    await store.getState().play()
    expect(store.getState().tour.chapters).toEqual({})
  })
})
