/** What a Redis database holds. */

/** A value by its Redis type, as `TYPE` names it. */
export type RedisValue =
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'set'; readonly members: ReadonlySet<string> }
  | { readonly type: 'hash'; readonly fields: ReadonlyMap<string, string> }

export type Entry = {
  readonly value: RedisValue
  /** When it is gone, in milliseconds since the Unix epoch; absent for what stays. */
  readonly expires?: number
}

/** Keys to values. */
export type Database = Map<string, Entry>
