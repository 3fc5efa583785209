import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { chapters } from '../../src/content/scenes'
import type { Tour } from '../../src/store/tour-slice'
import { TourBar } from '../../src/tour/bar/TourBar'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const [worked] = chapters
const hinted = chapters.find(({ task }) => task.help === 'hints')
if (!worked || !hinted) throw new Error('the tour has chapters with worked lines and with hints')

function showBar(tour: Partial<Tour>, reached = false, goal?: string) {
  const store = makeTestStore()
  const onTour = vi.fn()
  store.getState().changeTour((before) => ({ ...before, ...tour }))
  renderWithStore(<TourBar goal={goal} reached={reached} onTour={onTour} />, store)
  return { store, onTour, user: userEvent.setup() }
}

const place = { scene: 2, step: 3, atEnd: false, seen: false }
const leftForTrial = { latest: worked.id, chapters: { [worked.id]: place }, away: 'trial' } as const

describe('the tour’s bar above the lab', () => {
  it('is not there for who did not come from the tour', () => {
    showBar({ latest: worked.id, chapters: { [worked.id]: place } })
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
  })

  it('says where the tour was left and leads back', async () => {
    const { user, onTour } = showBar(leftForTrial)
    expect(screen.getByText('You left the tour at chapter 1, scene 2, step 3.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Back to the tour' }))
    expect(onTour).toHaveBeenCalled()
  })

  it('can be put away', async () => {
    const { user, store } = showBar(leftForTrial)
    await user.click(screen.getByRole('button', { name: /Stay in the lab/ }))
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    expect(store.getState().tour.chapters[worked.id]).toEqual(place)
  })

  it('puts lines of a worked task into the terminal, and keeps the last one back', async () => {
    const { user, store } = showBar({ latest: worked.id, away: 'task' }, false, worked.task.goal)
    await user.click(screen.getByRole('button', { name: 'Put this line into the terminal: docker pull alpine' }))
    expect(store.getState().draft).toBe('docker pull alpine')
    expect(screen.queryByText(/os-release/)).not.toBeInTheDocument()
    expect(screen.getByText('Your line: what is still missing?')).toBeInTheDocument()
  })

  it('gives hints one at a time', async () => {
    const { user } = showBar({ latest: hinted.id, away: 'task' }, false, hinted.task.goal)
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show a hint' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(1)
  })

  it('gives no help once the learner has left the goal', () => {
    showBar({ latest: worked.id, away: 'task' })
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })

  it('says that the task is done', () => {
    showBar({ latest: worked.id, away: 'task' }, true, worked.task.goal)
    expect(screen.getByRole('status')).toHaveTextContent('The task is done.')
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
  })
})
