import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../src/bench/Timeline'
import { emptyMachine } from './fixtures'
import { frameOf } from './frames'

const frames = [
  frameOf('docker run -d --name web nginx', emptyMachine),
  frameOf('docker rm web', emptyMachine, [], 1),
  frameOf('docker rm -f web', emptyMachine),
]

function Travelling({ from }: { readonly from: number }) {
  const [cursor, setCursor] = useState(from)
  return <Timeline frames={frames} cursor={cursor} onSeek={setCursor} />
}

const current = () => screen.getAllByRole('button').find((mark) => mark.getAttribute('aria-current') === 'step')

describe('Timeline', () => {
  it('has a mark for the start and for each command', () => {
    render(<Travelling from={3} />)
    expect(screen.getByRole('button', { name: '2: docker rm web' })).toBeInTheDocument()
    expect(current()).toHaveAccessibleName('3: docker rm -f web')
    expect(screen.getByText('3 of 3')).toBeInTheDocument()
  })

  it('undoes, redoes and goes back to the start', async () => {
    const user = userEvent.setup()
    render(<Travelling from={3} />)
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(current()).toHaveAccessibleName('2: docker rm web')
    await user.click(screen.getByRole('button', { name: 'Redo' }))
    expect(current()).toHaveAccessibleName('3: docker rm -f web')
    await user.click(screen.getByRole('button', { name: 'Back to the start' }))
    expect(current()).toHaveAccessibleName('Start')
  })

  it('keeps the focus on undo when there is nothing left to undo', async () => {
    const user = userEvent.setup()
    render(<Travelling from={1} />)
    const undo = screen.getByRole('button', { name: 'Undo' })
    await user.click(undo)
    await user.click(undo)
    expect(undo).toHaveFocus()
    expect(undo).toHaveAttribute('aria-disabled', 'true')
    expect(current()).toHaveAccessibleName('Start')
  })

  it('travels along the marks with the arrow keys', async () => {
    const user = userEvent.setup()
    render(<Travelling from={1} />)
    screen.getByRole('button', { name: /^1:/ }).focus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('button', { name: '2: docker rm web' })).toHaveFocus()
    await user.keyboard('{End}')
    expect(current()).toHaveAccessibleName('3: docker rm -f web')
    await user.keyboard('{Home}{ArrowLeft}')
    expect(current()).toHaveAccessibleName('Start')
  })
})
