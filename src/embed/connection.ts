/** The line to the page around an embed. The first `hello` pins its origin; until then only heights go out. */
import { type FrameMessage, type HostMessage, isAddressedToUs, readHostMessage, sealMessage } from './protocol'

export type Connection = {
  send(message: FrameMessage, id?: string): void
  close(): void
}

/** What may be said before the page around has introduced itself: nothing that tells what the learner did. */
const harmless: readonly FrameMessage['type'][] = ['ready', 'resize', 'error']

/** What the frame sits in; replaced in tests. */
export type FrameWindow = Pick<Window, 'addEventListener' | 'removeEventListener' | 'parent'>

/** Listens to the parent alone, and calls `onMessage` for each message that is well formed and from the pinned origin. */
export function connectToHost(
  frame: FrameWindow,
  onMessage: (message: HostMessage, reply: (answer: FrameMessage) => void) => void,
  refusal: string,
): Connection {
  let pinnedOrigin: string | undefined

  const send = (message: FrameMessage, id?: string) => {
    if (pinnedOrigin === undefined && !harmless.includes(message.type)) return
    // A sandboxed parent has the origin "null", which cannot be named as a target.
    const target = pinnedOrigin === undefined || pinnedOrigin === 'null' ? '*' : pinnedOrigin
    frame.parent.postMessage(sealMessage(message, id), target)
  }

  const receive = (event: MessageEvent) => {
    if (event.source !== frame.parent || !isAddressedToUs(event.data)) return
    if (pinnedOrigin !== undefined && event.origin !== pinnedOrigin) return
    const message = readHostMessage(event.data)
    if (!message) {
      send({ type: 'error', payload: { message: refusal } })
      return
    }
    if (message.type === 'hello') pinnedOrigin ??= event.origin
    onMessage(message, (answer) => send(answer, message.id))
  }

  frame.addEventListener('message', receive)
  return { send, close: () => frame.removeEventListener('message', receive) }
}
