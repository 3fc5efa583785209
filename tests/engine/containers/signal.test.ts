import { describe, expect, it } from 'vitest'
import { checkSignal, requireSignal } from '../../../src/engine/containers/signal'

describe('requireSignal', () => {
  it.each(['TERM', 'SIGTERM', 'sigterm', '15', '+15'])('reads %j', (text) => {
    expect(requireSignal(text)).toBe('TERM')
  })

  it.each([
    ['NOSUCH', 'invalid signal: NOSUCH'],
    ['0', 'invalid signal: 0'],
    ['', 'invalid signal: '],
    ['99', 'the linux daemon does not support signal 99'],
    ['-1', 'the linux daemon does not support signal -1'],
  ])('refuses %j', (text, message) => {
    expect(() => requireSignal(text)).toThrow(message)
  })
})

describe('checkSignal', () => {
  it.each(['INT', '99', '-1', 'RTMIN+3', 'SIGRTMAX'])('lets %j be kept', (text) => {
    expect(() => checkSignal(text)).not.toThrow()
  })

  it.each(['0', '1.5', 'RTMIN+16', 'RTMAX-15'])('refuses %j', (text) => {
    expect(() => checkSignal(text)).toThrow(`invalid signal: ${text}`)
  })
})
