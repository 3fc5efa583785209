import { describe, expect, it } from 'vitest'
import { groupFilters, matchesFilters } from '../../../src/cli/commands/system/event-filters'
import type { EventMessage } from '../../../src/cli/commands/system/event-messages'

const died: EventMessage = {
  time: 0,
  type: 'container',
  action: 'die',
  id: 'a1b2c3',
  attributes: new Map([
    ['name', 'web'],
    ['image', 'localhost:5000/app:2'],
    ['tier', 'front'],
  ]),
}
const passes = (...filters: readonly string[]) => matchesFilters(died, groupFilters(filters))

describe('matchesFilters', () => {
  it('takes one of several values of a filter, and all filters', () => {
    expect(passes('event=start', 'event=die')).toBe(true)
    expect(passes('event=die', 'type=image')).toBe(false)
  })

  it('takes all labels together', () => {
    expect(passes('label=tier', 'label=tier=front')).toBe(true)
    expect(passes('label=tier', 'label=other')).toBe(false)
  })

  it('knows a container by the beginning of its name or identifier', () => {
    expect([passes('container=we'), passes('container=a1'), passes('container=eb')]).toEqual([true, true, false])
  })

  it('knows an image with and without its tag, but no port for a tag', () => {
    expect([passes('image=localhost:5000/app'), passes('image=localhost:5000/app:2')]).toEqual([true, true])
    expect(passes('image=localhost')).toBe(false)
  })

  it('takes everything for a filter that the daemon does not know', () => {
    expect(passes('nosuch=1')).toBe(true)
  })
})
