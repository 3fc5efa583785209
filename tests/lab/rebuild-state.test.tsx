import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { RebuildState } from '../../src/lab/RebuildState'
import { emptyLabRecord } from '../../src/store/lab-record'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const lab = { ...emptyLabRecord, lines: ['one', 'two'], cursor: 2 }

describe('a lab that is being opened', () => {
  it('shows how far it is, and can be stopped and asked for again', async () => {
    const turns: (() => void)[] = []
    const store = makeTestStore({ breathe: () => new Promise((resolve) => turns.push(resolve)) })
    renderWithStore(<RebuildState />, store)
    const user = userEvent.setup()
    act(() => void store.getState().openLab(lab))
    expect(await screen.findByLabelText('Running the commands of this lab again: 1 of 2')).toHaveAttribute('max', '2')
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(screen.getByText('You stopped opening this lab.')).toBeInTheDocument()
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => {
      for (const turn of turns.splice(0)) act(turn)
      expect(store.getState().frames).toHaveLength(2)
    })
    expect(screen.queryByText('You stopped opening this lab.')).not.toBeInTheDocument()
  })

  it('says when it could not be made, and leads to an empty one', async () => {
    const store = makeTestStore({ runCommand: () => Promise.reject(new Error('offline')) })
    renderWithStore(<RebuildState />, store)
    await act(() => store.getState().openLab(lab))
    expect(screen.getByText(/could not be run again/)).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Start an empty lab' }))
    await waitFor(() => expect(store.getState()).toMatchObject({ onLab: true, frames: [], unopened: undefined }))
  })
})
