import { describe, expect, it } from 'vitest'
import { layoutHost } from '../../../src/bench/layout/host-layout'
import { neighbourOf } from '../../../src/bench/layout/neighbours'
import { containerId, digest, richMachine } from '../fixtures'

const { items } = layoutHost(richMachine(), { width: 760, height: 420 })
const go = (id: string, ...directions: readonly ('up' | 'down' | 'left' | 'right')[]) =>
  directions.reduce<string | undefined>((at, direction) => at && neighbourOf(items, at, direction, true), id)

describe('neighbourOf', () => {
  it('climbs a stack from the kernel to the process', () => {
    expect(go(`layer:${digest('ADD debian')}`, 'up')).toBe(`layer:${digest('RUN apt-get install nginx')}`)
    expect(go(`container:${containerId('blue')}`, 'up')).toBe(`process:${containerId('blue')}`)
    expect(go(`layer:${digest('ADD debian')}`, 'down')).toBe('kernel')
  })

  it('moves along a row of containers', () => {
    expect(go(`container:${containerId('blue')}`, 'right')).toBe(`container:${containerId('green')}`)
    expect(go(`container:${containerId('blue')}`, 'right', 'left')).toBe(`container:${containerId('blue')}`)
  })

  it('reaches what stands beside the host', () => {
    expect(go(`layer:${digest('busybox')}`, 'right')).toBe('volume:data')
  })

  it('stays at the edge', () => {
    expect(go('kernel', 'down')).toBeUndefined()
  })

  it('starts with the first part when the one left is gone', () => {
    expect(neighbourOf(items, 'gone', 'up', true)).toBe(items[0]?.id)
  })
})
