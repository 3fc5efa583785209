import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Compare } from '../../src/compare/Compare'
// Loaded beforehand: a busy machine takes its time with what rows load when they open.
import '../../src/compare/claim/OpenClaim'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const rowOf = (aspect: string) => screen.getByRole('rowheader', { name: aspect }).closest('tr') ?? document.body
const aspects = () => screen.getAllByRole('rowheader').map((header) => header.textContent)

describe('comparison table', () => {
  it('shows the rows in their original order with both verdicts in words', () => {
    renderWithStore(<Compare />)
    expect(aspects()).toHaveLength(26)
    expect(aspects()[0]).toBe('Template and instance')
    expect(within(rowOf('Removal')).getByText('wrong')).toBeInTheDocument()
    expect(within(rowOf('Removal')).getByText('misleading')).toBeInTheDocument()
  })

  it('sorts by a header, says so in the header and aloud, and turns around at the second click', async () => {
    const user = userEvent.setup()
    renderWithStore(<Compare />)
    const header = screen.getByRole('columnheader', { name: /Aspect/ })
    expect(header).not.toHaveAttribute('aria-sort')
    await user.click(within(header).getByRole('button'))
    expect(header).toHaveAttribute('aria-sort', 'ascending')
    expect(aspects()[0]).toBe('Build cache')
    expect(screen.getByText(/Sorted by aspect, ascending/)).toHaveAttribute('role', 'status')
    await user.click(within(header).getByRole('button'))
    expect(header).toHaveAttribute('aria-sort', 'descending')
    expect(aspects().at(-1)).toBe('Build cache')
  })

  it('sorts by the choice of columns where headers have no room', async () => {
    const user = userEvent.setup()
    renderWithStore(<Compare />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'verdict on the container')
    await user.click(screen.getByRole('button', { name: /Turn the order around/ }))
    expect(aspects().slice(0, 3)).toEqual(['Change and attachment', 'Removal', 'Getting inside'])
  })

  it('filters by text, topic and verdict, counts what is left, and resets', async () => {
    const user = userEvent.setup()
    renderWithStore(<Compare />)
    await user.type(screen.getByRole('searchbox'), 'running')
    await user.click(screen.getByRole('button', { name: 'Filters' }))
    await user.click(screen.getByRole('button', { name: /^wrong/ }))
    expect(screen.getByText('Showing 1 of 26')).toBeInTheDocument()
    expect(aspects()).toEqual(['Removal'])
    await user.click(screen.getByRole('button', { name: /^Files/ }))
    expect(screen.getByText('No row matches. Try fewer words, or take a filter away.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Reset' }))
    expect(aspects()).toHaveLength(26)
  })

  it('opens one row at a time with reasons, better sentences and sources', async () => {
    const user = userEvent.setup()
    renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Layers' }))
    expect(await screen.findByText(/Every line of a Dockerfile adds a layer/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Removal' }))
    expect(await screen.findByText(/It is the other way round/)).toBeInTheDocument()
    expect(screen.queryByText(/Every line of a Dockerfile adds a layer/)).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Removal' })).toHaveAttribute('aria-expanded', 'true')
    const source = screen.getAllByRole('link')[0]
    expect(source).toHaveAttribute('target', '_blank')
    expect(source).toHaveAttribute('rel', 'noopener noreferrer')
  })

  it('goes on to the next row of the present order', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Removal' }))
    await user.click(await screen.findByRole('button', { name: 'Next: Getting inside' }))
    expect(store.getState().table.openClaim).toBe('getting-inside')
  })

  it('leaves the focus alone when it appears with a row open, unless the learner came by a link of the page', () => {
    const store = makeTestStore({ table: { openClaim: 'layers' } })
    const { unmount } = renderWithStore(<Compare />, store)
    expect(document.body).toHaveFocus()
    unmount()
    renderWithStore(<Compare focusOpenRow />, store)
    expect(screen.getByRole('button', { name: 'Layers' })).toHaveFocus()
  })
})

describe('proof of a row', () => {
  it('asks first and keeps the reasons back, then plays to the end and says what was proved', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Prove it: Removal' }))
    const question = await screen.findByRole('heading', { name: 'box is running. What will docker rm box do?' })
    expect(question).toHaveFocus()
    expect(screen.queryByText(/It is the other way round/)).not.toBeInTheDocument()

    await user.click(screen.getByRole('button', { name: 'Stop box, then remove it' }))
    const log = screen.getByRole('log', { name: 'Commands and their output' })
    expect(await screen.findByRole('heading', { name: 'What this proved' })).toBeInTheDocument()
    expect(within(log).getAllByRole('listitem')).toHaveLength(9)
    expect(within(log).getByText('Refused: box is running, and stays as it is.')).toBeInTheDocument()
    expect(screen.getByText(/Not right\. Plain docker rm does not stop anything/)).toBeInTheDocument()
    expect(store.getState().progress.proved).toEqual(['removal'])
    expect(screen.getByRole('button', { name: 'Start again' })).toHaveFocus()
  })

  it('marks a refused command with a sign, words and its exit code', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Prove it: Removal' }))
    await screen.findByRole('heading', { name: /What will docker rm box do/ })
    await user.click(screen.getByRole('button', { name: 'Skip the question' }))
    await screen.findByRole('heading', { name: 'What this proved' })
    await store.getState().run('please refuse this')
    expect(await screen.findByText(/Refused, exit code 1/)).toBeInTheDocument()
  })

  it('steps back and forward, and starts again at the question', async () => {
    const user = userEvent.setup()
    renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Prove it: Platforms' }))
    await user.click(await screen.findByRole('button', { name: 'Skip the question' }))
    expect(await screen.findByText('Step 3 of 3')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getByText('Step 2 of 3')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Step' }))
    expect(await screen.findByText('Step 3 of 3')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Start again' }))
    expect(await screen.findByRole('heading', { name: /You ask for --platform/ })).toHaveFocus()
  })

  it('changes the pace within its bounds', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Prove it: Platforms' }))
    await user.click(await screen.findByRole('button', { name: 'Skip the question' }))
    const faster = await screen.findByRole('button', { name: 'Faster' })
    await user.click(faster)
    await user.click(faster)
    expect(store.getState().pace).toBe(2)
    expect(faster).toHaveAttribute('aria-disabled', 'true')
  })

  it('leaves the scene when the row is closed', async () => {
    const user = userEvent.setup()
    const { store } = renderWithStore(<Compare />)
    await user.click(screen.getByRole('button', { name: 'Prove it: Layers' }))
    await screen.findByRole('button', { name: 'Skip the question' })
    await user.click(screen.getByRole('button', { name: 'Layers' }))
    expect(store.getState().scene).toBeUndefined()
    expect(screen.queryByRole('button', { name: 'Skip the question' })).not.toBeInTheDocument()
  })
})

describe('proof that a link opened', () => {
  it('leaves the focus on the control that is used', async () => {
    const user = userEvent.setup()
    const store = makeTestStore({ table: { openClaim: 'platforms' } })
    await store.getState().openProof('platforms')
    await store.getState().goToStep(2)
    renderWithStore(<Compare />, store)
    const back = await screen.findByRole('button', { name: 'Back' })
    expect(document.body).toHaveFocus()
    await user.click(back)
    expect(back).toHaveFocus()
    expect(screen.getByText('Step 1 of 3')).toBeInTheDocument()
  })
})
