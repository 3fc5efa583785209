/** What a timeline of a thousand frames holds in memory. A frame must cost what changed, not what exists. */

import type { Frame } from '../../src/cli/frame'
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'
import { memoryInUse, play } from './measure'
import type { Reporter } from './report'

async function framesOf(start: Machine, lines: readonly string[]): Promise<readonly Frame[]> {
  const frames: Frame[] = []
  let machine = start
  for (const line of lines) {
    const frame = await run(machine, line)
    frames.push(frame)
    machine = frame.machine
  }
  return frames
}

async function measureFrames(report: Reporter, name: string, start: Machine, lines: readonly string[]): Promise<void> {
  await framesOf(start, lines.slice(0, 10))
  const before = memoryInUse()
  const frames = await framesOf(start, lines)
  const bytes = memoryInUse() - before
  report.figure(`${name}: ${frames.length} frames`, `${(bytes / 2 ** 20).toFixed(1)} MiB`)
  report.figure(`${name}: a frame`, `${(bytes / frames.length / 1024).toFixed(1)} KiB`)
}

export async function measureTimeline(report: Reporter): Promise<void> {
  report.heading('Memory of a timeline')
  const small = await play(createMachine('lesson'), ['docker run -d --name box busybox sleep 100000'])
  const crowd = Array.from({ length: 200 }, (_, index) => `docker create --name c${index} busybox`)
  const crowded = await play(small, crowd)
  const looks = Array.from({ length: 1000 }, () => 'docker ps')
  const writes = Array.from(
    { length: 1000 },
    (_, index) => `docker exec box sh -c 'echo ${index} > /note-${index % 10}'`,
  )
  await measureFrames(report, 'docker ps', small, looks)
  await measureFrames(report, 'docker exec that writes a file', small, writes)
  await measureFrames(report, 'the same beside 200 containers', crowded, writes)
}
