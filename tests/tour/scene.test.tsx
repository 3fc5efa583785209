import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { misconceptions } from '../../src/content/misconceptions'
import { firstScene } from '../support/fixture-chapter'
import { makeTestStore, renderWithStore } from '../support/render-with-store'
import { button, openChapter, playScene, TestTour } from './support'

describe('predicting', () => {
  it('shows the aim, the lead, the question and how many commands follow', async () => {
    await openChapter()
    expect(screen.getByText('You will be able to read a test.')).toBeInTheDocument()
    expect(screen.getByText('Lead of First look.')).toBeInTheDocument()
    expect(screen.getByRole('group', { name: /Question of First look\?/ })).toBeInTheDocument()
    expect(screen.getByText('After that you run 2 commands, one by one.')).toBeInTheDocument()
  })

  it('is not final before the answer is handed in', async () => {
    const { user, store } = await openChapter()
    await user.click(screen.getByRole('radio', { name: 'A wrong option' }))
    await user.click(screen.getByRole('radio', { name: 'The right option' }))
    expect(store.getState().progress.attempts).toEqual([])
    await user.click(screen.getByRole('radio', { name: 'Fairly sure' }))
    await user.click(button('That is my answer'))
    expect(store.getState().progress.attempts).toEqual([
      expect.objectContaining({ question: 'tour.sample.1', right: true, sure: 'fairly' }),
    ])
    expect(store.getState().tour.answers).toEqual({ 'tour.sample.1': { option: 1, sure: 'fairly' } })
    expect(button('First step')).toHaveFocus()
  })

  it('takes a choice that is the first thing done on the page', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    store.getState().openScene(firstScene)
    renderWithStore(<TestTour />, store)
    await user.click(screen.getByRole('radio', { name: 'A wrong option' }))
    expect(screen.getByRole('radio', { name: 'A wrong option' })).toBeChecked()
  })

  it('says what is missing when nothing was chosen', async () => {
    const { user } = await openChapter()
    await user.click(button('That is my answer'))
    expect(screen.getByRole('alert')).toHaveTextContent('Choose an answer first, or skip the question.')
  })

  it('can be skipped, and the answer is told in the end', async () => {
    const { user, store } = await openChapter()
    await user.click(button('Skip the question'))
    expect(screen.getByText(/You skipped the question/)).toBeInTheDocument()
    await user.click(button('Skip to the end'))
    const outcome = await screen.findByRole('region', { name: 'What it was about' })
    expect(within(outcome).getByText('The right option')).toBeInTheDocument()
    expect(store.getState().progress.attempts).toEqual([])
  })
})

