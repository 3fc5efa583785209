import { describe, expect, it } from 'vitest'
import type { Frame } from '../../src/cli/frame'
import type { Machine } from '../../src/engine/machine'
import { emptyLabRecord } from '../../src/store/lab-record'
import { type RebuildAside, rebuildTimeline } from '../../src/store/rebuild'
import { machineWithFiles } from '../../src/store/scene-machine'
import { emptyTimeline, type Timeline } from '../../src/store/timeline-slice'

const long = Array.from({ length: 80 }, (_, index) => `echo ${index}`)
const recordOf = (lines: readonly string[]) => ({ ...emptyLabRecord, lines, cursor: lines.length })
const madeAside = { ...emptyTimeline(machineWithFiles({})), cursor: 7 }

/** Rebuilds the lines, and says which were run on the page. */
async function rebuild(
  lines: readonly string[],
  rebuildAside: RebuildAside | undefined,
  known: readonly Timeline[] = [],
) {
  const ranHere: string[] = []
  const runCommand = async (machine: Machine, line: string): Promise<Frame> => {
    ranHere.push(line)
    return { line, transcript: { stdout: '', stderr: '', exitCode: 0, output: [] }, events: [], machine }
  }
  const timeline = await rebuildTimeline(recordOf(lines), {
    machineWithFiles,
    breathe: async () => undefined,
    ...(rebuildAside && { rebuildAside }),
    runCommand,
    known,
    onProgress: () => undefined,
  })
  return { timeline, ranHere }
}

describe('a rebuild beside the page', () => {
  it('makes a long timeline, and the page runs nothing', async () => {
    const { timeline, ranHere } = await rebuild(long, async () => madeAside)
    expect(timeline.frames).toBe(madeAside.frames)
    expect(timeline.start).toBe(madeAside.start)
    expect(ranHere).toEqual([])
  })

  it('leaves a short timeline to the page', async () => {
    const { ranHere } = await rebuild(['one', 'two'], async () => madeAside)
    expect(ranHere).toEqual(['one', 'two'])
  })

  it('leaves a long timeline to the page where it cannot be made beside it', async () => {
    const { timeline, ranHere } = await rebuild(long, async () => undefined)
    expect(ranHere).toEqual(long)
    expect(timeline.frames).toHaveLength(80)
  })

  it('leaves a timeline to the page that has its beginning already', async () => {
    const { timeline: known } = await rebuild(long.slice(0, 20), undefined)
    const { timeline, ranHere } = await rebuild(long, async () => madeAside, [known])
    expect(ranHere).toEqual(long.slice(20))
    expect(timeline.frames[0]).toBe(known.frames[0])
  })

  it('ends when whoever hears how far it is gives up', async () => {
    const giveUp: RebuildAside = async (_, onProgress) => {
      onProgress({ done: 1, total: 80 })
      return madeAside
    }
    const rebuilt = rebuildTimeline(recordOf(long), {
      machineWithFiles,
      breathe: async () => undefined,
      rebuildAside: giveUp,
      runCommand: () => Promise.reject(new Error('run on the page')),
      known: [],
      onProgress: () => {
        throw new Error('given up')
      },
    })
    await expect(rebuilt).rejects.toThrow('given up')
  })
})
