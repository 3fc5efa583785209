import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { TourInvitation } from '../../src/app/study/TourInvitation'
import { chapterList } from '../../src/content/scenes/chapter-list'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const [first, second] = chapterList
const place = { scene: 1, step: 0, atEnd: false, seen: false }

describe('the way to the tour in the first view', () => {
  it('tells a newcomer where to begin', async () => {
    const onGoOn = vi.fn()
    renderWithStore(<TourInvitation onGoOn={onGoOn} />)
    const user = userEvent.setup()
    await user.click(
      screen.getByRole('button', { name: `New here? Start the tour: ${chapterList.length} short chapters` }),
    )
    expect(onGoOn).toHaveBeenCalled()
  })

  it('tells who has begun where they are', () => {
    const store = makeTestStore()
    store.getState().changeTour((tour) => ({ ...tour, latest: second.id, chapters: { [second.id]: place } }))
    renderWithStore(<TourInvitation onGoOn={vi.fn()} />, store)
    expect(screen.getByRole('button')).toHaveTextContent(`Go on: chapter 2, ${second.title}`)
  })

  it('stays for who has seen all chapters', () => {
    const store = makeTestStore()
    const chapters = Object.fromEntries(chapterList.map(({ id }) => [id, { ...place, atEnd: true, seen: true }]))
    store.getState().changeTour((tour) => ({ ...tour, latest: first.id, chapters }))
    renderWithStore(<TourInvitation onGoOn={vi.fn()} />, store)
    expect(screen.getByRole('button')).toHaveTextContent('To the tour: you have seen all of it')
  })
})
