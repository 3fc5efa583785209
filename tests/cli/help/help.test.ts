import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

/** `docker … --help` as Docker Engine 28.5.2 printed it, one after the other. */
const recorded = readFileSync(new URL('recorded-help.txt', import.meta.url), 'utf8')
  .split(/^\$ /m)
  .filter((block) => block !== '')
  .map((block) => ({ line: block.slice(0, block.indexOf('\n')), text: block.slice(block.indexOf('\n') + 1) }))

describe('--help', () => {
  it.each(recorded)('$line prints what Docker prints', ({ line, text }) => {
    expect(answerTo(line).text).toBe(text)
  })
})
