import { describe, expect, it } from 'vitest'
import { hostFocus } from '../../../src/bench/layout/bench-focus'
import { focusAfter, touchedBy } from '../../../src/bench/layout/frame-effects'
import type { EngineEvent } from '../../../src/engine/events'
import { containerId, digest, richMachine } from '../fixtures'

const machine = richMachine()
const green = { containerId: containerId('green'), name: 'green' }
const blue = { containerId: containerId('blue'), name: 'blue' }
const inside = { view: 'container', containerId: containerId('green') } as const
const copiedUp: EngineEvent = { type: 'file.copied-up', ...green, path: '/f', from: digest('ADD debian'), size: 1 }
const added: EngineEvent = { type: 'file.added', ...green, path: '/f', size: 1 }
const created: EngineEvent = { type: 'container.created', ...green, imageId: digest('image web:1') }

describe('focusAfter', () => {
  it('looks into the container whose file was copied up', () => {
    expect(focusAfter([created, copiedUp], machine, hostFocus)).toEqual(inside)
  })

  it('stays at the host when a new container wrote a new file', () => {
    expect(focusAfter([created, added], machine, hostFocus)).toEqual(hostFocus)
  })

  it('looks into the container when nothing but its files changed', () => {
    expect(focusAfter([added], machine, hostFocus)).toEqual(inside)
  })

  it('goes back to the host when something changed there', () => {
    expect(focusAfter([{ type: 'container.removed', ...blue }], machine, inside)).toEqual(hostFocus)
  })

  it('keeps looking where it looked when nothing changed', () => {
    expect(focusAfter([], machine, inside)).toEqual(inside)
  })

  it('does not choose between two containers', () => {
    expect(focusAfter([added, { ...added, ...blue }], machine, hostFocus)).toEqual(hostFocus)
  })
})

describe('touchedBy', () => {
  it('collects containers and each path once, in order', () => {
    const { containers, paths } = touchedBy([created, copiedUp, added, { ...added, path: '/g' }])
    expect([...containers]).toEqual([green.containerId])
    expect(paths.get(green.containerId)).toEqual(['/f', '/g'])
  })
})
