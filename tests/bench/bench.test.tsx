import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Bench } from '../../src/bench/Bench'
import type { Machine } from '../../src/engine/machine'
import { openStorage } from '../../src/store/persistence'
import { createLayerlabStore } from '../../src/store/store'
import { LayerlabContext } from '../../src/store/use-layerlab'
import { richMachine, withoutContainer } from './fixtures'
import { frameOf } from './frames'
import { renderStill } from './render'

/** A store whose only command is `docker rm -f NAME`. */
function renderBench() {
  const store = createLayerlabStore({
    start: richMachine(),
    now: () => 0,
    drawSeed: () => 0,
    storage: openStorage(() => {
      throw new Error('no storage here')
    }),
    machineWithFiles: () => richMachine(),
    pauseBetweenSteps: () => Promise.resolve(),
    breathe: async () => undefined,
    runCommand: async (machine: Machine, line: string) => {
      const name = line.split(' ').at(-1) ?? ''
      return frameOf(line, withoutContainer(machine, name), [{ type: 'container.removed', containerId: '', name }])
    },
  })
  renderStill(
    <LayerlabContext value={store}>
      <Bench />
    </LayerlabContext>,
  )
  return store
}

const isThere = (name: string) => screen.queryByRole('button', { name: new RegExp(`^Container ${name}`) }) !== null

describe('Bench', () => {
  it('shows the machine after each command and says what happened', async () => {
    const store = renderBench()
    await act(() => store.getState().run('docker rm -f blue'))
    expect(await screen.findByText('docker rm -f blue', { selector: '.bench-command code' })).toBeInTheDocument()
    expect(isThere('blue')).toBe(false)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('blue was removed'))
  })

  it('goes back in time by the timeline and says so', async () => {
    const user = userEvent.setup()
    const store = renderBench()
    await act(() => store.getState().run('docker rm -f blue'))
    await act(() => store.getState().run('docker rm -f green'))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(isThere('green')).toBe(true)
    expect(isThere('blue')).toBe(false)
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Back to before docker rm -f green: 1 of 2.'),
    )
    await user.click(screen.getByRole('button', { name: /^Start/ }))
    expect(isThere('blue')).toBe(true)
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Back to before docker rm -f blue: 0 of 2.'),
    )
  })
})
