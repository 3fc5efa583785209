/** The client's standard input on its way to a program in a container (docker/cli, cli/command/container/hijack.go). */
import type { Wait } from '../../../engine/processes/program'
import { sendInput } from '../../../engine/processes/scheduler'
import { findTask } from '../../../engine/processes/task-store'
import type { CommandContext } from '../../command'
import { detachPosition } from './detach-keys'

/** Where input goes, and what the client does with it besides. */
export type AttachedInput = {
  /** The task in the container that reads it. */
  readonly taskId: number
  /** True when that is a terminal: control characters are meant for the programs at it. */
  readonly terminal: boolean
  /** True when somebody types it at a terminal of the client's, false when it comes from a file or a pipe. */
  readonly typed: boolean
  /** Whether the program reads the end of it, too. */
  readonly seesEnd: boolean
  /** The keys that end the client and not the program, as characters. */
  readonly detachKeys: string
  /** Says that the client was left by these keys, and returns its exit code. */
  leave(): number
}

/** Bytes that may be under way to a program that does not read: those that the pipe to it holds (`pipe(7)`). */
const capacity = 65_536

export class InputRelay {
  readonly #context: CommandContext
  readonly #containerId: string
  readonly #input: AttachedInput
  #underWay = 0

  constructor(context: CommandContext, containerId: string, input: AttachedInput) {
    this.#context = context
    this.#containerId = containerId
    this.#input = input
  }

  get isTyped(): boolean {
    return this.#input.typed
  }

  /** True when the program has read all that was handed on, and waits for more. */
  get isAwaited(): boolean {
    return findTask(this.#context.session, this.#containerId, this.#input.taskId)?.awaitsInput === true
  }

  /** True when there is something to hand on, be it the end, and room for it. */
  get isReady(): boolean {
    const hasRoom = this.isTyped || this.isAwaited || this.#underWay < capacity
    return hasRoom && this.#context.process.isReadable(0)
  }

  /** Hands on what there is. The client ends with an exit code where the keys for that were typed. */
  *handOn(): Generator<Wait, { readonly exitCode: number } | 'ended' | 'open', void> {
    const { terminal, detachKeys } = this.#input
    const data = yield* this.#context.process.read(0, this.isTyped ? Number.POSITIVE_INFINITY : capacity)
    if (data === undefined) {
      this.end()
      return 'ended'
    }
    const keys = terminal ? detachPosition(data, detachKeys) : -1
    const handedOn = keys < 0 ? data : data.subarray(0, keys)
    this.#underWay = (this.isAwaited ? 0 : this.#underWay) + handedOn.length
    if (handedOn.length > 0) this.#send(handedOn, false)
    return keys < 0 ? 'open' : { exitCode: this.#input.leave() }
  }

  /** Hands on that nothing more comes: the input has ended, or the client. */
  end(): void {
    this.#send(new Uint8Array(), this.#input.seesEnd)
  }

  #send(data: Uint8Array, ends: boolean): void {
    sendInput(this.#context.session, this.#containerId, this.#input.taskId, { data, ends })
  }
}
