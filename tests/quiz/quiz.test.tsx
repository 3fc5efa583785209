import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { claimDetails } from '../../src/content/claims/details'
import type { QuizBenchProps } from '../../src/quiz/kinds/BenchKind'
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
      <output>{`picked ${picked.join(' ')}, correct ${correct?.join(' ')}`}</output>
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
const optionRadio = (text: string) => screen.getByRole('radio', { name: (name) => name.includes(text) })
const check = () => screen.getByRole('button', { name: 'Check' })

describe('quiz', () => {
  it('starts a round of the chosen topic and length, drawn from a seed, at the first question', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(quiz(), makeTestStore({ drawSeed: () => 7 }))
    await user.click(screen.getByRole('radio', { name: /^Access/ }))
    await user.click(screen.getByRole('radio', { name: '5' }))
    await user.click(screen.getByRole('button', { name: 'Start' }))
    expect(store.getState().quizQuestions).toHaveLength(5)
    expect(store.getState().quizSeed).toBe(7)
    expect(screen.getByText('Question 1 of 5')).toBeInTheDocument()
    expect(screen.getByRole('heading')).toHaveFocus()
  })

  it('explains the chosen option at once and aloud, the others on request, and goes on with Enter', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['removal.0', 'removal.1'], 3)
    expect(await screen.findByRole('heading', { name: question(0).stem })).toHaveFocus()

    await user.click(optionRadio(option(0, false).text))
    expect(screen.queryByText(option(0, false).feedback)).not.toBeInTheDocument()
    await user.click(check())
    expect(screen.getByText(option(0, false).feedback).closest('[role="status"]')).toHaveTextContent('Not right')
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
    await user.click(await screen.findByRole('radio', { name: new RegExp(option(0, true).text) }))
    await user.click(check())
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
    expect(store.getState().quizDraft).toBeUndefined()

    store.getState().setPreferences({ characterKeys: true })
    expect(await screen.findByText('Keys 1 to 3 choose, Enter checks.')).toBeInTheDocument()
    await user.keyboard('9')
    expect(store.getState().quizDraft).toBeUndefined()
    await user.keyboard('1')
    await user.keyboard('2')
    const second = screen.getAllByRole('listitem')[1]?.textContent
    expect(screen.getByRole('radio', { checked: true })).toHaveFocus()
    await user.keyboard('{Enter}')
    const given = store.getState().quizAnswers[0]?.answer
    expect(second).toContain(given?.type === 'choice' ? question(0).options[given.option]?.text : 'nothing')
    await user.keyboard('1')
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
    store.getState().answerQuiz({ type: 'choice', option: 0 }, { right: true })
    store.getState().nextQuizQuestion()
    store.getState().answerQuiz({ type: 'choice', option: 0 }, { right: false })
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

  it('offers a new round when a stored one names questions that no longer exist', async () => {
    const store = makeTestStore()
    store.getState().startQuiz(['no-such-question.0'], 3)
    renderWithStore(quiz(), store)
    expect(await screen.findByRole('button', { name: 'Start' })).toBeInTheDocument()
  })
})

const wrongAndCertain = async (user: ReturnType<typeof userEvent.setup>) => {
  await user.click(await screen.findByRole('radio', { name: 'True' }))
  await user.click(screen.getByRole('radio', { name: /written into the image/ }))
  await user.click(screen.getByRole('radio', { name: 'Certain' }))
  await user.click(check())
}

