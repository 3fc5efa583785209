import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/cli/frame'
import { entryOf } from '../../src/engine/filesystem/entries'
import type { Machine } from '../../src/engine/machine'
import { openStorage } from '../../src/store/persistence'
import { scenePhase, shownStep } from '../../src/store/player-slice'
import { machineWithFiles } from '../../src/store/scene-machine'
import { createLayerlabStore } from '../../src/store/store'
import { currentMachine } from '../../src/store/timeline-slice'

/** A command line that only moves the clock, by as many seconds as the line is long. */
async function countingRun(machine: Machine, line: string): Promise<Frame> {
  if (line === 'fail') throw new Error('broken')
  return {
    line,
    transcript: { stdout: line, stderr: '', exitCode: 0, output: [{ stream: 'stdout', text: line }] },
    events: [],
    machine: { ...machine, clock: machine.clock + line.length },
  }
}

function makeStore() {
  const noStorage = () => {
    throw new Error('none')
  }
  return createLayerlabStore({
    start: machineWithFiles({}),
    machineWithFiles,
    runCommand: countingRun,
    pauseBetweenSteps: async () => undefined,
    breathe: async () => undefined,
    storage: openStorage(noStorage),
    now: () => 0,
    drawSeed: () => 0,
  })
}

describe('timeline', () => {
  it('returns the identical machine on undo, and the identical next one on redo', async () => {
    const store = makeStore()
    const start = currentMachine(store.getState())
    await store.getState().run('one')
    const after = currentMachine(store.getState())
    store.getState().undo()
    expect(currentMachine(store.getState())).toBe(start)
    store.getState().redo()
    expect(currentMachine(store.getState())).toBe(after)
  })
  it('runs commands one after another when they are typed faster than they run', async () => {
    const store = makeStore()
    await Promise.all(['a', 'bb', 'ccc'].map((line) => store.getState().run(line)))
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['a', 'bb', 'ccc'])
    expect(currentMachine(store.getState()).clock).toBe(store.getState().start.clock + 6)
  })
  it('goes on after a command that could not be run', async () => {
    const store = makeStore()
    await expect(store.getState().run('fail')).rejects.toThrow('broken')
    await store.getState().run('one')
    expect(store.getState().frames).toHaveLength(1)
    expect(store.getState().busy).toBe(false)
  })
  it('replaces what came after the cursor when a command is run in the past', async () => {
    const store = makeStore()
    await store.getState().run('one')
    await store.getState().run('two')
    store.getState().seek(1)
    await store.getState().run('three')
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['one', 'three'])
  })
  it('keeps the future that a command in the past leaves as an abandoned branch', async () => {
    const store = makeStore()
    await store.getState().run('one')
    await store.getState().run('two')
    store.getState().seek(1)
    await store.getState().run('three')
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['one', 'two']])
  })
  it('goes to the next frame again when its very line is typed, and leaves no branch', async () => {
    const store = makeStore()
    await store.getState().run('one')
    const newest = await store.getState().run('two')
    store.getState().seek(1)
    expect(await store.getState().run('two')).toBe(newest)
    expect(store.getState().cursor).toBe(2)
    expect(store.getState().abandoned).toEqual([])
  })
  it('stays within its ends', () => {
    const store = makeStore()
    store.getState().seek(99)
    store.getState().undo()
    expect(store.getState().cursor).toBe(0)
  })
})

const scene = {
  id: 'scene',
  title: 'Scene',
  question: { stem: 'What?', options: [{ text: 'This', correct: true, feedback: 'Right.' }] },
  steps: [{ command: 'first', words: 'one' }, { command: 'second' }, { command: 'third' }],
}

describe('scene player', () => {
  it('waits at the question, and at the first step once an answer is given, then plays to the end', async () => {
    const store = makeStore()
    store.getState().openScene(scene)
    expect(scenePhase(store.getState())).toBe('question')
    store.getState().answerQuestion(0)
    expect(store.getState().playing).toBe(false)
    void store.getState().play()
    await expect.poll(() => scenePhase(store.getState())).toBe('finished')
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['first', 'second', 'third'])
    expect(store.getState().playing).toBe(false)
  })
  it('stops at a pause and goes on step by step', async () => {
    const store = makeStore()
    store.getState().openScene(scene)
    store.getState().pause()
    await store.getState().stepForward()
    expect(shownStep(store.getState())?.command).toBe('first')
    await store.getState().stepForward()
    store.getState().stepBack()
    expect(shownStep(store.getState())?.command).toBe('first')
    await store.getState().stepForward()
    expect(store.getState().frames).toHaveLength(2)
  })
  it('shows any step at once, at the same logical time each time', async () => {
    const store = makeStore()
    store.getState().openScene(scene)
    await store.getState().goToStep(3)
    const { clock } = currentMachine(store.getState())
    store.getState().openScene(scene)
    await store.getState().goToStep(3)
    expect(currentMachine(store.getState()).clock).toBe(clock)
    expect(scenePhase(store.getState())).toBe('finished')
  })
  it('runs each step once when a step is asked for again before it has been reached', async () => {
    const store = makeStore()
    store.getState().openScene(scene)
    await Promise.all([store.getState().goToStep(2), store.getState().goToStep(3), store.getState().goToStep(2)])
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['first', 'second'])
    expect(store.getState().cursor).toBe(2)
  })
  it('starts a scene on a fresh machine with the scene’s files', () => {
    const store = makeStore()
    store.getState().openScene({ ...scene, files: { Dockerfile: 'FROM busybox\n' } })
    const project = entryOf(currentMachine(store.getState()).host.files.children, 'home')
    expect(JSON.stringify(project, (_, value) => (value instanceof Map ? [...value.keys()] : value))).toContain('user')
    expect(store.getState().frames).toEqual([])
  })
})
