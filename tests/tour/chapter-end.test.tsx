import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { TourActions } from '../../src/tour/tour-actions'
import { renderWithStore } from '../support/render-with-store'
import { button, openChapter, playScene, TestTour } from './support'

async function toEnd(actions: TourActions = {}) {
  const opened = await openChapter(actions)
  await playScene(opened.user, 'The right option')
  await opened.user.click(button('Next scene'))
  await playScene(opened.user, 'The right option')
  await opened.user.click(screen.getAllByRole('button', { name: 'To take along' }).at(-1) ?? document.body)
  return opened
}

describe('the end of a chapter', () => {
  it('says what to take along, and offers the task and the next chapter', async () => {
    const { store } = await toEnd({ onLab: vi.fn() })
    expect(screen.getByRole('heading', { name: 'To take along' })).toHaveFocus()
    expect(screen.getByText('The second thing to keep.')).toBeInTheDocument()
    expect(screen.getByText('All 2 of your answers were right.')).toBeInTheDocument()
    expect(await screen.findByRole('button', { name: 'Do it in the lab' })).toBeInTheDocument()
    expect(button(/^Leave the task for later, go on with chapter 2, Another sample/)).toBeInTheDocument()
    expect(store.getState().tour.chapters.sample).toMatchObject({ atEnd: true, seen: true })
  })

  it('sets the lab up for the task, and knows the chapter as done when its goal was reached', async () => {
    const onLab = vi.fn()
    const { user, store, unmount } = await toEnd({ onLab })
    await user.click(await screen.findByRole('button', { name: 'Do it in the lab' }))
    expect(onLab).toHaveBeenCalled()
    await expect.poll(() => store.getState().origin.goal).toBe('first-container')
    expect(store.getState().tour.away).toBe('task')
    store.getState().noteGoalReached('first-container', 1)
    unmount()

    renderWithStore(<TestTour goOn={true} actions={{ onLab }} />, store)
    expect(await screen.findByText(/This chapter is done/)).toBeInTheDocument()
    await user.click(button('Next chapter: 2, Another sample'))
    expect(store.getState().scene?.id).toBe('tour.another.1')
  })

  it('leads back to a scene, and to all chapters', async () => {
    const { user } = await toEnd()
    await user.click(button('Scene 2: Second look, done'))
    expect(screen.getByText('Conclusion of Second look.')).toBeInTheDocument()
    await user.click(button('All chapters'))
    expect(screen.getByRole('heading', { name: 'The tour' })).toHaveFocus()
  })

  it('says how many answers were right, leaving skipped questions out', async () => {
    const { user } = await openChapter()
    await playScene(user, 'A wrong option')
    await user.click(button('Next scene'))
    await user.click(button('Skip the question'))
    await user.click(button('To take along'))
    expect(screen.getByText('Your answer was not right.')).toBeInTheDocument()
  })

  it('does not count a chapter as seen whose scenes were passed over', async () => {
    const { user, store } = await openChapter()
    await user.click(button('To take along'))
    expect(store.getState().tour.chapters.sample).toMatchObject({ atEnd: true, seen: false })
  })

  it('knows the task as done although scenes are still to be seen, and says so', async () => {
    const { user, store } = await openChapter({ onLab: vi.fn() })
    store.getState().noteGoalReached('first-container', 1)
    await user.click(button('To take along'))
    expect(await screen.findByRole('button', { name: 'Do it again' })).toBeInTheDocument()
    expect(screen.getByText(/^Some scenes of this chapter are still to be seen/)).toBeInTheDocument()
    expect(screen.queryByText(/This chapter is done/)).not.toBeInTheDocument()
    expect(button('Next chapter: 2, Another sample')).toBeInTheDocument()
  })
})
