/** Components with a store of their own, whose commands are answered by a table. */
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import type { Frame } from '../../src/cli/frame'
import type { Machine } from '../../src/engine/machine'
import { openStorage } from '../../src/store/persistence'
import { machineWithFiles } from '../../src/store/scene-machine'
import { createLayerlabStore, type LayerlabStore, type StoreSurroundings } from '../../src/store/store'
import { LayerlabContext } from '../../src/store/use-layerlab'

/** Runs any line as a command that prints the line and leaves the machine alone; lines with `refuse` end in exit code 1. */
async function echoingRun(machine: Machine, line: string): Promise<Frame> {
  const refused = line.includes('refuse')
  const stream = refused ? 'stderr' : 'stdout'
  const text = `output of ${line}\n`
  return {
    line,
    machine,
    events: refused ? [{ type: 'request.refused', message: text }] : [],
    transcript: {
      stdout: refused ? '' : text,
      stderr: refused ? text : '',
      exitCode: refused ? 1 : 0,
      output: [{ stream, text }],
    },
  }
}

function noStorage(): Storage {
  throw new Error('this test keeps nothing')
}

/** The time at which everything in a test happens: 1 May 2026, noon. */
export const testTime = Date.UTC(2026, 4, 1, 12)

/** A store that keeps nothing and plays scenes without waiting. */
export function makeTestStore(surroundings: Partial<StoreSurroundings> = {}): LayerlabStore {
  return createLayerlabStore({
    start: machineWithFiles({}),
    machineWithFiles,
    runCommand: echoingRun,
    pauseBetweenSteps: async () => undefined,
    breathe: async () => undefined,
    storage: openStorage(noStorage),
    now: () => testTime,
    drawSeed: () => 2026,
    ...surroundings,
  })
}

export function renderWithStore(children: ReactNode, store = makeTestStore()) {
  return { store, ...render(<LayerlabContext value={store}>{children}</LayerlabContext>) }
}
