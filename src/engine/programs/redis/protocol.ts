/** The Redis serialization protocol, version 2 (RESP): commands to the server and its replies, as bytes and back. */

export type Reply =
  | { readonly kind: 'status'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'bulk'; readonly text: string }
  | { readonly kind: 'nil' }
  | { readonly kind: 'array'; readonly items: readonly Reply[] }

const encoder = new TextEncoder()
const decoder = new TextDecoder()

function formatBulk(text: string): string {
  return `$${encoder.encode(text).length}\r\n${text}\r\n`
}

/** @param words the name of a command and its arguments */
export function formatCommand(words: readonly string[]): Uint8Array {
  return encoder.encode(`*${words.length}\r\n${words.map(formatBulk).join('')}`)
}

export function formatReply(reply: Reply): string {
  switch (reply.kind) {
    case 'status':
      return `+${reply.text}\r\n`
    case 'error':
      return `-${reply.text}\r\n`
    case 'integer':
      return `:${reply.value}\r\n`
    case 'bulk':
      return formatBulk(reply.text)
    case 'nil':
      return '$-1\r\n'
    case 'array':
      return `*${reply.items.length}\r\n${reply.items.map(formatReply).join('')}`
  }
}

class Reader {
  #at = 0
  constructor(private readonly data: Uint8Array) {}

  /** The next reply; undefined where the bytes are none. */
  reply(): Reply | undefined {
    const line = this.#line()
    const text = line.slice(1)
    switch (line[0]) {
      case '+':
        return { kind: 'status', text }
      case '-':
        return { kind: 'error', text }
      case ':':
        return { kind: 'integer', value: Number(text) }
      case '$':
        return text === '-1' ? { kind: 'nil' } : { kind: 'bulk', text: this.#bytes(Number(text)) }
      case '*':
        return { kind: 'array', items: Array.from({ length: Number(text) }, () => this.reply() ?? { kind: 'nil' }) }
      default:
        return undefined
    }
  }

  #line(): string {
    const end = this.data.indexOf(13, this.#at)
    const line = decoder.decode(this.data.subarray(this.#at, end < 0 ? undefined : end))
    this.#at = end < 0 ? this.data.length : end + 2
    return line
  }

  #bytes(length: number): string {
    const text = decoder.decode(this.data.subarray(this.#at, this.#at + length))
    this.#at += length + 2
    return text
  }
}

export function parseReply(data: Uint8Array): Reply | undefined {
  return new Reader(data).reply()
}

/** The words of a command; undefined when it is none. A plain line (an inline command) is one too. */
export function parseCommand(data: Uint8Array): readonly string[] | undefined {
  if (data[0] !== 0x2a) {
    const [line = ''] = decoder.decode(data).split(/\r?\n/)
    return line.trim() === '' ? undefined : line.trim().split(/\s+/)
  }
  const reply = parseReply(data)
  if (reply?.kind !== 'array') return undefined
  return reply.items.map((item) => (item.kind === 'bulk' ? item.text : ''))
}
