import { describe, expect, it } from 'vitest'
import { actionOf, belongsToControl } from '../../src/present/keys'

const key = (name: string, changes = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...changes,
})

describe('actionOf', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['.', 'black'],
    ['B', 'black'],
    ['f', 'fullscreen'],
    ['?', 'help'],
  ])('understands %s', (name, action) => {
    expect(actionOf(key(name), true)).toBe(action)
  })
  it('goes back on Shift and Space', () => {
    expect(actionOf(key(' ', { shiftKey: true }), true)).toBe('back')
  })
  it('keeps F5 from reloading the page', () => {
    expect(actionOf(key('F5'), true)).toBe('nothing')
  })
  it('leaves single characters alone when they are switched off', () => {
    expect(actionOf(key('b'), false)).toBeUndefined()
    expect(actionOf(key('PageDown'), false)).toBe('next')
  })
  it('leaves the browser its own shortcuts', () => {
    expect(actionOf(key('f', { ctrlKey: true }), true)).toBeUndefined()
  })
})

describe('belongsToControl', () => {
  it('gives Space to a focused button and arrows to the slide', () => {
    const button = document.createElement('button')
    expect(belongsToControl(key(' '), button)).toBe(true)
    expect(belongsToControl(key('ArrowRight'), button)).toBe(false)
  })
  it('leaves a clicker its keys whatever has the focus', () => {
    const choice = document.createElement('select')
    for (const name of ['PageDown', 'PageUp', '.', 'F5', 'Escape'])
      expect(belongsToControl(key(name), choice)).toBe(false)
    expect(belongsToControl(key('ArrowDown'), choice)).toBe(true)
  })
  it('gives every key but Escape to a text field', () => {
    const field = document.createElement('input')
    expect(belongsToControl(key('b'), field)).toBe(true)
    expect(belongsToControl(key('Escape'), field)).toBe(false)
  })
})
