import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BenchPick } from '../../src/bench/BenchPick'
import { containerId, digest, richMachine } from './fixtures'

const question = {
  machine: richMachine(),
  containerId: containerId('green'),
  path: '/usr/share/nginx/index.html',
  prompt: 'Where does green read index.html?',
}

describe('BenchPick', () => {
  it('offers the plates without giving the answer away', async () => {
    const user = userEvent.setup()
    const onPick = vi.fn()
    render(<BenchPick {...question} onPick={onPick} picked={undefined} correct={undefined} />)
    expect(screen.getAllByRole('button')).toHaveLength(4)
    expect(screen.queryByRole('button', { name: /changed here/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /COPY site/ }))
    expect(onPick).toHaveBeenCalledWith(digest('COPY site/ /usr/share/nginx'))
  })

  it('shows what each plate did once an answer was given, and takes no second one', async () => {
    const user = userEvent.setup()
    const onPick = vi.fn()
    const picked = digest('COPY site/ /usr/share/nginx')
    render(<BenchPick {...question} onPick={onPick} picked={picked} correct="writable" />)
    expect(screen.getByRole('button', { name: /COPY site.*changed here.*not this one/ })).toBeInTheDocument()
    const right = screen.getByRole('button', { name: /Writable layer.*this is where it is read from/ })
    await user.click(right)
    expect(onPick).not.toHaveBeenCalled()
  })
})
