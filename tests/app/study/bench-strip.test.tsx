import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import BenchStrip from '../../../src/app/study/bench-strip/BenchStrip'
import { makeTestStore, renderWithStore } from '../../support/render-with-store'

/** Says whether the bench is in sight, as the browser would. */
let observe: (inSight: boolean) => void
let benchGrows: () => void

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn()
  vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        benchGrows = callback
      }
      observe() {}
      disconnect() {
        benchGrows = () => undefined
      }
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #callback: (entries: readonly { isIntersecting: boolean; target: Element }[]) => void
      constructor(callback: (entries: readonly { isIntersecting: boolean; target: Element }[]) => void) {
        this.#callback = callback
      }
      observe(target: Element) {
        observe = (isIntersecting) => act(() => this.#callback([{ isIntersecting, target }]))
      }
      disconnect() {}
    },
  )
})

function Page() {
  const bench = useRef<HTMLDivElement>(null)
  const notebook = useRef<HTMLElement>(null)
  return (
    <>
      <div ref={bench} data-testid="bench" />
      <section ref={notebook} tabIndex={-1} aria-label="Notebook">
        <div role="tabpanel">
          <textarea aria-label="Prompt" />
          <button type="button">A file</button>
        </div>
      </section>
      <BenchStrip bench={bench} notebook={notebook} />
    </>
  )
}

const see = () => screen.getByRole('button', { name: 'See the bench' })
const back = (name: string) => screen.getByRole('button', { name: `Back to ${name}` })

test('the way to the bench becomes the way back, which stands with the bench and keeps the focus', async () => {
  const user = userEvent.setup()
  renderWithStore(<Page />)
  await user.type(screen.getByLabelText('Prompt'), 'docker ps')

  await user.click(see())
  expect(Element.prototype.scrollIntoView).toHaveBeenCalled()
  observe(true)
  const button = within(screen.getByTestId('bench')).getByRole('button', { name: 'Back to the terminal' })
  expect(button).toHaveFocus()

  await user.click(button)
  observe(false)
  expect(screen.getByLabelText('Prompt')).toHaveFocus()
  expect(screen.getByLabelText('Prompt')).toHaveValue('docker ps')
})

test('whoever scrolls to the bench keeps the focus where it is', async () => {
  const user = userEvent.setup()
  renderWithStore(<Page />)
  await user.click(screen.getByLabelText('Prompt'))
  observe(true)
  expect(back('the terminal')).toBeInTheDocument()
  expect(screen.getByLabelText('Prompt')).toHaveFocus()
})

test('in another tool the focus goes back to what had it last', async () => {
  const user = userEvent.setup()
  const store = makeTestStore()
  store.getState().showTool('files')
  renderWithStore(<Page />, store)
  await user.click(screen.getByRole('button', { name: 'A file' }))
  await user.click(see())
  observe(true)
  await user.click(back('the files'))
  expect(screen.getByRole('button', { name: 'A file' })).toHaveFocus()
})

test('the lab stays where it is while the bench above it grows, unless the bench is looked at', () => {
  renderWithStore(<Page />)
  const height = vi.spyOn(screen.getByTestId('bench'), 'offsetHeight', 'get')
  height.mockReturnValue(120)
  benchGrows()
  expect(window.scrollBy).toHaveBeenLastCalledWith({ top: 120, behavior: 'instant' })
  observe(true)
  height.mockReturnValue(300)
  benchGrows()
  expect(window.scrollBy).toHaveBeenCalledTimes(1)
})

test('says what the command on show did', async () => {
  const store = makeTestStore()
  renderWithStore(<Page />, store)
  await act(() => store.getState().run('refuse this'))
  expect(screen.getByText(/output of refuse this/)).toBeInTheDocument()
})

test('tells the style sheets how much of the window a keyboard covers, unless the reader has zoomed in', () => {
  const seen = Object.assign(new EventTarget(), { scale: 1, offsetTop: 0, height: window.innerHeight })
  vi.stubGlobal('visualViewport', seen)
  const { unmount } = renderWithStore(<Page />)
  const covered = () => document.documentElement.style.getPropertyValue('--covered-below')
  expect(covered()).toBe('0px')
  seen.height = window.innerHeight - 300
  seen.dispatchEvent(new Event('resize'))
  expect(covered()).toBe('300px')
  seen.scale = 2
  seen.dispatchEvent(new Event('resize'))
  expect(covered()).toBe('0px')
  unmount()
  expect(covered()).toBe('')
})
