/** The commands of Redis that are understood, with its words for what goes wrong. */
import { globPattern } from '../../shell/applets/support/glob'
import type { Reply } from './protocol'
import type { Database, RedisValue } from './values'

/** What a command works on. */
export type Store = {
  readonly database: Database
  /** Milliseconds since the Unix epoch. */
  readonly now: number
}

/** An error reply. */
class CommandError extends Error {
  override readonly name = 'CommandError'
}

const ok: Reply = { kind: 'status', text: 'OK' }
const nil: Reply = { kind: 'nil' }
const integer = (value: number): Reply => ({ kind: 'integer', value })
const bulk = (text: string | undefined): Reply => (text === undefined ? nil : { kind: 'bulk', text })
const array = (texts: readonly string[]): Reply => ({ kind: 'array', items: texts.map((text) => bulk(text)) })

type Kind = RedisValue['type']

/** The value of a key that has to be of one type. @throws CommandError */
function valueAt<K extends Kind>(
  { database }: Store,
  key: string,
  kind: K,
): Extract<RedisValue, { type: K }> | undefined {
  const value = database.get(key)?.value
  if (value === undefined) return undefined
  if (!isKind(value, kind)) throw new CommandError('WRONGTYPE Operation against a key holding the wrong kind of value')
  return value
}

function isKind<K extends Kind>(value: RedisValue, kind: K): value is Extract<RedisValue, { type: K }> {
  return value.type === kind
}

function put({ database }: Store, key: string, value: RedisValue): void {
  const { expires } = database.get(key) ?? {}
  database.set(key, { value, ...(expires === undefined ? {} : { expires }) })
}

function wholeNumber(text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) throw new CommandError('ERR value is not an integer or out of range')
  return Number(text)
}

/** `SET key value [NX | XX] [EX seconds | PX milliseconds]`. */
function set(store: Store, [key = '', text = '', ...options]: readonly string[]): Reply {
  const { database, now } = store
  let expires: number | undefined
  for (let at = 0; at < options.length; at += 1) {
    const option = options[at]?.toUpperCase()
    if (option === 'NX' && database.has(key)) return nil
    if (option === 'XX' && !database.has(key)) return nil
    if (option === 'EX' || option === 'PX') {
      at += 1
      expires = now + wholeNumber(options[at] ?? '') * (option === 'EX' ? 1000 : 1)
    } else if (option !== 'NX' && option !== 'XX') throw new CommandError('ERR syntax error')
  }
  database.set(key, { value: { type: 'string', text }, ...(expires === undefined ? {} : { expires }) })
  return ok
}

function increase(store: Store, key: string, amount: number): Reply {
  const value = wholeNumber(valueAt(store, key, 'string')?.text ?? '0') + amount
  put(store, key, { type: 'string', text: String(value) })
  return integer(value)
}

function push(store: Store, [key = '', ...texts]: readonly string[], end: 'left' | 'right'): Reply {
  const items = valueAt(store, key, 'list')?.items ?? []
  const changed = end === 'left' ? [...texts.toReversed(), ...items] : [...items, ...texts]
  put(store, key, { type: 'list', items: changed })
  return integer(changed.length)
}

function pop(store: Store, key: string, end: 'left' | 'right'): Reply {
  const items = valueAt(store, key, 'list')?.items ?? []
  const kept = end === 'left' ? items.slice(1) : items.slice(0, -1)
  if (kept.length > 0) put(store, key, { type: 'list', items: kept })
  else store.database.delete(key)
  return bulk(end === 'left' ? items[0] : items.at(-1))
}

function range(store: Store, [key = '', from = '', to = '']: readonly string[]): Reply {
  const items = valueAt(store, key, 'list')?.items ?? []
  const place = (text: string): number => {
    const at = wholeNumber(text)
    return at < 0 ? Math.max(items.length + at, -1) : at
  }
  return array(items.slice(Math.max(place(from), 0), place(to) + 1))
}

function hashSet(store: Store, [key = '', ...pairs]: readonly string[]): Reply {
  if (pairs.length % 2 === 1) throw new CommandError("ERR wrong number of arguments for 'hset' command")
  const fields = new Map(valueAt(store, key, 'hash')?.fields)
  const before = fields.size
  for (let at = 0; at < pairs.length; at += 2) fields.set(pairs[at] ?? '', pairs[at + 1] ?? '')
  put(store, key, { type: 'hash', fields })
  return integer(fields.size - before)
}

function addMembers(store: Store, [key = '', ...texts]: readonly string[]): Reply {
  const before = valueAt(store, key, 'set')?.members ?? new Set()
  const members = new Set([...before, ...texts])
  put(store, key, { type: 'set', members })
  return integer(members.size - before.size)
}

function remaining({ database, now }: Store, key: string): Reply {
  const entry = database.get(key)
  if (entry === undefined) return integer(-2)
  return integer(entry.expires === undefined ? -1 : Math.round((entry.expires - now) / 1000))
}

