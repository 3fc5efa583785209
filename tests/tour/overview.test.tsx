import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { makeTestStore, renderWithStore } from '../support/render-with-store'
import { TestTour } from './support'

const tour = <TestTour />
const row = (title: string) => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(title))
  if (!found) throw new Error(`no chapter is called ${title}`)
  return found
}
const sampleSeen = { sample: { scene: 2, step: 3, atEnd: true, seen: true } }

describe('overview of the tour', () => {
  it('lists the chapters with their minutes and that none was begun, and begins with the first', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(tour)
    expect(row('A sample')).toHaveTextContent('1A sample5 minNot begun')
    expect(screen.getByText('0 of 2 chapters done')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Begin: A sample' }))
    expect(store.getState().scene?.id).toBe('tour.sample.1')
    expect(screen.getByRole('heading', { name: 'First look' })).toHaveFocus()
  })

  it('opens any chapter', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(tour)
    await user.click(within(row('Another sample')).getByRole('button'))
    expect(store.getState().scene?.id).toBe('tour.another.1')
  })

  it('says where the learner is in a chapter, and goes on there, at the very step and with the answer', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    store.getState().changeTour(() => ({
      latest: 'sample',
      chapters: { sample: { scene: 2, step: 1, atEnd: false, seen: false } },
      answers: { 'tour.sample.2': { option: 0, sure: 'certain' } },
    }))
    renderWithStore(tour, store)
    expect(row('A sample')).toHaveTextContent('Scene 2 of 2')
    await user.click(screen.getByRole('button', { name: 'Go on: chapter 1, A sample' }))
    expect(await screen.findByText('Words of docker info.')).toBeInTheDocument()
    expect(store.getState()).toMatchObject({ answer: 0, cursor: 1 })
    expect(store.getState().progress.attempts).toEqual([])
  })

  it('says that a task is open, and goes on with the next chapter', () => {
    const store = makeTestStore()
    store.getState().changeTour(() => ({ latest: 'sample', chapters: sampleSeen, answers: {} }))
    renderWithStore(tour, store)
    expect(row('A sample')).toHaveTextContent('Task open')
    expect(screen.getByRole('button', { name: 'Go on: chapter 2, Another sample' })).toBeInTheDocument()
  })

  it('says that a chapter is done when the goal of its task was reached, and asks anew when it is opened again', async () => {
    const user = userEvent.setup()
    const store = makeTestStore()
    store.getState().noteGoalReached('first-container', 1)
    store.getState().changeTour(() => ({
      latest: 'sample',
      chapters: sampleSeen,
      answers: { 'tour.sample.1': { option: 1 }, 'tour.sample.2': {} },
    }))
    renderWithStore(tour, store)
    expect(row('A sample')).toHaveTextContent('Done')
    expect(screen.getByText('1 of 2 chapters done')).toBeInTheDocument()
    await user.click(within(row('A sample')).getByRole('button'))
    expect(screen.getByRole('button', { name: 'That is my answer' })).toBeInTheDocument()
  })

  it('leaves the focus alone when it is what the page opens with', () => {
    renderWithStore(tour)
    expect(document.body).toHaveFocus()
  })
})
