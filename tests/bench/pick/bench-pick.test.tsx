import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BenchPick } from '../../../src/bench/pick/BenchPick'
import { containerId, digest, richMachine } from '../fixtures'

const nothing = { picked: [], correct: undefined, labelId: 'stem' } as const
const machine = richMachine()
const inGreen = { ...nothing, machine, containerId: containerId('green'), pickable: [] }
const site = digest('COPY site/ /usr/share/nginx')

describe('plates to pick', () => {
  const question = { ...inGreen, asks: 'layer' as const, paths: ['/usr/share/nginx/index.html'] }

  it('are offered without giving the answer away', async () => {
    const user = userEvent.setup()
    const onPick = vi.fn()
    render(<BenchPick {...question} onPick={onPick} />)
    expect(screen.getAllByRole('button', { pressed: false })).toHaveLength(4)
    expect(screen.queryByRole('button', { name: /changed here/ })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: /COPY site/ }))
    expect(onPick).toHaveBeenCalledWith(site)
  })

  it('show which one is picked, and what each did once it is judged', () => {
    const { rerender } = render(<BenchPick {...question} picked={[site]} onPick={vi.fn()} />)
    expect(screen.getByRole('button', { pressed: true })).toHaveAccessibleName(/COPY site/)
    rerender(<BenchPick {...question} picked={[site]} correct={['writable']} onPick={vi.fn()} />)
    expect(screen.getByRole('button', { name: /COPY site.*changed here.*not this one/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Writable layer.*right/ })).toBeInTheDocument()
  })
})

describe('files to pick', () => {
  const question = { ...inGreen, asks: 'file' as const, paths: ['/usr/share/nginx/index.html', '/nowhere'] }

  it('show their lane lying on its side once it is judged', async () => {
    const user = userEvent.setup()
    const onPick = vi.fn()
    const { rerender } = render(<BenchPick {...question} onPick={onPick} />)
    await user.click(screen.getByRole('button', { name: '/nowhere' }))
    expect(onPick).toHaveBeenCalledWith('/nowhere')
    expect(screen.queryByText('read from here')).not.toBeInTheDocument()
    rerender(
      <BenchPick {...question} picked={['/nowhere']} correct={['/usr/share/nginx/index.html']} onPick={onPick} />,
    )
    expect(screen.getByText('read from here')).toBeInTheDocument()
    expect(screen.getByText('Nothing says anything about it: it is not there.')).toBeInTheDocument()
  })
})

describe('parts of the host to pick', () => {
  const pickable = [`container:${containerId('green')}`, `process:${containerId('green')}`]
  const question = { ...nothing, machine, asks: 'disappears' as const, containerId: undefined, paths: [], pickable }

  it('are those that the question is about; the rest of the host is only seen', async () => {
    const user = userEvent.setup()
    const onPick = vi.fn()
    render(<BenchPick {...question} onPick={onPick} />)
    expect(screen.getAllByRole('button')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: /Container green/ }))
    expect(onPick).toHaveBeenCalledWith(pickable[0])
  })

  it('are marked as right, missed or wrong by words', () => {
    render(<BenchPick {...question} picked={pickable.slice(0, 1)} correct={pickable.slice(1)} onPick={vi.fn()} />)
    expect(screen.getByRole('button', { name: /Container green.*not this one/ })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /this one, too/ })).toBeInTheDocument()
  })
})
