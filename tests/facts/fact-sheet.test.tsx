import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { claimDetails } from '../../src/content/claims/details'
import { claimSummaries } from '../../src/content/claims/summaries'
import { sides } from '../../src/content/claims/vocabulary'
import { FactSheet } from '../../src/facts/FactSheet'
import { makeTestStore, renderWithStore } from '../support/render-with-store'

const renderSheet = (store = makeTestStore()) => renderWithStore(<FactSheet onLeave={vi.fn()} notices={null} />, store)
const rowOf = (aspect: string) =>
  screen.getAllByRole('row').find((row) => within(row).queryByText(aspect, { selector: '.fact-aspect' })) ??
  document.body

describe('fact sheet', () => {
  it('holds every claim with both statements, verdicts, reasons and better sentences', () => {
    renderSheet()
    expect(screen.getAllByRole('rowheader')).toHaveLength(claimSummaries.length)
    for (const claim of claimSummaries) {
      const cells = within(rowOf(claim.aspect)).getAllByRole('cell')
      for (const [place, side] of sides.entries()) {
        const { statement, verdict } = claim[side]
        const { why, better } = claimDetails[claim.id]
        for (const words of [statement, verdict, why[side], better[side]]) expect(cells[place]).toHaveTextContent(words)
      }
    }
  })

  it('names for every claim the numbers of its sources, and lists them all with their addresses', () => {
    renderSheet()
    const list = screen.getByRole('region', { name: 'Sources' })
    const row = rowOf('Layers')
    const numbers = within(row).getAllByRole('link')
    expect(numbers.map((link) => link.textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^\[\d+\]$/)]),
    )
    for (const link of numbers) {
      const target = document.querySelector(link.getAttribute('href') ?? 'none')
      expect(list).toContainElement(target instanceof HTMLElement ? target : null)
    }
    const addresses = within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'))
    for (const { sources } of Object.values(claimDetails))
      for (const { url } of sources) expect(addresses).toContain(url)
  })

  it('marks the claim that the address names, and tells how to cite it', async () => {
    const user = userEvent.setup()
    const { store } = renderSheet(makeTestStore({ table: { openClaim: 'layers' } }))
    expect(rowOf('Layers')).toHaveAttribute('data-marked')
    expect(screen.getByRole('button', { name: 'Cite: Layers' })).toHaveAttribute('aria-expanded', 'true')
    const link = 'http://localhost:3000/?view=facts&claim=layers'
    expect(screen.getByText(`Layerlab, “Layers”, in: Image and container: a fact sheet, ${link}`)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Copy link' }))
    expect(await navigator.clipboard.readText()).toBe(link)
    expect(screen.getByText('Copied.')).toHaveAttribute('role', 'status')

    await user.click(screen.getByRole('button', { name: 'Cite: Removal' }))
    expect(store.getState().table.openClaim).toBe('removal')
    expect(rowOf('Layers')).not.toHaveAttribute('data-marked')
  })

  it('leads back to the page', async () => {
    const user = userEvent.setup()
    const onLeave = vi.fn()
    renderWithStore(<FactSheet onLeave={onLeave} notices={null} />)
    await user.click(screen.getByRole('button', { name: 'Back to the page' }))
    expect(onLeave).toHaveBeenCalledOnce()
  })
})
