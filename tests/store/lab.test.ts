import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/cli/frame'
import type { Machine } from '../../src/engine/machine'
import { emptyLabRecord, type LabRecord, storedLab } from '../../src/store/lab-record'
import { load, openStorage, type SafeStorage, save } from '../../src/store/persistence'
import { machineWithFiles } from '../../src/store/scene-machine'
import { createLayerlabStore } from '../../src/store/store'
import { currentMachine, TimelineReplaced } from '../../src/store/timeline-slice'
import { memory, workingStorage } from '../support/storage'

/** A command line that only moves the clock, by as many milliseconds as the line is long. */
async function countingRun(machine: Machine, line: string): Promise<Frame> {
  if (line === 'fail') throw new Error('broken')
  return {
    line,
    transcript: { stdout: '', stderr: '', exitCode: 0, output: [] },
    events: [],
    machine: { ...machine, clock: machine.clock + line.length },
  }
}

const surroundings = {
  start: machineWithFiles({}),
  machineWithFiles,
  breathe: async () => undefined,
  pauseBetweenSteps: async () => undefined,
}

function makeStore(storage = memory()) {
  const lines: string[] = []
  const store = createLayerlabStore({
    ...surroundings,
    runCommand: (machine, line) => {
      lines.push(line)
      return countingRun(machine, line)
    },
    storage,
    now: () => 0,
    drawSeed: () => 0,
  })
  return { store, lines }
}

const scene = { id: 'scene', title: 'Scene', steps: [{ command: 'in the scene' }] }
const record = (lines: readonly string[], changes: Partial<LabRecord> = {}): LabRecord => ({
  ...emptyLabRecord,
  lines,
  cursor: lines.length,
  ...changes,
})
const shownLines = ({ frames }: { readonly frames: readonly Frame[] }) => frames.map(({ line }) => line)

