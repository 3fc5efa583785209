/**
 * The tape on which a task's dealings with the outside are recorded, and from which they are played again.
 *
 * While it plays, questions are answered from the recording and effects are left out, so that a program runs to the
 * same wait as before without touching the machine.
 */
import { type FileSystem, FileSystemError } from '../filesystem/file-system'
import type { ProcessEntry, ProcessIds } from './program'
import type { Exchange } from './sockets'

/** The answers that a task can get, by question. */
type Answers = { readonly [Question in keyof FileSystem]: ReturnType<FileSystem[Question]> } & {
  readonly nextProcessIds: ProcessIds
  readonly neighbours: readonly ProcessEntry[]
  readonly hostname: string
  readonly lookUpAddresses: readonly string[]
  readonly reachable: boolean
  readonly portInUse: boolean
  readonly exchange: Exchange
  readonly randomBytes: Uint8Array
}
type Question = keyof Answers

type Given<Asked extends Question> = { readonly question: Asked; readonly value: Answers[Asked] }
/** The error is kept as a value: copies of a machine have no classes. */
type Refused = { readonly question: Question; readonly refusal: Pick<FileSystemError, 'code' | 'path'> }
/** One recorded answer: a value, or the error that the question ended in. */
export type Answer = Given<Question> | Refused

export class JournalTape {
  #recorded: Answer[] = []
  #playing: readonly Answer[] | undefined
  #position = 0

  /** From now on, questions are asked and recorded. */
  record(): void {
    this.#playing = undefined
    this.#recorded = []
  }

  /** From now on, questions are answered from `answers`. */
  play(answers: readonly Answer[]): void {
    this.#playing = answers
    this.#position = 0
  }

  /** What was recorded since `record`. */
  taken(): readonly Answer[] {
    return this.#recorded
  }

  /**
   * The answer to a question.
   * @throws FileSystemError when the question ends in one, now or in the recording.
   */
  answer<Asked extends Question>(question: Asked, ask: () => Answers[Asked]): Answers[Asked] {
    return this.#playing === undefined ? this.#ask(question, ask) : this.#recall(question)
  }

  /** Does something that nobody waits for an answer to. */
  effect(action: () => void): void {
    if (this.#playing === undefined) action()
  }

  #ask<Asked extends Question>(question: Asked, ask: () => Answers[Asked]): Answers[Asked] {
    try {
      const value = ask()
      this.#recorded.push({ question, value })
      return value
    } catch (error) {
      if (error instanceof FileSystemError) {
        const { code, path } = error
        this.#recorded.push({ question, refusal: { code, path } })
      }
      throw error
    }
  }

  #recall<Asked extends Question>(question: Asked): Answers[Asked] {
    const entry = this.#playing?.[this.#position++]
    if (entry !== undefined && entry.question === question) {
      if ('refusal' in entry) throw new FileSystemError(entry.refusal.code, entry.refusal.path)
      if (answers(entry, question)) return entry.value
    }
    throw new Error(`A replayed program asked "${question}", its journal has "${entry?.question ?? 'an end'}"`)
  }
}

function answers<Asked extends Question>(entry: Given<Question>, question: Asked): entry is Given<Asked> {
  return entry.question === question
}
