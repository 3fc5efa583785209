import { describe, expect, it } from 'vitest'
import { containerNamed, mistakeIn, originOf } from '../../../src/quiz/bench-key/origin'
import { digest, emptyMachine, withContainer, withImage, withLayer } from '../../bench/fixtures'

const base = withLayer(emptyMachine, 'base', { files: { '/etc/passwd': 'root', '/note': 'one', '/gone': 'here' } })
const upper = withLayer(base, 'upper', { on: 'base', files: { '/note': 'two', '/gone': null } })
const image = withImage(upper, 'app', ['base', 'upper'])
const machine = withContainer(image, 'web', 'app', {
  files: { '/own': 'mine', '/etc/motd': null },
  mounts: [{ type: 'volume', volume: 'data', destination: '/data', readOnly: false, anonymous: false }],
})
const web = containerNamed(machine, 'web')
if (!web) throw new Error('the fixture has a container web')

describe('originOf', () => {
  it.each([
    ['/etc/passwd', digest('base')],
    ['/note', digest('upper')],
    ['/own', 'writable'],
    ['/gone', 'nowhere'],
    ['/data/file', 'mount'],
    ['/database', 'nowhere'],
  ])('finds %s in %s', (path, origin) => {
    expect(originOf(machine, web, path)).toBe(origin)
  })
})

describe('mistakeIn', () => {
  it.each([
    ['a layer below the one that wins', '/note', digest('base'), 'overruled'],
    ['a layer that says nothing about the file', '/etc/passwd', digest('upper'), 'empty'],
    ['a file that a whiteout hides', '/gone', digest('base'), 'hidden'],
    ['the whiteout itself', '/gone', digest('upper'), 'whiteout'],
    ['nowhere, though it is there', '/note', 'nowhere', 'there'],
    ['a volume where none is mounted', '/note', 'mount', 'notMounted'],
    ['a layer below a volume', '/data/file', digest('base'), 'covered'],
  ])('explains picking %s', (_, path, pick, mistake) => {
    expect(mistakeIn(machine, web, path, pick)).toBe(mistake)
  })
})