describe('lab', () => {
  it('comes back as it was, with the identical machine, after a scene had the bench', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    await store.getState().run('one')
    await store.getState().run('two')
    store.getState().undo()
    const machine = currentMachine(store.getState())
    store.getState().openScene(scene)
    await store.getState().stepForward()
    expect(store.getState().onLab).toBe(false)
    await store.getState().enterLab()
    expect(currentMachine(store.getState())).toBe(machine)
    expect(shownLines(store.getState())).toEqual(['one', 'two'])
    expect(store.getState().scene).toBeUndefined()
  })

  it('is made again from the storage, at the cursor where it was left', async () => {
    const storage = memory()
    const first = makeStore(storage)
    await first.store.getState().enterLab()
    await first.store.getState().run('one')
    await first.store.getState().run('three')
    first.store.getState().undo()
    const second = makeStore(storage)
    expect(second.lines).toEqual([])
    await second.store.getState().enterLab()
    expect(second.store.getState().cursor).toBe(1)
    expect(currentMachine(second.store.getState()).clock).toBe(currentMachine(first.store.getState()).clock)
  })

  it('does not write what a scene does into the storage', async () => {
    const storage = memory()
    const { store } = makeStore(storage)
    await store.getState().enterLab()
    await store.getState().run('one')
    store.getState().openScene(scene)
    await store.getState().stepForward()
    expect(load(storage, storedLab)?.lines).toEqual(['one'])
  })

  it('keeps the line of commands that was there when another lab is opened', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    await store.getState().run('mine')
    await store.getState().openLab(record(['theirs']))
    expect(shownLines(store.getState())).toEqual(['theirs'])
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['mine']])
  })

  it('keeps a stored line of commands that was never entered when a link is opened', async () => {
    const storage = memory()
    save(storage, storedLab, record(['mine']))
    const { store } = makeStore(storage)
    await store.getState().openLab(record(['theirs']))
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['mine']])
  })

  it('swaps an abandoned branch with the present line, running only what they do not share', async () => {
    const { store, lines } = makeStore()
    await store.getState().enterLab()
    for (const line of ['one', 'two', 'three']) await store.getState().run(line)
    store.getState().seek(1)
    await store.getState().run('other')
    lines.length = 0
    await store.getState().resumeBranch(0)
    expect(lines).toEqual(['two', 'three'])
    expect(shownLines(store.getState())).toEqual(['one', 'two', 'three'])
    expect(store.getState().cursor).toBe(3)
    expect(store.getState().abandoned.map((branch) => branch.lines)).toEqual([['one', 'other']])
  })

  it('runs the commands of an origin before the timeline begins', async () => {
    const { store } = makeStore()
    await store.getState().startLab({ files: {}, commands: ['set', 'up'], goal: 'goal' })
    expect(store.getState().frames).toEqual([])
    expect(store.getState().start.clock).toBe(machineWithFiles({}).clock + 5)
    expect(store.getState().origin.goal).toBe('goal')
  })

  it('has somebody at its terminal, but not while the commands of its origin run', async () => {
    const terminals: (boolean | undefined)[] = []
    const watched = createLayerlabStore({
      ...surroundings,
      storage: memory(),
      now: () => 0,
      drawSeed: () => 0,
      runCommand: (machine, line) => {
        terminals.push(machine.host.terminal)
        return countingRun(machine, line)
      },
    })
    await watched.getState().startLab({ files: {}, commands: ['set up'] })
    await watched.getState().run('typed')
    expect(terminals).toEqual([undefined, true])
  })

  it('starts from no machine that a scene had, whatever was on the bench before', async () => {
    const { store } = makeStore()
    store.getState().openScene({ ...scene, files: { 'of-the-scene.txt': 'hi' } })
    await store.getState().enterLab()
    const { start } = store.getState()
    expect(start.host.terminal).toBe(true)
    expect(start.host.files).toEqual(machineWithFiles({}).host.files)
  })

  it('says so when a lab cannot be made again, and keeps what is stored', async () => {
    const storage = memory()
    save(storage, storedLab, record(['one', 'fail']))
    const { store } = makeStore(storage)
    await store.getState().enterLab()
    expect(store.getState().unopened).toBe('failed')
    expect(load(storage, storedLab)?.lines).toEqual(['one', 'fail'])
  })

  it('lets a later lab take the place of one that is still being made', async () => {
    const { store } = makeStore()
    await Promise.all([store.getState().openLab(record(['one', 'two'])), store.getState().openLab(record(['late']))])
    expect(shownLines(store.getState())).toEqual(['late'])
  })

  it('runs commands that are typed during a rebuild afterwards, on the lab that was rebuilt', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    await store.getState().run('mine')
    const opened = store.getState().openLab(record(['one', 'two']))
    const typed = store.getState().run('three')
    await Promise.all([opened, typed])
    expect(shownLines(store.getState())).toEqual(['one', 'two', 'three'])
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['mine']])
  })

  it('keeps a command that was under way when another lab was opened', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    await Promise.all([store.getState().run('mine'), store.getState().openLab(record(['theirs']))])
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['mine']])
  })

  it('gives up commands that wait when a scene takes the bench, instead of running them there', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    const first = store.getState().run('one')
    const second = store.getState().run('two')
    await Promise.resolve()
    store.getState().openScene(scene)
    await first
    await expect(second).rejects.toThrow(TimelineReplaced)
    expect(store.getState().frames).toEqual([])
  })

  it('stops a rebuild on demand, leaves what is on the bench, and makes it when asked again', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    await store.getState().run('mine')
    const opened = store.getState().openLab(record(['one', 'two']))
    store.getState().stopRebuild()
    await opened
    expect(shownLines(store.getState())).toEqual(['mine'])
    expect(store.getState()).toMatchObject({ unopened: 'stopped', rebuilding: undefined })
    await store.getState().retryLab()
    expect(shownLines(store.getState())).toEqual(['one', 'two'])
    expect(store.getState().unopened).toBeUndefined()
  })

  it('lets a scene go before a lab that is being made', async () => {
    const storage = memory()
    save(storage, storedLab, record(['one', 'two', 'three']))
    const { store } = makeStore(storage)
    const entered = store.getState().enterLab()
    store.getState().openScene(scene)
    await entered
    expect(store.getState()).toMatchObject({ scene, onLab: false, rebuilding: undefined, unopened: undefined })
    await store.getState().enterLab()
    expect(shownLines(store.getState())).toEqual(['one', 'two', 'three'])
  })

  it('starts over on the files it began with, and goes back to where it was', async () => {
    const { store } = makeStore()
    await store.getState().startLab({ files: { Dockerfile: 'FROM busybox' }, commands: ['set up'] })
    for (const line of ['one', 'two']) await store.getState().run(line)
    store.getState().undo()
    const machine = currentMachine(store.getState())
    await store.getState().startOver()
    expect(store.getState()).toMatchObject({ frames: [], startedOver: true, origin: { commands: ['set up'] } })
    await store.getState().run('other')
    await store.getState().undoStartOver()
    expect(currentMachine(store.getState())).toBe(machine)
    expect(store.getState().startedOver).toBe(false)
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['other']])
  })

  it('keeps the same abandoned line once, however often it is left', async () => {
    const { store } = makeStore()
    await store.getState().enterLab()
    await store.getState().run('mine')
    for (const line of ['theirs', 'mine', 'theirs']) await store.getState().openLab(record([line]))
    expect(store.getState().abandoned.map(({ lines }) => lines)).toEqual([['mine']])
  })

  it('takes the files and the played commands of a scene along', async () => {
    const { store, lines } = makeStore()
    store.getState().openScene({ ...scene, files: { Dockerfile: 'FROM busybox' } })
    await store.getState().stepForward()
    const machine = currentMachine(store.getState())
    lines.length = 0
    await store.getState().continueSceneInLab()
    // They run once more, now with somebody at the terminal.
    expect(lines).toEqual(['in the scene'])
    expect(currentMachine(store.getState()).clock).toBe(machine.clock)
    expect(currentMachine(store.getState()).host.terminal).toBe(true)
    expect(store.getState()).toMatchObject({ onLab: true, scene: undefined, cursor: 1 })
    expect(store.getState().origin.files).toEqual({ Dockerfile: 'FROM busybox' })
  })

  it('says when the device does not keep it any more', async () => {
    const full: SafeStorage = { ...openStorage(() => workingStorage()), write: () => false }
    const { store } = makeStore(full)
    expect(store.getState().labKept).toBe(true)
    await store.getState().enterLab()
    await store.getState().run('one')
    expect(store.getState().labKept).toBe(false)
  })
})
