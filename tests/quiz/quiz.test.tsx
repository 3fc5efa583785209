import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { claimDetails } from '../../src/content/claims/details'
import type { QuizBenchProps } from '../../src/quiz/bench-question/BenchQuestion'
import { Quiz } from '../../src/quiz/Quiz'
import { lastAttempt } from '../../src/store/progress-slice'
import { digest, emptyMachine, withContainer, withImage, withLayer } from '../bench/fixtures'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

/** A bench of two plates that tells what it was given. */
function TinyBench({ onPick, picked, correct }: QuizBenchProps) {
  return (
    <div>
      <button type="button" onClick={() => onPick(digest('base'))}>
        base
      </button>
      <button type="button" onClick={() => onPick('writable')}>
        writable
      </button>
      <output>{`picked ${picked}, correct ${correct}`}</output>
    </div>
  )
}

const quiz = (onShowClaim = vi.fn()) => (
  <Quiz renderBench={(props) => <TinyBench {...props} />} onShowClaim={onShowClaim} />
)

const question = (index: number) => {
  const found = claimDetails.removal.quiz[index]
  if (!found) throw new Error('the claim has three questions')
  return found
}
const option = (index: number, correct: boolean) => {
  const found = question(index).options.find((candidate) => candidate.correct === correct)
  if (!found) throw new Error('every question has right and wrong options')
  return found
}
const optionButton = (text: string) => screen.getByRole('button', { name: (name) => name.includes(text) })

describe('quiz', () => {
  it('starts a round of the chosen topic and length, at the first question', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(quiz())
    await user.click(screen.getByRole('radio', { name: /^Access/ }))
    await user.click(screen.getByRole('radio', { name: 'All 6' }))
    await user.click(screen.getByRole('button', { name: 'Start' }))
    expect(store.getState().quizQuestions).toHaveLength(6)
    expect(screen.getByText('Question 1 of 6')).toBeInTheDocument()
    expect(screen.getByRole('heading')).toHaveFocus()
  })

  it('explains the chosen option at once and aloud, the others on request, and goes on with Enter', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['removal.0', 'removal.1'], 3)
    expect(await screen.findByRole('heading', { name: question(0).stem })).toHaveFocus()

    await user.click(optionButton(option(0, false).text))
    expect(screen.getByRole('status')).toHaveTextContent(`Not right. ${option(0, false).feedback}`)
    expect(screen.queryByText(option(0, true).feedback)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Why not the others' }))
    expect(screen.getByText(option(0, true).feedback)).toBeInTheDocument()

    screen.getByRole('button', { name: 'Next question' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { name: question(1).stem })).toHaveFocus()
  })

  it('puts the focus on the way on after an answer', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['removal.0'], 3)
    await user.click(await screen.findByRole('button', { name: new RegExp(option(0, true).text) }))
    expect(screen.getByRole('button', { name: 'See the result' })).toHaveFocus()
  })

  it('is answered by number keys while they are switched on, and once only', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    renderWithStore(quiz(), store)
    store.getState().setPreferences({ characterKeys: false })
    store.getState().startQuiz(['removal.0'], 3)
    await screen.findByRole('heading', { name: question(0).stem })
    await user.keyboard('1')
    expect(store.getState().quizAnswers).toHaveLength(0)

    store.getState().setPreferences({ characterKeys: true })
    expect(await screen.findByText('Keys 1 to 3 answer.')).toBeInTheDocument()
    await user.keyboard('9')
    expect(store.getState().quizAnswers).toHaveLength(0)
    await user.keyboard('2')
    await user.keyboard('1')
    const second = screen.getAllByRole('listitem')[1]
    const chosen = question(0).options[Number(store.getState().quizAnswers[0]?.option)]
    expect(second).toHaveTextContent(chosen?.text ?? 'nothing')
    expect(store.getState().quizAnswers).toHaveLength(1)
  })

  it('keeps the round and leaves the focus alone when the learner comes back', () => {
    const store = makeTestStore()
    store.getState().startQuiz(['removal.0', 'removal.1'], 3)
    const { unmount } = renderWithStore(quiz(), store)
    const before = screen.getAllByRole('listitem').map((item) => item.textContent)
    unmount()
    renderWithStore(quiz(), store)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(before)
    expect(document.body).toHaveFocus()
  })

  it('shows the score, the weak spots with their rows, and practises what was missed', async () => {
    const user = userEvent.setup()
    const onShowClaim = vi.fn()
    const store = makeTestStore()
    renderWithStore(quiz(onShowClaim), store)
    store.getState().startQuiz(['removal.0', 'layers.0'], 3)
    store.getState().answerQuiz(0, true)
    store.getState().nextQuizQuestion()
    store.getState().answerQuiz(0, false)
    store.getState().nextQuizQuestion()
    expect(await screen.findByText('1 of 2 right')).toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Result' })).toHaveFocus()

    await user.click(screen.getByRole('button', { name: 'See the row: Layers' }))
    expect(onShowClaim).toHaveBeenCalledWith('layers')
    await user.click(screen.getByRole('button', { name: 'Watch the proof: Layers' }))
    await vi.waitFor(() => expect(store.getState().scene?.claim).toBe('layers'))

    await user.click(screen.getByRole('button', { name: 'Practise what you missed' }))
    expect(store.getState().quizQuestions).toEqual(['layers.0'])
  })

  it('offers a new round when a stored one names questions that no longer exist', () => {
    const store = makeTestStore()
    store.getState().startQuiz(['no-such-question.0'], 3)
    renderWithStore(quiz(), store)
    expect(screen.getByRole('button', { name: 'Start' })).toBeInTheDocument()
  })
})

