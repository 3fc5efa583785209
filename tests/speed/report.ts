/** Lines of the report: a figure, its ratio to the yardstick of the same run, and what was measured. */
import { medianTime, type Work, yardstick } from './measure'

export type Reporter = {
  /** Measures the work and prints its time; `repeats` is how often the work does its thing, for a time per thing. */
  readonly time: (
    name: string,
    work: Work,
    options?: { readonly rounds?: number; readonly repeats?: number },
  ) => Promise<void>
  /** Prints a figure that is no time. */
  readonly figure: (name: string, value: string) => void
  readonly heading: (text: string) => void
}

function readable(milliseconds: number): string {
  return milliseconds < 0.1 ? `${(milliseconds * 1000).toFixed(2)} µs` : `${milliseconds.toFixed(1)} ms`
}

/** A reporter that has measured the yardstick. */
export async function openReport(print: (line: string) => void): Promise<Reporter> {
  const unit = await medianTime(yardstick)
  print(`yardstick: ${unit.toFixed(2)} ms`)
  return {
    time: async (name, work, { rounds = 7, repeats = 1 } = {}) => {
      const each = (await medianTime(work, rounds)) / repeats
      print(`${readable(each).padStart(12)} ${(each / unit).toPrecision(2).padStart(9)} ×  ${name}`)
    },
    figure: (name, value) => print(`${value.padStart(12)} ${''.padStart(9)}    ${name}`),
    heading: (text) => print(`\n${text}`),
  }
}
