import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { misconceptions } from '../../src/content/misconceptions'
import { ProgressPanel } from '../../src/progress/ProgressPanel'
import type { ProgressActions } from '../../src/progress/progress-actions'
import { learningFileText } from '../../src/store/learning/learning-file'
import type { Attempt } from '../../src/store/progress-slice'
import { makeTestStore, renderWithStore, testTime } from '../support/render-with-store'

const day = 24 * 60 * 60 * 1000
const attempt = (question: string, daysAgo: number, right: boolean, more: Partial<Attempt> = {}): Attempt => ({
  question,
  at: testTime - daysAgo * day,
  right,
  ...more,
})

function open(attempts: readonly Attempt[] = []) {
  const actions = {
    onReview: vi.fn(),
    onShowClaim: vi.fn(),
    onWatch: vi.fn(),
    onTour: vi.fn(),
    onQuiz: vi.fn(),
    onTest: vi.fn(),
    testLink: ({ form, seed }) => `https://layerlab.example/?panel=quiz&form=${form}&seed=${seed}`,
  } satisfies ProgressActions
  const store = makeTestStore()
  store.setState({ progress: { proved: [], attempts: [...attempts] } })
  renderWithStore(<ProgressPanel actions={actions} />, store)
  return { store, actions, user: userEvent.setup() }
}

const fileOf = (text: string, name = 'mine.json') => new File([text], name, { type: 'application/json' })
const section = (title: string) => within(screen.getByRole('heading', { name: title }).parentElement ?? document.body)

