import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/cli/frame'
import type { Machine } from '../../src/engine/machine'
import { emptyLabRecord, type LabRecord, storedLab } from '../../src/store/lab-record'
import { load, type SafeStorage, save } from '../../src/store/persistence'
import { machineWithFiles } from '../../src/store/scene-machine'
import { createLayerlabStore } from '../../src/store/store'
import { currentMachine } from '../../src/store/timeline-slice'

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

function memory(): SafeStorage {
  const entries = new Map<string, string>()
  return {
    kind: 'memory',
    read: (key) => entries.get(key),
    write: (key, text) => {
      entries.set(key, text)
      return true
    },
  }
}

function makeStore(storage = memory()) {
  const lines: string[] = []
  const store = createLayerlabStore({
    start: machineWithFiles({}),
    machineWithFiles,
    runCommand: (machine, line) => {
      lines.push(line)
      return countingRun(machine, line)
    },
    breathe: async () => undefined,
    pauseBetweenSteps: async () => undefined,
    storage,
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

  it('says so when a lab cannot be made again, and keeps what is stored', async () => {
    const storage = memory()
    save(storage, storedLab, record(['one', 'fail']))
    const { store } = makeStore(storage)
    await store.getState().enterLab()
    expect(store.getState().rebuildFailed).toBe(true)
    expect(load(storage, storedLab)?.lines).toEqual(['one', 'fail'])
  })

  it('lets a later lab take the place of one that is still being made', async () => {
    const { store } = makeStore()
    await Promise.all([store.getState().openLab(record(['one', 'two'])), store.getState().openLab(record(['late']))])
    expect(shownLines(store.getState())).toEqual(['late'])
  })
})
