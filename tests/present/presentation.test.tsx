import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import Timeline from '../../src/bench/timeline/Timeline'
import type { PresentedClaim } from '../../src/present/deck'
import { Presentation } from '../../src/present/Presentation'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const claim: PresentedClaim = {
  id: 'one',
  aspect: 'One',
  said: { image: 'An image is said to', container: 'A container is said to' },
  verdict: { image: 'accurate', container: 'wrong' },
  better: { image: 'An image', container: 'A container' },
  scene: {
    id: 'one',
    title: 'One',
    question: { stem: 'What happens?', options: [{ text: 'This', correct: true, feedback: 'Right.' }] },
    steps: [{ command: 'docker one' }, { command: 'refuse two' }, { command: 'docker three' }],
  },
}
const slides = ['claim', 'question', 'command 1', 'command 2', 'command 3', 'verdict'] as const

/** A presentation of one claim, on a slide of it. */
async function present(slide: (typeof slides)[number], surroundings?: Parameters<typeof makeTestStore>[0]) {
  const store = makeTestStore(surroundings)
  store.getState().showSlide(claim.id, slides.indexOf(slide))
  renderWithStore(
    <Presentation
      claims={[claim]}
      loadClaim={async () => claim}
      bench={null}
      timeline={<Timeline />}
      onLeave={() => undefined}
    />,
    store,
  )
  await waitFor(() => expect(store.getState().scene?.id).toBe(claim.id))
  const shown = async (name: (typeof slides)[number], cursor: number) => {
    await waitFor(() => {
      expect(slides[store.getState().presentedSlide]).toBe(name)
      expect(store.getState().cursor).toBe(cursor)
    })
  }
  return { store, shown, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('a presentation and its timeline', () => {
  it('has a mark for each command so far, and none on the slides without the bench', async () => {
    const { shown, user } = await present('command 2')
    await shown('command 2', 2)
    expect(screen.getAllByRole('button', { name: /^(Start|\d: )/ })).toHaveLength(3)
    await user.keyboard('{End}')
    await shown('verdict', 3)
    expect(screen.queryByRole('navigation', { name: 'Timeline' })).toBeNull()
  })

  it('turns to the slide of the mark that is pressed, and to the question at the start', async () => {
    const { shown, user } = await present('command 3')
    await shown('command 3', 3)
    await user.click(button(/^1: docker one/))
    await shown('command 1', 1)
    await user.click(button('Start'))
    await shown('question', 0)
  })

  it('moves the cursor with the slides', async () => {
    const { shown, user } = await present('question')
    await user.keyboard('{PageDown}')
    await shown('command 1', 1)
    await user.keyboard('{ArrowRight}')
    await shown('command 2', 2)
    await user.keyboard('{ArrowLeft}')
    await shown('command 1', 1)
    await user.keyboard('{Home}')
    await shown('claim', 0)
  })

  it('turns the slides by undo, redo and step, with buttons and keys', async () => {
    const { shown, user } = await present('command 2')
    await shown('command 2', 2)
    await user.click(button('Undo'))
    await shown('command 1', 1)
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    await shown('command 2', 2)
    await user.click(button('Step'))
    await shown('command 3', 3)
    await user.keyboard('{Control>}z{/Control}')
    await shown('command 2', 2)
    await user.click(button('Redo'))
    await shown('command 3', 3)
  })

  it('plays on slide by slide, and stops at the slide where a key is pressed', async () => {
    const pauses: (() => void)[] = []
    const { store, shown, user } = await present('command 1', {
      pauseBetweenSteps: () => new Promise((resolve) => pauses.push(resolve)),
    })
    await shown('command 1', 1)
    await user.click(button('Play'))
    await shown('command 2', 2)
    expect(store.getState().playing).toBe(true)
    await user.keyboard('{PageUp}')
    await shown('command 1', 1)
    expect(store.getState().playing).toBe(false)
    act(() => {
      for (const goOn of pauses) goOn()
    })
    await shown('command 1', 1)
  })

  it('gives arrows on the track to the track, and past its end to the slides', async () => {
    const { shown, user } = await present('command 2')
    await shown('command 2', 2)
    act(() => button(/^2:/).focus())
    await user.keyboard('{ArrowDown}')
    await shown('command 1', 1)
    await user.keyboard('{ArrowRight}')
    await shown('command 2', 2)
    expect(button(/^2:/)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    await shown('command 3', 3)
  })

  it('steps slides by a clicker wherever the focus is', async () => {
    const { shown, user } = await present('command 3')
    await shown('command 3', 3)
    act(() => button(/^3:/).focus())
    await user.keyboard('{PageUp}')
    await shown('command 2', 2)
    act(() => screen.getByRole('combobox', { name: 'Pace' }).focus())
    await user.keyboard('{PageDown}{PageDown}')
    await shown('verdict', 3)
  })

  it('closes what a mark shows before Escape leaves', async () => {
    const { shown } = await present('command 1')
    await shown('command 1', 1)
    act(() => button(/^1:/).focus())
    expect(fireEvent.keyDown(button(/^1:/), { key: 'Escape' })).toBe(false)
    expect(document.querySelector('.moment-tip')).toBeNull()
  })

  it('stays on the slide that was gone back to while a command was under way', async () => {
    const runs: (() => void)[] = []
    const answered = makeTestStore().getState().run
    const { shown, user } = await present('question', {
      runCommand: async (_, line) => {
        await new Promise<void>((resolve) => runs.push(resolve))
        return answered(line)
      },
    })
    await user.keyboard('{PageDown}')
    await waitFor(() => expect(runs).toHaveLength(1))
    await user.keyboard('{PageUp}')
    await shown('question', 0)
    await act(async () => {
      for (const end of runs) end()
    })
    await shown('question', 0)
  })
})
