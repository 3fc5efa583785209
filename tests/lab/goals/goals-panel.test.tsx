import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { run } from '../../../src/cli/run'
import { goals } from '../../../src/content/goals'
import type { Goal } from '../../../src/content/goals/schema'
import { GoalStrip } from '../../../src/lab/goals/GoalStrip'
import { GoalsPanel } from '../../../src/lab/goals/GoalsPanel'
import { progressOfGoal } from '../../../src/store/goals-slice'
import type { LayerlabStore } from '../../../src/store/store'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'

function goalNamed(id: string): Goal {
  const goal = goals.find((candidate) => candidate.id === id)
  if (goal === undefined) throw new Error(`there is no goal ${id}`)
  return goal
}

/** A store with the real engine, whose lab is set up for a goal. */
async function storeAt(goal: Goal): Promise<LayerlabStore> {
  const store = makeTestStore({ runCommand: run })
  await store.getState().startGoal(goal)
  return store
}

const panel = (
  actions: { onStart?: (goal: Goal) => void; onPutLine?: (line: string) => void; onLeave?: () => void } = {},
) => <GoalsPanel onStart={vi.fn()} onPutLine={vi.fn()} onLeave={vi.fn()} {...actions} />
const clearAway = goalNamed('clear-away')
const checklistItem = (text: string) => {
  const item = screen.getAllByRole('listitem').find((candidate) => candidate.textContent?.includes(text))
  if (item === undefined) throw new Error(`nothing in the checklist says ${text}`)
  return item
}

