import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { glossaryTerms } from '../../src/content/glossary'
import { Glossary } from '../../src/glossary/Glossary'
import { renderWithStore } from '../support/render-with-store'

function GlossaryOnPage({
  start,
  onShowClaim,
}: {
  readonly start: string
  readonly onShowClaim: (id: string) => void
}) {
  const [open, setOpen] = useState(start)
  return (
    <Glossary
      open={open}
      takeFocus={false}
      backTo="Compare"
      onOpen={setOpen}
      onShowClaim={onShowClaim}
      onClose={() => setOpen('closed')}
    />
  )
}

function renderGlossary(start = 'all', onShowClaim = vi.fn()) {
  return { onShowClaim, ...renderWithStore(<GlossaryOnPage start={start} onShowClaim={onShowClaim} />) }
}
const names = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

describe('glossary', () => {
  it('lists all terms in alphabetical order, each with its sentence', () => {
    renderGlossary()
    expect(names()).toEqual(glossaryTerms.map(({ term }) => term))
    expect(screen.getByText(/A marker in a layer that hides a file/)).toBeInTheDocument()
    expect(screen.queryByRole('button', { expanded: true })).not.toBeInTheDocument()
  })

  it('finds terms by their names first, then by what is said of them, and says how many', async () => {
    const user = userEvent.setup()
    renderGlossary()
    await user.type(screen.getByRole('searchbox', { name: 'Find a term' }), 'WHITEOUT')
    expect(names()).toEqual(['Whiteout'])
    expect(screen.getByRole('status')).toHaveTextContent(`1 of ${glossaryTerms.length} terms`)
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'cgroup')
    expect(names()[0]).toBe('Control group (cgroup)')
    await user.type(screen.getByRole('searchbox'), ' nosuchword')
    expect(screen.getByText('No term matches. Try a shorter word.')).toBeInTheDocument()
  })

  it('opens one term at a time, with source, related terms and its row of the table', async () => {
    const user = userEvent.setup()
    const { onShowClaim } = renderGlossary('whiteout')
    const whiteout = screen.getByRole('button', { name: 'Whiteout', expanded: true })
    expect(screen.getByRole('link', { name: /OCI Image Layer Filesystem Changeset, Whiteouts/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    )
    await user.click(screen.getByRole('button', { name: 'Copies and deletions' }))
    expect(onShowClaim).toHaveBeenCalledWith('deleted-but-not-smaller')
    await user.click(within(screen.getByRole('heading', { name: 'Volume' })).getByRole('button'))
    expect(screen.getByRole('button', { name: 'Volume', expanded: true })).toHaveFocus()
    expect(whiteout).toHaveAttribute('aria-expanded', 'false')
  })

  it('leads to a related term even when the filter hid it', async () => {
    const user = userEvent.setup()
    renderGlossary('whiteout')
    await user.type(screen.getByRole('searchbox'), 'whiteout')
    const entry = screen.getByRole('heading', { name: 'Whiteout' }).closest('li') ?? document.body
    await user.click(within(entry).getByRole('button', { name: 'Overlay' }))
    const overlay = screen.getByRole('button', { name: 'Overlay', expanded: true })
    expect(overlay).toHaveFocus()
    expect(screen.getByRole('searchbox')).toHaveValue('')
  })

  it('says when the address asks for a term that is not there', () => {
    renderGlossary('flux-capacitor')
    expect(screen.getByText(/There is no term “flux-capacitor”/)).toBeInTheDocument()
    expect(names()).toHaveLength(glossaryTerms.length)
  })
})

describe('picture of a term', () => {
  it('plays on the bench and shows its commands with what to notice, then what they showed', async () => {
    const user = userEvent.setup()
    const { store } = renderGlossary('whiteout')
    await user.click(screen.getByRole('button', { name: 'See it on the bench' }))
    expect(store.getState().scene).toMatchObject({ id: 'term-whiteout', title: 'Whiteout' })
    expect(await screen.findByText('The file is hidden for box. The layer below still stores it.')).toBeInTheDocument()
    const log = screen.getByRole('log', { name: 'Commands and their output' })
    expect(within(log).getAllByRole('listitem')).toHaveLength(2)
    expect(within(log).getByText('D: the writable layer holds a whiteout for it.')).toBeInTheDocument()
    const again = screen.getByRole('button', { name: 'Play again' })
    expect(again).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Back' }))
    expect(within(log).getAllByRole('listitem')).toHaveLength(1)
    expect(screen.getByText('1 of 2')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Step' }))
    expect(await screen.findByText('2 of 2')).toBeInTheDocument()
  })

  it('shows the files that it starts with', async () => {
    const user = userEvent.setup()
    renderGlossary('base-image')
    await user.click(screen.getByRole('button', { name: 'See it on the bench' }))
    expect(await screen.findByText('Dockerfile', { selector: 'figcaption code' })).toBeInTheDocument()
  })
})
