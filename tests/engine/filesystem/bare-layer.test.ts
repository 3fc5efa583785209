import { expect, it } from 'vitest'
import { withDevices, withWhiteouts } from '../../../src/engine/filesystem/bare-layer'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import { tree, whiteout } from './trees'

const layer = tree({ '/etc/group': whiteout, '/etc/passwd': 'root', '/app/sub/old': whiteout })

it('shows a whiteout as a character device 0/0 without permissions', () => {
  const shown = withDevices(layer)
  expect(nodeAt(shown, '/etc/group')).toMatchObject({
    type: 'special',
    kind: 'character-device',
    major: 0,
    minor: 0,
    mode: 0,
  })
  expect(nodeAt(shown, '/app/sub/old')).toMatchObject({ type: 'special' })
  expect(nodeAt(shown, '/etc/passwd')).toBe(nodeAt(layer, '/etc/passwd'))
})

it('makes the same layer again from what is shown', () => {
  expect(withWhiteouts(withDevices(layer))).toEqual(layer)
})

it('works a layer out once', () => {
  expect(withDevices(layer)).toBe(withDevices(layer))
})