describe('question on the bench', () => {
  const layered = withImage(withLayer(emptyMachine, 'base', { files: { '/etc/motd': 'welcome' } }), 'app', ['base'])
  const machine = withContainer(layered, 'web', 'app', { files: { '/etc/motd': null } })
  const runOn = async (_: unknown, line: string) => ({
    line,
    machine,
    events: [],
    transcript: { stdout: '', stderr: '', exitCode: 0, output: [] },
  })

  it('asks the engine for the key and explains a wrong pick by what the picked layer holds', async () => {
    const user = userEvent.setup()
    const store = makeTestStore({ runCommand: runOn })
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['bench.file-deleted'], 3)
    await user.click(await screen.findByRole('button', { name: 'base' }))
    expect(screen.getByText(`picked ${digest('base')}, correct nowhere`)).toBeInTheDocument()
    expect(screen.getByText(/a layer above it hides the file with a whiteout/)).toBeInTheDocument()
    expect(lastAttempt(store.getState().progress, 'bench.file-deleted')?.right).toBe(false)
  })

  it('accepts an answer that no plate stands for', async () => {
    const user = userEvent.setup()
    const store = makeTestStore({ runCommand: runOn })
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['bench.file-deleted'], 3)
    await user.click(await screen.findByRole('button', { name: 'From nowhere: the file is not there' }))
    expect(
      within(screen.getAllByRole('status').at(-1) ?? document.body).getByText(/A whiteout hides/),
    ).toBeInTheDocument()
    expect(store.getState().quizAnswers[0]?.right).toBe(true)
  })

  it('says so when the bench cannot be prepared, and tries again', async () => {
    const user = userEvent.setup()
    let broken = true
    const store = makeTestStore({
      runCommand: (from, line) => (broken ? Promise.reject(new Error('no connection')) : runOn(from, line)),
    })
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['bench.file-deleted'], 3)
    const again = await screen.findByRole('button', { name: 'Try again' })
    broken = false
    await user.click(again)
    expect(await screen.findByRole('button', { name: 'base' })).toBeInTheDocument()
  })
})
