import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { connectToHost, type FrameWindow } from '../../src/embed/connection'
import { isAddressedToUs, readHostMessage, sealMessage } from '../../src/embed/protocol'

const hello = { ns: 'layerlab', v: 1, type: 'hello' }

describe('readHostMessage', () => {
  it('returns a well-formed message', () => {
    expect(readHostMessage({ ns: 'layerlab', v: 1, type: 'run', payload: { line: 'docker ps' } })).toMatchObject({
      type: 'run',
      payload: { line: 'docker ps' },
    })
  })
  it.each([
    { ...hello, v: 2 },
    { ...hello, ns: 'other' },
    { ...hello, type: 'constructor' },
    { ns: 'layerlab', v: 1, type: 'run', payload: { line: 7 } },
    { ns: 'layerlab', v: 1, type: 'goto', payload: { step: -1 } },
    'layerlab',
    null,
  ])('returns undefined for %j', (data) => {
    expect(readHostMessage(data)).toBeUndefined()
  })
  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readHostMessage(data)
        isAddressedToUs(data)
      }),
    )
  })
})

/** A frame in a page that remembers what it was told, and can send as the parent or as somebody else. */
function fakeFrame() {
  const sent: { readonly message: ReturnType<typeof sealMessage>; readonly target: string }[] = []
  const target = new EventTarget()
  const parent = {
    postMessage: (message: ReturnType<typeof sealMessage>, to: string) => sent.push({ message, target: to }),
  }
  const frame: Pick<FrameWindow, 'addEventListener' | 'removeEventListener'> & { parent: unknown } = {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    parent,
  }
  const say = (data: unknown, origin: string, source: unknown = parent) => {
    const event = new Event('message')
    Object.assign(event, { data, origin, source })
    target.dispatchEvent(event)
  }
  return { frame, sent, say }
}

function connect() {
  const fake = fakeFrame()
  const heard = vi.fn()
  const isFrame = (_: unknown): _ is FrameWindow => true
  if (!isFrame(fake.frame)) throw new Error('not a frame')
  const connection = connectToHost(fake.frame, heard, 'not understood')
  return { ...fake, heard, connection }
}

describe('connectToHost', () => {
  it('sends nothing about the learner before the page around has said hello', () => {
    const { connection, sent, say } = connect()
    connection.send({ type: 'completed', payload: { scene: 'removal' } })
    expect(sent).toEqual([])
    say(hello, 'https://course.example')
    connection.send({ type: 'completed', payload: { scene: 'removal' } })
    expect(sent).toEqual([
      { message: sealMessage({ type: 'completed', payload: { scene: 'removal' } }), target: 'https://course.example' },
    ])
  })
  it('tells its height at once', () => {
    const { connection, sent } = connect()
    connection.send({ type: 'resize', payload: { height: 300 } })
    expect(sent).toHaveLength(1)
  })
  it('listens to the parent alone', () => {
    const { heard, say } = connect()
    say(hello, 'https://course.example', {})
    expect(heard).not.toHaveBeenCalled()
  })
  it('listens to no other origin once one has said hello', () => {
    const { heard, say } = connect()
    say(hello, 'https://course.example')
    say({ ...hello, type: 'reset' }, 'https://elsewhere.example')
    expect(heard).toHaveBeenCalledTimes(1)
  })
  it('answers a malformed message with an error and an unaddressed one with silence', () => {
    const { sent, say } = connect()
    say({ ns: 'layerlab', v: 1, type: 'nosuch' }, 'https://course.example')
    say({ type: 'webpackOk' }, 'https://course.example')
    expect(sent.map(({ message }) => message.type)).toEqual(['error'])
  })
})
