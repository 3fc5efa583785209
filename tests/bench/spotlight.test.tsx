import { fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { BenchView } from '../../src/bench/BenchView'
import { isLit } from '../../src/bench/spotlight'
import { containerId, digest, richMachine } from './fixtures'
import { renderStill } from './render'

const machine = richMachine()
const layer = digest('COPY site/ /usr/share/nginx')
const plate = () => screen.getByRole('button', { name: /^Layer 3 of 3: COPY site/ })

describe('isLit', () => {
  it('falls on the layer itself, and on the fold that it lies in', () => {
    expect(isLit({ kind: 'layer', chainId: 'a' }, { layer: 'a' })).toBe(true)
    expect(isLit({ kind: 'layer', chainId: 'b' }, { layer: 'a' })).toBe(false)
    expect(isLit({ kind: 'fold', chainIds: ['b', 'a'] }, { layer: 'a' })).toBe(true)
  })

  it("falls on a container's plate and not on its process", () => {
    expect(isLit({ kind: 'container', containerId: 'c' }, { container: 'c' })).toBe(true)
    expect(isLit({ kind: 'process', containerId: 'c' }, { container: 'c' })).toBe(false)
    expect(isLit({ kind: 'image' }, { container: 'c' })).toBe(false)
    expect(isLit({ kind: 'image' }, undefined)).toBe(false)
  })
})

describe('spotlight on the bench', () => {
  it('marks the plate that is pointed at elsewhere on the page, and no other', () => {
    renderStill(<BenchView machine={machine} spotlight={{ layer }} />)
    expect(plate()).toHaveAttribute('data-lit')
    expect(document.querySelectorAll('[data-lit]')).toHaveLength(1)
  })

  it('says what the pointer or the focus is on, and when it has gone', async () => {
    const user = userEvent.setup()
    const onPoint = vi.fn()
    renderStill(<BenchView machine={machine} onPoint={onPoint} />)
    await user.hover(plate())
    expect(onPoint).toHaveBeenLastCalledWith({ layer })
    await user.unhover(plate())
    expect(onPoint).toHaveBeenLastCalledWith(undefined)
    fireEvent.focus(screen.getByRole('button', { name: /^Container green/ }))
    expect(onPoint).toHaveBeenLastCalledWith({ container: containerId('green') })
  })

  it('works on the plates inside a container as well', async () => {
    const user = userEvent.setup()
    const onPoint = vi.fn()
    const focus = { view: 'container', containerId: containerId('green') } as const
    renderStill(<BenchView machine={machine} focus={focus} spotlight={{ layer }} onPoint={onPoint} />)
    const row = await screen.findByRole('button', { name: /COPY site/ })
    expect(row).toHaveAttribute('data-lit')
    await user.hover(screen.getByRole('button', { name: /^Writable layer of green/ }))
    expect(onPoint).toHaveBeenLastCalledWith({ container: containerId('green') })
  })
})
