/** A lab that is opened from a link: its commands run again, one after another. */
import { run } from '../../src/cli/run'
import { labHash, labOfHash } from '../../src/store/lab-link'
import { emptyLabRecord } from '../../src/store/lab-record'
import { rebuildTimeline } from '../../src/store/rebuild'
import { machineWithFiles } from '../../src/store/scene-machine'
import { lesson } from './commands'
import type { Reporter } from './report'

/** Three hundred commands as a lesson has them. */
export const mixedLab = (() => {
  const lines = Array.from({ length: 30 }, (_, round) => lesson(round)).flat()
  return { ...emptyLabRecord, lines, cursor: lines.length }
})()

export async function measureRebuild(report: Reporter): Promise<void> {
  report.heading('A lab from a link')
  const hash = labHash(mixedLab)
  report.figure('characters of a link with 300 mixed commands', String(hash.length))
  await report.time('the link is read', () => labOfHash(hash))
  const times: number[] = []
  let last = performance.now()
  const rebuild = () =>
    rebuildTimeline(mixedLab, {
      machineWithFiles,
      runCommand: run,
      known: [],
      onProgress: () => {
        times.push(performance.now() - last)
      },
      breathe: async () => {
        last = performance.now()
      },
    })
  await report.time('300 mixed commands run again', rebuild, { rounds: 3 })
  report.figure('the longest of them', `${Math.max(...times.slice(-299)).toFixed(1)} ms`)
}
