import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { dispatch } from '../../../src/cli/dispatch'
import { dockerCommands } from '../../../src/cli/registry'
import { createMachine } from '../../../src/engine/seed/create-machine'
import { openSession } from '../../../src/engine/session'

/** `docker … --help` as Docker Engine 28.5.2 printed it, one after the other. */
const recorded = readFileSync(new URL('recorded-help.txt', import.meta.url), 'utf8')
  .split(/^\$ /m)
  .filter((block) => block !== '')
  .map((block) => ({ line: block.slice(0, block.indexOf('\n')), text: block.slice(block.indexOf('\n') + 1) }))

function output(line: string): string {
  let text = ''
  const write = (chunk: string | Uint8Array): void => {
    text += typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk)
  }
  const context = {
    session: openSession(createMachine('lesson'), new Map()),
    out: write,
    error: write,
    standardInput: () => new Uint8Array(),
    environment: new Map(),
  }
  dispatch(dockerCommands, context, line.split(/ +/).slice(1))
  return text
}

describe('--help', () => {
  it.each(recorded)('$line prints what Docker prints', ({ line, text }) => {
    expect(output(line)).toBe(text)
  })
})
