/** Counts how often each form of command was drawn. */
import { allForms } from './generate'

export type Statistics = { readonly add: (forms: readonly string[]) => void; readonly table: () => string }

/** An empty count; the table names forms that were never drawn, too. */
export function createStatistics(): Statistics {
  const counts = new Map<string, number>(allForms.map((form) => [form, 0]))
  return {
    add: (forms) => {
      for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1)
    },
    table: () =>
      [...counts]
        .sort(([, one], [, other]) => other - one)
        .map(([form, count]) => `${String(count).padStart(7)}  ${form}`)
        .join('\n'),
  }
}