describe('running', () => {
  it('shows each command with its output and its words, and says them aloud', async () => {
    const { user } = await openChapter()
    await user.click(button('Skip the question'))
    expect(screen.getByText('a file of the scene')).toBeInTheDocument()
    await user.click(button('First step'))
    expect(await screen.findByText('Words of docker ps.')).toBeInTheDocument()
    expect(screen.getByText('output of docker ps')).toBeInTheDocument()
    expect(screen.getByRole('status', { name: '' })).toHaveTextContent(
      'Step 1 of 2: docker ps. It printed: output of docker ps. Words of docker ps.',
    )
    expect(button('Next step')).toHaveFocus()
  })

  it('goes back, slower, by itself, and again from the start', async () => {
    const { user, store } = await openChapter()
    await user.click(button('Skip the question'))
    await user.click(button('First step'))
    await screen.findByText('Words of docker ps.')
    await user.click(button('Back'))
    expect(store.getState().cursor).toBe(0)
    await user.click(button('Slower'))
    expect(store.getState().pace).toBe(0.5)
    await user.click(button('Play'))
    expect(await screen.findByText('Conclusion of First look.')).toBeInTheDocument()
    await user.click(button('Again'))
    expect(store.getState().cursor).toBe(0)
    expect(screen.queryByText('Conclusion of First look.')).not.toBeInTheDocument()
  })

  it('says so when a command cannot be run', async () => {
    const user = userEvent.setup()
    const store = makeTestStore({ runCommand: () => Promise.reject(new Error('no connection')) })
    renderWithStore(<TestTour goOn={true} />, store)
    await user.click(button('Skip the question'))
    await user.click(button('First step'))
    expect(await screen.findByText(/could not be loaded or run/)).toHaveAttribute('role', 'alert')
  })

  it('offers no lab where there is none', async () => {
    const { user } = await openChapter()
    await user.click(button('Skip the question'))
    expect(screen.queryByRole('button', { name: 'Let me try something' })).not.toBeInTheDocument()
  })

  it('branches off into the lab with the machine as it is, and finds the step again', async () => {
    const onLab = vi.fn()
    const { user, store, unmount } = await openChapter({ onLab })
    await user.click(screen.getByRole('radio', { name: 'A wrong option' }))
    await user.click(button('That is my answer'))
    await user.click(button('First step'))
    await screen.findByText('Words of docker ps.')
    await user.click(button('Let me try something'))
    await expect.poll(() => store.getState().onLab).toBe(true)
    expect(onLab).toHaveBeenCalled()
    expect(store.getState().frames.map(({ line }) => line)).toEqual(['docker ps'])
    expect(store.getState().tour.away).toBe('trial')
    unmount()
    await store.getState().run('docker version')

    renderWithStore(<TestTour goOn={true} actions={{ onLab }} />, store)
    expect(await screen.findByText('Words of docker ps.')).toBeInTheDocument()
    expect(store.getState()).toMatchObject({ answer: 0, cursor: 1, onLab: false, tour: { away: undefined } })
    expect(screen.getByText('You said:', { exact: false })).toHaveTextContent('A wrong option')
  })
})

describe('seeing and explaining', () => {
  it('puts what happened beside a right answer', async () => {
    const { user } = await openChapter()
    await playScene(user, 'The right option')
    const outcome = screen.getByRole('region', { name: 'You were right' })
    expect(outcome).toHaveTextContent('Feedback on the right one.')
    expect(outcome).toHaveTextContent('Conclusion of First look.')
    expect(screen.getByRole('heading', { name: 'You were right' })).toHaveFocus()
  })

  it('names the belief behind a wrong answer, and the right option', async () => {
    const { user } = await openChapter()
    await playScene(user, 'A wrong option', 'I am guessing')
    const outcome = screen.getByRole('region', { name: 'It is not as you said' })
    expect(outcome).toHaveTextContent('Feedback on the wrong one.')
    expect(outcome).toHaveTextContent('Right would have been: The right option')
    expect(outcome).toHaveTextContent(misconceptions['stop-loses-files'].belief)
    expect(outcome).not.toHaveTextContent(misconceptions['stop-loses-files'].denial)
  })

  it('refutes in full what the learner was certain of, and leads to the proof', async () => {
    const onProof = vi.fn()
    const { user } = await openChapter({ onProof })
    await playScene(user, 'A wrong option', 'Certain')
    expect(screen.getByText(misconceptions['stop-loses-files'].denial)).toBeInTheDocument()
    await user.click(button('Watch the proof'))
    expect(onProof).toHaveBeenCalledWith(misconceptions['stop-loses-files'].proof)
  })

  it('leads to the next scene, and not with the second press of a double click on the last step', async () => {
    const { user } = await openChapter()
    await user.click(button('Skip the question'))
    await user.click(button('First step'))
    await screen.findByText('Words of docker ps.')
    await user.dblClick(button('Next step'))
    expect(await screen.findByText('Conclusion of First look.')).toBeInTheDocument()
    await user.click(button('Next scene'))
    expect(screen.getByRole('heading', { name: 'Second look' })).toHaveFocus()
    expect(button('Scene 1: First look, done')).toBeInTheDocument()
    expect(button('Scene 2: Second look')).toHaveAttribute('aria-current', 'step')
  })
})