describe('the progress panel', () => {
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true
    }
    HTMLDialogElement.prototype.close = function close() {
      this.open = false
      this.dispatchEvent(new Event('close'))
    }
  })

  it('shows a beginner where to begin', async () => {
    const { user, actions } = open()
    await user.click(screen.getByRole('button', { name: 'Start the tour' }))
    await user.click(screen.getByRole('button', { name: 'Answer questions' }))
    expect(actions.onTour).toHaveBeenCalledOnce()
    expect(actions.onQuiz).toHaveBeenCalledOnce()
  })

  it('says how much is known and due, and starts a review with what showed a belief first', async () => {
    const { user, actions } = open([
      attempt('layers.0', 9, true),
      attempt('layers.1', 9, true),
      attempt('removal.0', 2, false, { beliefs: ['rm-stops-containers'] }),
    ])
    expect(screen.getByText('You know 1 of 26 claims; 3 questions are due today.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Review 3 questions' }))
    expect(actions.onReview).toHaveBeenCalledWith(['removal.0', 'layers.0', 'layers.1'])
  })

  it('says when something comes back, where nothing is due', () => {
    open([attempt('layers.0', 0, false)])
    expect(screen.getByText('You know 0 of 26 claims; nothing is due today.')).toBeVisible()
    expect(screen.getByText('The next question comes back on Saturday 2 May.')).toBeVisible()
  })

  it('lists every claim with how well it is known, and leads to its row', async () => {
    const { user, actions } = open([attempt('layers.0', 1, true), attempt('removal.0', 1, false)])
    const items = section('Claims').getAllByRole('listitem')
    expect(items).toHaveLength(26)
    expect(items.map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['LayersLearning', 'RemovalMissed', 'VolumesNew']),
    )
    await user.click(screen.getByRole('button', { name: 'Removal: see its row' }))
    expect(actions.onShowClaim).toHaveBeenCalledWith('removal')
  })

  it('says what stands against a belief that is still held, and plays the proof', async () => {
    const { user, actions } = open([
      attempt('removal.0', 1, false, { beliefs: ['rm-stops-containers'] }),
      attempt('writable-layer-loss.0', 3, false, { beliefs: ['stop-loses-files'] }),
      attempt('writable-layer-loss.0', 2, true),
      attempt('writable-layer-loss.proof', 2, true),
    ])
    const beliefs = section('Common beliefs that are wrong')
    expect(beliefs.getByRole('heading', { name: 'Still open' })).toBeVisible()
    expect(beliefs.getByRole('heading', { name: 'Overcome' })).toBeVisible()
    await user.click(beliefs.getByText(/also works on a running container/))
    expect(beliefs.getByText(/refuses to remove a running container/)).toBeVisible()
    await user.click(beliefs.getByRole('button', { name: 'Watch the proof' }))
    expect(actions.onWatch).toHaveBeenCalledWith(misconceptions['rm-stops-containers'].proof)
  })

  it('shows how sure against how right as a table', () => {
    const sure = Array.from({ length: 8 }, (_, index) =>
      attempt(`layers.${index}`, 1, index % 2 === 0, { sure: 'certain' }),
    )
    open(sure)
    expect(screen.getByText(/surer than you are right/)).toBeVisible()
    expect(screen.getByRole('row', { name: 'Certain 8 50%' })).toBeVisible()
    expect(screen.getByRole('row', { name: 'I am guessing 0 none yet' })).toBeVisible()
  })

  it('puts a file together with what is here, after asking', async () => {
    const { user, store } = open([attempt('layers.0', 1, true)])
    const theirs = {
      progress: { proved: ['removal'], attempts: [attempt('removal.0', 2, true)] },
      goals: {},
      tour: { chapters: {}, answers: {} },
    }
    await user.upload(screen.getByLabelText('Load a file', { selector: 'input' }), fileOf(learningFileText(theirs)))
    expect(await screen.findByText('The file has 1 answer and 0 goals.')).toBeVisible()
    expect(store.getState().progress.attempts).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Put both together' }))
    expect(store.getState().progress.attempts.map(({ question }) => question)).toEqual(['removal.0', 'layers.0'])
    expect(screen.getByText('Both are together now.')).toBeVisible()
  })

  it('loads a file at once where there is nothing that it could replace', async () => {
    const { user, store } = open([])
    const theirs = {
      progress: { proved: [], attempts: [attempt('removal.0', 2, true)] },
      goals: {},
      tour: { chapters: {}, answers: {} },
    }
    await user.upload(screen.getByLabelText('Load a file', { selector: 'input' }), fileOf(learningFileText(theirs)))
    expect(await screen.findByText('Loaded. The file has 1 answer and 0 goals.')).toBeVisible()
    expect(store.getState().progress.attempts.map(({ question }) => question)).toEqual(['removal.0'])
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each([
    ['something else', '{"a":1}', /is not a progress file/],
    ['a damaged file', '{"format":"layerlab-progress","version":1,"parts":{"progress":3}}', /is damaged/],
    ['a newer file', '{"format":"layerlab-progress","version":9,"parts":{}}', /by a newer version/],
  ])('refuses %s in a sentence and changes nothing', async (_, text, words) => {
    const { user, store } = open([attempt('layers.0', 1, true)])
    const { progress } = store.getState()
    await user.upload(screen.getByLabelText('Load a file', { selector: 'input' }), fileOf(text))
    expect(await screen.findByText(words)).toBeVisible()
    expect(store.getState().progress).toBe(progress)
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('erases everything, but only after asking', async () => {
    const { user, store } = open([attempt('layers.0', 1, true)])
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(store.getState().progress.attempts).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Erase everything' }))
    await user.click(screen.getByRole('button', { name: 'Erase it' }))
    expect(store.getState().progress.attempts).toEqual([])
    expect(screen.getByText('Your learning data has been erased from this device.')).toBeVisible()
  })

  it('gives a class the links to both forms of a test', async () => {
    const { user, actions } = open()
    await user.click(screen.getByText('Test before and after'))
    const number = screen.getByRole('textbox', { name: 'Number of the class' })
    await user.clear(number)
    expect(screen.getByText(/A whole number/)).toBeVisible()
    await user.type(number, '2026')
    expect(screen.getByRole('textbox', { name: 'Link to the test after the lesson' })).toHaveValue(
      'https://layerlab.example/?panel=quiz&form=after&seed=2026',
    )
    await user.click(screen.getByRole('button', { name: 'Take the test before the lesson' }))
    expect(actions.onTest).toHaveBeenCalledWith({ form: 'before', seed: 2026 })
  })
})
