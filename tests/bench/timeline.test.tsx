import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import Timeline from '../../src/bench/timeline/Timeline'
import { travelKey } from '../../src/bench/timeline/use-undo-keys'
import { windowAround } from '../../src/bench/timeline/use-window'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const lines = ['docker run -d --name web nginx', 'refuse web', 'docker rm -f web']

/** A timeline of the lab after some commands. */
async function renderTimeline(commands: readonly string[] = lines) {
  const store = makeTestStore()
  await store.getState().enterLab()
  for (const line of commands) await store.getState().run(line)
  renderWithStore(<Timeline />, store)
  return { store, user: userEvent.setup() }
}

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const current = () => screen.getAllByRole('button').find((mark) => mark.getAttribute('aria-current') === 'step')

describe('Timeline', () => {
  it('has a mark for the start and for each command, named by the command and its outcome', async () => {
    await renderTimeline()
    expect(button('Start')).toBeInTheDocument()
    expect(button('2: refuse web, failed with exit code 1')).toBeInTheDocument()
    expect(current()).toHaveAccessibleName('3: docker rm -f web, succeeded')
    expect(screen.getByText('3 of 3')).toBeInTheDocument()
  })

  it('shows keys that were pressed in caret notation, and long commands by their beginning', async () => {
    await renderTimeline(['\u0003', '\u0010\u0011', `echo ${'a'.repeat(500)}`, "cat > f <<'END'\nx\nEND"])
    expect(button('1: ^C, succeeded')).toBeInTheDocument()
    expect(button('2: ^P^Q, succeeded')).toBeInTheDocument()
    expect(button(/^3: echo a{115} …, succeeded$/)).toBeInTheDocument()
    expect(button("4: cat > f <<'END' …, succeeded")).toBeInTheDocument()
  })

  it('undoes and redoes by buttons that keep the focus when there is nothing left', async () => {
    const { user } = await renderTimeline()
    await user.click(button('Undo'))
    expect(current()).toHaveAccessibleName(/^2:/)
    await user.click(button('Redo'))
    expect(current()).toHaveAccessibleName(/^3:/)
    await user.click(button('Redo'))
    expect(button('Redo')).toHaveFocus()
    expect(button('Redo')).toHaveAttribute('aria-disabled', 'true')
  })

  it('undoes and redoes by the usual keys, but leaves a text field its own', async () => {
    const { user } = await renderTimeline()
    await user.keyboard('{Control>}z{/Control}')
    expect(current()).toHaveAccessibleName(/^2:/)
    await user.keyboard('{Meta>}z{/Meta}')
    expect(current()).toHaveAccessibleName(/^1:/)
    await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}')
    expect(current()).toHaveAccessibleName(/^2:/)
    await user.keyboard('{Control>}y{/Control}')
    expect(current()).toHaveAccessibleName(/^3:/)
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    await user.keyboard('{Control>}z{/Control}')
    expect(current()).toHaveAccessibleName(/^3:/)
    field.remove()
  })

  it('travels along the marks with the keyboard, and the focus with it', async () => {
    const { user } = await renderTimeline(Array.from({ length: 25 }, (_, index) => `echo ${index + 1}`))
    act(() => button(/^25:/).focus())
    await user.keyboard('{ArrowLeft}')
    expect(button(/^24:/)).toHaveFocus()
    await user.keyboard('{PageDown}')
    expect(button(/^14:/)).toHaveFocus()
    await user.keyboard('{PageUp}{ArrowRight}')
    expect(button(/^25:/)).toHaveFocus()
    await user.keyboard('{Home}{ArrowLeft}')
    expect(button('Start')).toHaveFocus()
    await user.keyboard('{End}')
    expect(current()).toHaveAccessibleName(/^25:/)
  })

  it('shows a command by its mark under the pointer and under the focus, until Escape', async () => {
    const { user } = await renderTimeline()
    const shown = () => document.querySelector('.moment-tip code')?.textContent
    await user.hover(button(/^1:/))
    expect(shown()).toBe(lines[0])
    await user.unhover(button(/^1:/))
    expect(shown()).toBeUndefined()
    act(() => button(/^3:/).focus())
    expect(shown()).toBe(lines[2])
    await user.keyboard('{Escape}')
    expect(shown()).toBeUndefined()
  })

  it('travels by dragging along the marks', async () => {
    const { store } = await renderTimeline()
    const track = screen.getByRole('list', { name: 'Commands so far' })
    const place = DOMRect.fromRect({ width: 30 })
    for (const element of [track, ...track.children]) element.getBoundingClientRect = () => place
    const pointer = { button: 0, isPrimary: true, pointerId: 1 }
    fireEvent.pointerDown(track, { ...pointer, clientX: 100 })
    expect(store.getState().cursor).toBe(3)
    fireEvent.pointerMove(track, { ...pointer, clientX: 40 })
    expect(store.getState().cursor).toBe(1)
    fireEvent.pointerUp(track, pointer)
    fireEvent.pointerMove(track, { ...pointer, clientX: 100 })
    expect(store.getState().cursor).toBe(1)
  })

  it('plays through the frames that are there, from the start when they are all shown', async () => {
    const { store, user } = await renderTimeline()
    const seen: number[] = []
    store.subscribe(({ cursor }, before) => {
      if (cursor !== before.cursor) seen.push(cursor)
    })
    await user.click(button('Play'))
    await waitFor(() => expect(store.getState().playing).toBe(false))
    expect(seen).toEqual([0, 1, 2, 3])
    expect(store.getState().frames).toHaveLength(3)
  })

  it('marks where a line of commands left, and takes it up again from the menu', async () => {
    const { store, user } = await renderTimeline()
    act(() => store.getState().seek(1))
    await act(() => store.getState().run('docker stop web'))
    expect(button('1: docker run -d --name web nginx, succeeded. Another line of commands leaves here.')).toBeVisible()
    await user.click(button('1 other line'))
    await user.click(
      screen.getByRole('button', { name: 'Left after command 1: refuse web (3 commands)', hidden: true }),
    )
    await waitFor(() => expect(store.getState().frames.map(({ line }) => line)).toEqual(lines))
    expect(screen.getByRole('button', { name: /docker stop web \(2 commands\)/, hidden: true })).toBeInTheDocument()
  })

  it('brings back by undo what starting over left, at the moment where it was', async () => {
    const { store, user } = await renderTimeline()
    act(() => store.getState().undo())
    await act(() => store.getState().startOver())
    expect(screen.getByText('0 of 0')).toBeInTheDocument()
    await user.click(button('Undo'))
    await waitFor(() => expect(screen.getByText('2 of 3')).toBeInTheDocument())
    expect(store.getState().abandoned).toEqual([])
  })

  it('draws only the marks around those in sight when there are very many', () => {
    expect(windowAround(0, 30, 300)).toEqual({ from: 0, to: 300 })
    expect(windowAround(1000, 1030, 5000)).toEqual({ from: 950, to: 1100 })
    expect(windowAround(4990, 5000, 5000)).toEqual({ from: 4900, to: 5000 })
  })
})

describe('travelKey', () => {
  const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
  it('knows no other keys', () => {
    expect(travelKey({ ...plain, key: 'z' })).toBeUndefined()
    expect(travelKey({ ...plain, key: 'z', ctrlKey: true, altKey: true })).toBeUndefined()
    expect(travelKey({ ...plain, key: 'a', ctrlKey: true })).toBeUndefined()
  })
})
