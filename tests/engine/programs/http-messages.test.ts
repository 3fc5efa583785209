import { describe, expect, it } from 'vitest'
import { parseAddress } from '../../../src/engine/programs/http/client'
import { formatRequest, formatResponse, parseRequest, parseResponse } from '../../../src/engine/programs/http/messages'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('HTTP messages', () => {
  it('come back as they were sent', () => {
    const sent = formatRequest('POST', '/a?b', [['Host', 'web']], bytes('x=1'))
    expect(parseRequest(sent)).toEqual({
      method: 'POST',
      target: '/a?b',
      version: 'HTTP/1.1',
      headers: new Map([['host', 'web']]),
      body: bytes('x=1'),
    })
    const response = { status: 200, reason: 'OK', headers: [['A', 'b'] as const], body: bytes('body\n') }
    expect(parseResponse(formatResponse(response))).toEqual({ ...response, version: 'HTTP/1.1' })
  })

  it('are understood with bare newlines and without an end', () => {
    expect(parseRequest(bytes('GET / HTTP/1.0\n'))).toMatchObject({ method: 'GET', target: '/' })
    expect(parseRequest(bytes('GET / HTTP/1.0\nHost: a\n\nbody'))).toMatchObject({ body: bytes('body') })
  })

  it('are none when the first line is none', () => {
    expect(parseRequest(bytes('hello'))).toBeUndefined()
    expect(parseResponse(bytes('R'))).toBeUndefined()
  })

  it('have no body in answer to HEAD', () => {
    const response = { status: 200, reason: 'OK', headers: [], body: bytes('body') }
    expect(new TextDecoder().decode(formatResponse(response, false))).toBe('HTTP/1.1 200 OK\r\n\r\n')
  })
})

describe('parseAddress', () => {
  it.each([
    ['localhost:8080', { scheme: 'http', host: 'localhost', port: 8080, target: '/', authority: 'localhost:8080' }],
    ['http://web', { scheme: 'http', host: 'web', port: 80, target: '/', authority: 'web' }],
    ['http://web/a/b?c#d', { scheme: 'http', host: 'web', port: 80, target: '/a/b?c', authority: 'web' }],
    ['https://web?x', { scheme: 'https', host: 'web', port: 443, target: '/?x', authority: 'web' }],
  ])('reads %s', (text, address) => {
    expect(parseAddress(text)).toEqual(address)
  })

  it('finds no host where there is none', () => {
    expect(parseAddress('http:///path')).toBeUndefined()
  })
})