describe('list of goals', () => {
  it('groups goals by level and says of each in words how far it is', async () => {
    const store = await storeAt(clearAway)
    store.getState().noteGoalReached('first-container', 2)
    store.getState().showGoalHint('work-inside')
    renderWithStore(panel(), store)
    await userEvent.click(screen.getByRole('button', { name: 'All goals' }))

    expect(screen.getByRole('heading', { name: 'Goals' })).toHaveFocus()
    const level = screen.getByRole('region', { name: 'First steps' })
    expect(level).toHaveTextContent(`1 of ${goals.filter(({ level }) => level === 'first-steps').length} reached`)
    const rows = within(level)
      .getAllByRole('button')
      .map((row) => row.textContent)
    expect(rows.slice(0, 5)).toEqual([
      'Run your first containerReached with 2 commands',
      'A container that keeps runningNot begun',
      'Do something insideBegun',
      'Stop it, start it againNot begun',
      'Clear away what has endedUnder way',
    ])
  })

  it('opens a goal with its task, its new commands and its par, and starts it on request', async () => {
    const onStart = vi.fn()
    renderWithStore(panel({ onStart }))
    await userEvent.click(screen.getByRole('button', { name: /Clear away what has ended/ }))
    expect(screen.getByRole('heading', { name: 'Clear away what has ended' })).toHaveFocus()
    expect(screen.getByRole('article')).toHaveTextContent(
      'Two containers have ended. Remove both, and leave web running.',
    )
    expect(screen.getByText('docker ps -a')).toBeInTheDocument()
    expect(screen.getByText('Par 2 commands')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Start this goal' }))
    expect(onStart).toHaveBeenCalledExactlyOnceWith(clearAway)
  })
})

describe('goal under way', () => {
  it('ticks what is met, says what is missing, and announces what the last command has met', async () => {
    const store = await storeAt(clearAway)
    renderWithStore(panel(), store)
    expect(checklistItem('Container web is running.')).toHaveTextContent('Done: ')
    expect(checklistItem('Container test is gone.')).toHaveTextContent(
      'Not yet: Container test is gone.Container test is still there; it has exited (3).',
    )
    await store.getState().run('docker rm draft')
    expect(await screen.findByText('Done: Container draft is gone. 2 of 3.')).toHaveAttribute('role', 'status')
    expect(screen.getByText('1 command so far; par 2')).toBeInTheDocument()
  })

  it('is reached with a word on the number of commands, keeps that, and leads to the next goal', async () => {
    const store = await storeAt(clearAway)
    renderWithStore(panel(), store)
    await store.getState().run('docker rm draft')
    await store.getState().run('docker ps -a')
    await store.getState().run('docker rm test')
    expect(await screen.findByText(/You needed 3 commands; par is 2\. There is a shorter way/)).toBeInTheDocument()
    expect(progressOfGoal(store.getState(), 'clear-away').best).toBe(3)

    store.getState().undo()
    expect(await screen.findByText(/Container test is still there/)).toBeInTheDocument()
    expect(progressOfGoal(store.getState(), 'clear-away').best).toBe(3)
    store.getState().redo()
    const following = goals[goals.indexOf(clearAway) + 1]?.title
    await userEvent.click(await screen.findByRole('button', { name: `Next goal: ${following}` }))
    expect(screen.getByRole('heading', { name: following ?? '' })).toHaveFocus()
  })

  it('gives hints one at a time, then a solution whose lines can be put into the terminal', async () => {
    const onPutLine = vi.fn()
    const store = await storeAt(clearAway)
    renderWithStore(panel({ onPutLine }), store)
    await userEvent.click(screen.getByRole('button', { name: 'Show a hint' }))
    const help = screen.getByRole('region', { name: 'Hints' })
    expect(help).toHaveTextContent('docker ps lists what runs.')
    expect(help).not.toHaveTextContent('docker rm removes containers')
    await userEvent.click(screen.getByRole('button', { name: 'Show hint 2 of 2' }))
    expect(help).toHaveTextContent('docker rm removes containers')
    expect(screen.getByRole('button', { name: 'All hints are shown' })).toHaveAttribute('aria-disabled', 'true')
    expect(screen.getByRole('button', { name: 'All hints are shown' })).toHaveFocus()

    await userEvent.click(screen.getByRole('button', { name: 'Show a solution' }))
    await userEvent.click(screen.getByRole('button', { name: 'Put this line into the terminal: docker rm draft test' }))
    expect(onPutLine).toHaveBeenCalledExactlyOnceWith('docker rm draft test')
  })

  it('explains every option of a question, and lets the learner choose again', async () => {
    const goal = goalNamed('from-a-container')
    const store = await storeAt(goal)
    renderWithStore(panel(), store)
    await userEvent.click(screen.getByRole('button', { name: /The image would be immutable/ }))
    const wrong = screen.getByRole('button', { name: /The image would be immutable/ })
    expect(wrong).toHaveAttribute('aria-pressed', 'true')
    expect(wrong).toHaveTextContent('your answer')
    expect(screen.getByText(/just as immutable/)).toHaveAttribute('role', 'status')

    await userEvent.click(screen.getByRole('button', { name: /say how the image was made/ }))
    expect(screen.getByRole('button', { name: /say how the image was made/ })).toHaveTextContent('right')
    expect(checklistItem('You know what a Dockerfile does better.')).toHaveTextContent('Done: ')
  })

  it('checks a typed answer against the machine and keeps what was typed', async () => {
    const store = await storeAt(goalNamed('what-changed'))
    renderWithStore(panel(), store)
    const field = screen.getByRole('textbox', { name: 'The path of the deleted file' })
    await userEvent.type(field, '/srv/menu.txt{Enter}')
    expect(screen.getByText(/\/srv\/menu\.txt was changed/)).toHaveAttribute('role', 'status')
    expect(field).toHaveValue('/srv/menu.txt')
    expect(field).toBeInvalid()
    await userEvent.clear(field)
    await userEvent.type(field, '/srv/hours.txt')
    await userEvent.click(screen.getByRole('button', { name: 'Check' }))
    expect(field).toBeValid()
    expect(screen.getByRole('region', { name: 'Reached' })).toBeInTheDocument()
  })

  it('can be started again, with its questions open, and left', async () => {
    const onStart = vi.fn()
    const onLeave = vi.fn()
    renderWithStore(panel({ onStart, onLeave }), await storeAt(clearAway))
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }))
    expect(onStart).toHaveBeenCalledExactlyOnceWith(clearAway)
    await userEvent.click(screen.getByRole('button', { name: 'Leave this goal' }))
    expect(onLeave).toHaveBeenCalledOnce()
    expect(screen.getByRole('heading', { name: 'Goals' })).toHaveFocus()
  })
})

describe('strip above the tools', () => {
  it('shows the goal with its checklist, or only what is missing next', async () => {
    const store = await storeAt(clearAway)
    renderWithStore(<GoalStrip onOpenGoal={vi.fn()} />, store)
    const strip = screen.getByRole('region', { name: 'The goal under way' })
    expect(strip).toHaveTextContent('1 of 3')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
    expect(strip).toHaveTextContent('Container draft is still there; it has exited (0).')
    await userEvent.click(screen.getByRole('button', { name: 'Show what counts' }))
    expect(checklistItem('Container test is gone.')).toHaveTextContent('Not yet')
    await store.getState().run('docker rm draft test')
    expect(await screen.findByText('Reached')).toBeInTheDocument()
    expect(progressOfGoal(store.getState(), 'clear-away').best).toBe(1)
  })

  it('is not there without a goal, and leads to the goal where there is one', async () => {
    const onOpenGoal = vi.fn()
    const { unmount } = renderWithStore(<GoalStrip onOpenGoal={onOpenGoal} />)
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    unmount()
    renderWithStore(<GoalStrip onOpenGoal={onOpenGoal} />, await storeAt(clearAway))
    await userEvent.click(screen.getByRole('button', { name: 'Hints, answers and solution' }))
    expect(onOpenGoal).toHaveBeenCalledOnce()
  })
})
