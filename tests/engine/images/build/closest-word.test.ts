import { describe, expect, it } from 'vitest'
import { closestKeyword, closestWord } from '../../../../src/engine/images/build/closest-word'

describe('closestWord', () => {
  it('takes capitals for other letters', () => {
    expect(closestWord('chmodd', ['chown', 'chmod'])).toBe('chmod')
    expect(closestWord('CHMOD', ['chown', 'chmod'])).toBeUndefined()
  })
})

describe('closestKeyword', () => {
  it('answers in capitals to a word in capitals', () => {
    expect(closestKeyword('RUNN', ['SHELL', 'RUN'])).toBe('RUN')
  })

  it('answers in small letters to anything else', () => {
    expect(closestKeyword('runn', ['SHELL', 'RUN'])).toBe('run')
    expect(closestKeyword('Runn', ['SHELL', 'RUN'])).toBe('run')
  })
})
