import { describe, expect, it } from 'vitest'
import { chooseTheme } from '../../src/app/appearance'

describe('chooseTheme', () => {
  it('returns the theme of the link before all others', () => {
    expect(chooseTheme('projector', 'dark', true, 'study')).toBe('projector')
  })
  it('returns what the learner chose when the link says nothing', () => {
    expect(chooseTheme(undefined, 'dark', false, 'study')).toBe('dark')
  })
  it('follows the device when the learner left it to the device', () => {
    expect(chooseTheme(undefined, 'system', true, 'study')).toBe('dark')
    expect(chooseTheme(undefined, 'system', false, 'embed')).toBe('light')
  })
  it('returns the projector theme for a presentation unless dark was chosen', () => {
    expect(chooseTheme(undefined, 'system', true, 'present')).toBe('projector')
    expect(chooseTheme(undefined, 'dark', false, 'present')).toBe('dark')
  })
})