function expire({ database, now }: Store, [key = '', seconds = '']: readonly string[]): Reply {
  const entry = database.get(key)
  if (entry === undefined) return integer(0)
  database.set(key, { ...entry, expires: now + wholeNumber(seconds) * 1000 })
  return integer(1)
}

function removeKeys({ database }: Store, keys: readonly string[]): Reply {
  return integer(keys.filter((key) => database.delete(key)).length)
}

function setMany(store: Store, pairs: readonly string[]): Reply {
  if (pairs.length % 2 === 1) throw new CommandError("ERR wrong number of arguments for 'mset' command")
  for (let at = 0; at < pairs.length; at += 2) set(store, pairs.slice(at, at + 2))
  return ok
}

function append(store: Store, [key = '', added = '']: readonly string[]): Reply {
  const text = (valueAt(store, key, 'string')?.text ?? '') + added
  put(store, key, { type: 'string', text })
  return integer(new TextEncoder().encode(text).length)
}

function flush({ database }: Store): Reply {
  database.clear()
  return ok
}

type Command = {
  /** How many arguments it takes at least, and at most. */
  readonly arity: readonly [number, number]
  readonly run: (store: Store, words: readonly string[]) => Reply
}

const many = Number.POSITIVE_INFINITY
const command = (least: number, most: number, run: Command['run']): Command => ({ arity: [least, most], run })

const commands: Readonly<Record<string, Command>> = {
  ping: command(0, 1, (_, [text]) => (text === undefined ? { kind: 'status', text: 'PONG' } : bulk(text))),
  echo: command(1, 1, (_, [text]) => bulk(text)),
  select: command(1, 1, (_, [index]) => {
    if (index !== '0') throw new CommandError('ERR only database 0 is simulated in Layerlab')
    return ok
  }),
  set: command(2, many, set),
  get: command(1, 1, (store, [key = '']) => bulk(valueAt(store, key, 'string')?.text)),
  mset: command(2, many, setMany),
  mget: command(1, many, (store, keys) => ({
    kind: 'array',
    items: keys.map((key) => bulk(valueAt(store, key, 'string')?.text)),
  })),
  append: command(2, 2, append),
  incr: command(1, 1, (store, [key = '']) => increase(store, key, 1)),
  decr: command(1, 1, (store, [key = '']) => increase(store, key, -1)),
  incrby: command(2, 2, (store, [key = '', amount = '']) => increase(store, key, wholeNumber(amount))),
  decrby: command(2, 2, (store, [key = '', amount = '']) => increase(store, key, -wholeNumber(amount))),
  del: command(1, many, removeKeys),
  exists: command(1, many, ({ database }, keys) => integer(keys.filter((key) => database.has(key)).length)),
  keys: command(1, 1, ({ database }, [pattern = '']) => {
    const expression = globPattern(pattern, false)
    return array([...database.keys()].filter((key) => expression.test(key)))
  }),
  type: command(1, 1, ({ database }, [key = '']) => ({
    kind: 'status',
    text: database.get(key)?.value.type ?? 'none',
  })),
  ttl: command(1, 1, (store, [key = '']) => remaining(store, key)),
  expire: command(2, 2, expire),
  dbsize: command(0, 0, ({ database }) => integer(database.size)),
  flushall: command(0, 1, flush),
  flushdb: command(0, 1, flush),
  lpush: command(2, many, (store, words) => push(store, words, 'left')),
  rpush: command(2, many, (store, words) => push(store, words, 'right')),
  lpop: command(1, 1, (store, [key = '']) => pop(store, key, 'left')),
  rpop: command(1, 1, (store, [key = '']) => pop(store, key, 'right')),
  llen: command(1, 1, (store, [key = '']) => integer(valueAt(store, key, 'list')?.items.length ?? 0)),
  lrange: command(3, 3, range),
  hset: command(3, many, hashSet),
  hget: command(2, 2, (store, [key = '', field = '']) => bulk(valueAt(store, key, 'hash')?.fields.get(field))),
  hgetall: command(1, 1, (store, [key = '']) => array([...(valueAt(store, key, 'hash')?.fields ?? [])].flat())),
  sadd: command(2, many, addMembers),
  smembers: command(1, 1, (store, [key = '']) => array([...(valueAt(store, key, 'set')?.members ?? [])])),
}

/** Runs a command on the data; what is over by now is gone before. */
export function runCommand(store: Store, [name = '', ...words]: readonly string[]): Reply {
  for (const [key, { expires }] of store.database)
    if (expires !== undefined && expires <= store.now) store.database.delete(key)
  const known = Object.hasOwn(commands, name.toLowerCase()) ? commands[name.toLowerCase()] : undefined
  if (known === undefined) return unknown(name, words)
  const [least, most] = known.arity
  if (words.length < least || words.length > most) {
    return { kind: 'error', text: `ERR wrong number of arguments for '${name.toLowerCase()}' command` }
  }
  try {
    return known.run(store, words)
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return { kind: 'error', text: error.message }
  }
}

function unknown(name: string, words: readonly string[]): Reply {
  const given = words.map((word) => `'${word}' `).join('')
  return { kind: 'error', text: `ERR unknown command '${name}', with args beginning with: ${given}` }
}
