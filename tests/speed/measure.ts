/** Measuring: medians of several runs, beside a fixed piece of work in the same run: machines differ, ratios less so. */
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'

export type Work = () => Promise<unknown> | unknown

/** Milliseconds that the work takes: the median of `rounds` runs. */
export async function medianTime(work: Work, rounds = 7): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await timeOf(work))
  return times.sort((first, second) => first - second)[Math.floor(rounds / 2)] ?? 0
}

/** Milliseconds of one run. */
export async function timeOf(work: Work): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The yardstick: sorting the same hundred thousand numbers. */
export function yardstick(): void {
  Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003).sort((first, second) => first - second)
}

/** The machine after some command lines. Throws when one fails: a failing command is no measurement. */
export async function play(machine: Machine, lines: readonly string[]): Promise<Machine> {
  let current = machine
  for (const line of lines) {
    const frame = await run(current, line)
    if (frame.transcript.exitCode !== 0) throw new Error(`${line.slice(0, 200)}: ${frame.transcript.stderr}`)
    current = frame.machine
  }
  return current
}

/** Bytes in use on the heap and in array buffers after a collection. Node must run with --expose-gc. */
export function memoryInUse(): number {
  if (globalThis.gc === undefined) throw new Error('node must run with --expose-gc')
  globalThis.gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
