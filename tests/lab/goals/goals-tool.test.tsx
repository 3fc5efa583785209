import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import GoalsTool from '../../../src/lab/goals/GoalsTool'
import { labRecordOf } from '../../../src/store/lab-record'
import { currentMachine } from '../../../src/store/timeline-slice'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'

describe('goals in the lab', () => {
  it('set the lab up, lead to the terminal, and keep what was there among the branches', async () => {
    const store = makeTestStore({ runCommand: run })
    await store.getState().enterLab()
    await store.getState().run('docker run --name mine busybox true')
    renderWithStore(<GoalsTool />, store)
    await userEvent.click(screen.getByRole('button', { name: /Do something inside/ }))
    expect(screen.getByText(/stays among the branches/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Start this goal' }))

    await waitFor(() => expect(store.getState().origin.goal).toBe('work-inside'))
    expect(store.getState()).toMatchObject({ labTool: 'terminal', toolTakesFocus: true, cursor: 0 })
    expect([...currentMachine(store.getState()).containers.values()].map(({ name }) => name)).toEqual(['shop'])
    expect(labRecordOf(store.getState()).abandoned.map(({ lines }) => lines)).toEqual([
      ['docker run --name mine busybox true'],
    ])
  })

  it('put a line of the solution behind the prompt, and give an empty lab back when they are left', async () => {
    const store = makeTestStore({ runCommand: run })
    await store.getState().startLab({ files: {}, commands: [], goal: 'first-container' })
    renderWithStore(<GoalsTool />, store)
    await userEvent.click(screen.getByRole('button', { name: 'Show a solution' }))
    await userEvent.click(screen.getByRole('button', { name: /Put this line into the terminal/ }))
    expect(store.getState().draft).toBe('docker run --name hello busybox echo "Hello from a container"')
    await userEvent.click(screen.getByRole('button', { name: 'Leave this goal' }))
    await waitFor(() => expect(store.getState().origin.goal).toBeUndefined())
  })
})
