import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Refutation } from '../../src/ui/refutation/Refutation'

const words = {
  belief: '`docker stop` loses files.',
  denial: 'Stopping keeps the files.',
  explanation: 'The layer stays. Only the processes end.',
}
const labels = { belief: 'A common belief:', watchProof: 'Watch the proof' }

describe('a refutation', () => {
  it('in short names the belief and nothing else', () => {
    render(<Refutation form="short" words={words} labels={labels} />)
    expect(screen.getByText('docker stop').tagName).toBe('CODE')
    expect(screen.queryByText(words.denial)).toBeNull()
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('in full denies it, explains, and leads to the proof', async () => {
    const onWatchProof = vi.fn()
    render(<Refutation form="full" words={words} labels={labels} onWatchProof={onWatchProof} />)
    expect(screen.getByText(words.denial)).toBeVisible()
    expect(screen.getByText(words.explanation)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Watch the proof' }))
    expect(onWatchProof).toHaveBeenCalledOnce()
  })
})
