/**
 * The messages between an embedded piece and the page around it: `{ ns, v, type, id, payload }`.
 * Only listed types are understood, and every payload is checked before it is used.
 */
import * as v from 'valibot'

const namespace = 'layerlab'
const version = 1

const envelope = <Type extends string, Payload extends v.GenericSchema>(type: Type, payload: Payload) =>
  v.object({
    ns: v.literal(namespace),
    v: v.literal(version),
    type: v.literal(type),
    id: v.optional(v.pipe(v.string(), v.maxLength(100))),
    payload,
  })

const shortText = v.pipe(v.string(), v.maxLength(100))
const stepNumber = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))

const hostMessageSchema = v.variant('type', [
  envelope('hello', v.optional(v.object({}))),
  envelope(
    'goto',
    v.object({ claim: v.optional(shortText), scene: v.optional(shortText), step: v.optional(stepNumber) }),
  ),
  envelope('theme', v.object({ theme: v.picklist(['light', 'dark', 'projector']) })),
  envelope('run', v.object({ line: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)) })),
  envelope('reset', v.optional(v.object({}))),
  envelope('getState', v.optional(v.object({}))),
])

/** What the page around an embed may say. */
export type HostMessage = v.InferOutput<typeof hostMessageSchema>

/** What an embed says to the page around it; heights are CSS pixels. */
export type FrameMessage =
  | { readonly type: 'ready'; readonly payload: { readonly panel: string } }
  | { readonly type: 'resize'; readonly payload: { readonly height: number } }
  | {
      readonly type: 'state'
      readonly payload: { readonly claim: string | null; readonly scene: string | null; readonly step: number }
    }
  | { readonly type: 'answered'; readonly payload: { readonly question: string; readonly right: boolean } }
  | {
      readonly type: 'progress'
      readonly payload: { readonly scene: string; readonly step: number; readonly steps: number }
    }
  | { readonly type: 'completed'; readonly payload: { readonly scene: string } }
  | { readonly type: 'error'; readonly payload: { readonly message: string } }

/** Reads a message from the page around; undefined when it is not one of ours. Never throws. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const result = v.safeParse(hostMessageSchema, data)
  return result.success ? result.output : undefined
}

/** True for data that is addressed to Layerlab, well formed or not: only then an answer is due. */
export function isAddressedToUs(data: unknown): boolean {
  return v.safeParse(v.object({ ns: v.literal(namespace) }), data).success
}

/** Puts a message into its envelope; `id` answers the message that had it. */
export function sealMessage(message: FrameMessage, id?: string) {
  return {
    ns: namespace,
    v: version,
    type: message.type,
    payload: message.payload,
    ...(id === undefined ? {} : { id }),
  }
}
