import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Terms } from '../../../src/ui/terms/Terms'
import { indexTerms } from '../../../src/ui/terms/term-index'
import { type Glossary, type TermsAccess, TermsContext } from '../../../src/ui/terms/terms-context'

const glossary: Glossary = {
  words: {
    source: 'Source:',
    newWindow: 'opens in a new window',
    seeOnBench: 'See it on the bench',
    allTerms: 'All terms',
  },
  index: indexTerms([
    {
      id: 'whiteout',
      term: 'Whiteout',
      forms: ['whiteout', 'whiteouts'],
      sentence: 'A marker that hides a file, see `docker diff`.',
      source: { title: 'Layers', section: 'Whiteouts', url: 'https://example.org/layers' },
      picture: {},
    },
    {
      id: 'layer',
      term: 'Layer',
      forms: ['layer'],
      sentence: 'A set of changes.',
      source: { title: 'Config', section: 'Layer', url: 'https://example.org/config' },
    },
  ]),
}
const text = 'The layer holds a whiteout for `whiteout.txt`.'

function renderText(access: Partial<TermsAccess> = {}) {
  const terms: TermsAccess = { load: async () => glossary, onShow: undefined, ...access }
  return render(
    <TermsContext value={terms}>
      <p>
        <Terms text={text} />
      </p>
    </TermsContext>,
  )
}

describe('text with terms', () => {
  it('reads the same before the glossary has come, when it cannot come, and without one', async () => {
    const words = 'The layer holds a whiteout for whiteout.txt.'
    const waiting = renderText({ load: () => new Promise(() => undefined) })
    expect(waiting.container).toHaveTextContent(words)
    waiting.unmount()
    const failing = renderText({ load: () => Promise.reject(new Error('offline')) })
    expect(failing.container).toHaveTextContent(words)
    failing.unmount()
    expect(render(<Terms text={text} />).container).toHaveTextContent(words)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
  })

  it('marks its terms as links to the glossary and leaves code alone', async () => {
    const { container } = renderText()
    expect(await screen.findByRole('link', { name: 'whiteout' })).toHaveAttribute('href', '?term=whiteout')
    expect(screen.getAllByRole('link')).toHaveLength(2)
    expect(screen.getByText('whiteout.txt').tagName).toBe('CODE')
    expect(container).toHaveTextContent('The layer holds a whiteout for whiteout.txt.')
  })

  it('opens what a term means, with its source, takes the focus there, and closes it again', async () => {
    const user = userEvent.setup()
    renderText()
    const link = await screen.findByRole('link', { name: 'whiteout' })
    expect(link).toHaveAttribute('aria-expanded', 'false')
    await user.click(link)
    expect(link).toHaveAttribute('aria-expanded', 'true')
    const dialog = screen.getByRole('dialog', { name: 'Whiteout' })
    expect(dialog).toHaveFocus()
    expect(dialog).toHaveAccessibleDescription('A marker that hides a file, see docker diff.')
    expect(screen.getByRole('link', { name: /Layers, Whiteouts/ })).toHaveAttribute(
      'href',
      'https://example.org/layers',
    )
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    await user.click(link)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('leads to the glossary, and to the bench where there is a picture', async () => {
    const user = userEvent.setup()
    const onShow = vi.fn()
    renderText({ onShow })
    await user.click(await screen.findByRole('link', { name: 'whiteout' }))
    await user.click(screen.getByRole('button', { name: 'See it on the bench' }))
    await user.click(screen.getByRole('link', { name: 'layer' }))
    expect(screen.queryByRole('button', { name: 'See it on the bench' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'All terms' }))
    expect(onShow.mock.calls).toEqual([
      ['whiteout', true],
      ['layer', false],
    ])
  })
})