describe('around a question', () => {
  const start = (ids: readonly string[], options = {}) => {
    const store = makeTestStore()
    renderWithStore(quiz(), store)
    store.getState().startQuiz(ids, 3, options)
    return store
  }

  it('judges nothing before there is enough of an answer', async () => {
    const user = userEvent.setup()
    const store = start(['true-false.stop-deletes-files'])
    await user.click(await screen.findByRole('radio', { name: 'True' }))
    expect(check()).toHaveAttribute('aria-disabled', 'true')
    await user.click(check())
    expect(store.getState().quizAnswers).toHaveLength(0)
  })

  it('gives a hint on request, which changes nothing', async () => {
    const user = userEvent.setup()
    const store = start(['true-false.stop-deletes-files'])
    await user.click(await screen.findByRole('button', { name: 'Hint' }))
    expect(screen.getByText('Where are those files?')).toBeInTheDocument()
    expect(store.getState().progress.attempts).toEqual([])
  })

  it('refutes a belief in full after an error that the learner was certain of', async () => {
    const user = userEvent.setup()
    const store = start(['true-false.stop-deletes-files'])
    await wrongAndCertain(user)
    expect(screen.getByText('Stopping a container keeps its files.')).toBeInTheDocument()
    const [attempt] = store.getState().progress.attempts
    expect(attempt).toMatchObject({ claim: 'writable-layer-loss', right: false, sure: 'certain' })
    expect(attempt?.beliefs).toEqual(['stop-loses-files', 'containers-write-into-the-image'])
  })

  it('names the belief after any other error, and refutes it on request', async () => {
    const user = userEvent.setup()
    start(['output.after-a-restart'])
    await user.type(await screen.findByRole('textbox'), "cat: can't open '/kept.txt': No such file or directory")
    await user.keyboard('{Enter}')
    expect(await screen.findByText('Stopping a container throws away the files that it wrote.')).toBeInTheDocument()
    expect(screen.queryByText('Stopping a container keeps its files.')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Why that is not so' }))
    expect(screen.getByText('Stopping a container keeps its files.')).toBeInTheDocument()
  })

  it('plays the situation on the bench with what shows the answer, and shows what that printed', async () => {
    const user = userEvent.setup()
    const store = start(['output.after-a-restart'])
    await user.type(await screen.findByRole('textbox'), 'kept{Enter}')
    await user.click(await screen.findByRole('button', { name: 'Show me on the bench' }))
    expect(store.getState().scene?.steps.at(-1)?.command).toBe('docker exec web cat /kept.txt')
    expect(await screen.findByText('output of docker exec web cat /kept.txt')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Enough of it' }))
    expect(store.getState().scene).toBeUndefined()
  })

  it('plays the proof of the claim where a question has no situation', async () => {
    const user = userEvent.setup()
    const store = start(['removal.0'])
    await user.click(await screen.findByRole('radio', { name: new RegExp(option(0, true).text) }))
    await user.click(check())
    await user.click(screen.getByRole('button', { name: 'Watch the proof' }))
    await vi.waitFor(() =>
      expect(store.getState()).toMatchObject({ scene: { claim: 'removal' }, questionSkipped: true }),
    )
  })

  it('says nothing of the answers to a test before its end, and everything then', async () => {
    const user = userEvent.setup()
    start(['true-false.stop-deletes-files', 'removal.0'], { mode: 'test', title: 'Before the course' })
    await user.click(await screen.findByRole('radio', { name: 'True' }))
    await user.click(screen.getByRole('radio', { name: /written into the image/ }))
    await user.click(screen.getByRole('button', { name: 'Answer' }))
    expect(screen.getByText('Question 2 of 2')).toBeInTheDocument()
    expect(screen.queryByText(/right so far/)).not.toBeInTheDocument()
    expect(screen.queryByText(/Not right/)).not.toBeInTheDocument()

    await user.click(screen.getByRole('radio', { name: new RegExp(option(0, true).text) }))
    await user.click(screen.getByRole('button', { name: 'Answer' }))
    expect(await screen.findByRole('heading', { name: 'Result: Before the course' })).toHaveFocus()
    expect(screen.getByText('1 of 2 right')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /When a container is stopped/ }))
    expect(screen.getByText(/They are still there/)).toBeInTheDocument()
  })

  it('keeps an answer that could not be checked, and checks it again', async () => {
    const user = userEvent.setup()
    let broken = false
    const { runBeside } = makeTestStore().getState()
    const store = makeTestStore({
      runCommand: (machine, line) => (broken ? Promise.reject(new Error('no connection')) : runBeside(machine, line)),
    })
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['command.remove-what-runs'], 3)
    await user.type(await screen.findByRole('textbox', { name: 'Your command' }), 'docker rm -f web')
    broken = true
    await user.click(check())
    expect(await screen.findByText(/could not be checked/)).toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('docker rm -f web')
    broken = false
    await user.click(check())
    expect(await screen.findByText('You typed')).toBeInTheDocument()
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
    expect(screen.getByText(`picked ${digest('base')}, correct undefined`)).toBeInTheDocument()
    await user.click(check())
    expect(screen.getByText(`picked ${digest('base')}, correct nowhere`)).toBeInTheDocument()
    expect(screen.getByText(/a layer above it hides the file with a whiteout/)).toBeInTheDocument()
    expect(lastAttempt(store.getState().progress, 'bench.file-deleted')?.right).toBe(false)
  })

  it('accepts an answer that no plate stands for', async () => {
    const user = userEvent.setup()
    const store = makeTestStore({ runCommand: runOn })
    renderWithStore(quiz(), store)
    store.getState().startQuiz(['bench.file-deleted'], 3)
    await user.click(await screen.findByRole('radio', { name: 'From nowhere: the file is not there' }))
    await user.click(check())
    expect(await screen.findByText(/A whiteout hides/)).toBeInTheDocument()
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
