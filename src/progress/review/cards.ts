/**
 * When an item is due again: its answers replayed through FSRS, the free spaced repetition scheduler. Cards are never stored: the same
 * answers give the same card.
 */
import { type Card, createEmptyCard, fsrs, type Grade, Rating } from 'ts-fsrs'
import type { Attempt } from '../../store/progress-slice'

/** Without chance and without steps of minutes: what matters here is the day. */
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false })

/** Answers to one item within this time of one another belong to one session, in milliseconds. */
const sessionPause = 60 * 60 * 1000

/** An item that was answered, and when it is due again, in milliseconds since 1970. */
export type ReviewCard = {
  /** The question, by its id; of a generated one, the id of its template. */
  readonly question: string
  readonly due: number
  /** When it was answered last. */
  readonly answered: number
}

/** Wrong: again. Right, but guessed: hard. Right: good. The weakest answer of a session counts. */
function gradeOf(session: readonly Attempt[]): Grade {
  if (session.some(({ right }) => !right)) return Rating.Again
  return session.some(({ sure }) => sure === 'guess') ? Rating.Hard : Rating.Good
}

/** Attempts with a time, the oldest first, cut into sessions. */
function sessionsOf(attempts: readonly Attempt[]): readonly (readonly [Attempt, ...Attempt[]])[] {
  const sessions: [Attempt, ...Attempt[]][] = []
  for (const attempt of attempts.filter(({ at }) => at > 0).sort((one, other) => one.at - other.at)) {
    const session = sessions.at(-1)
    const latest = session?.at(-1)
    if (session && latest && attempt.at - latest.at <= sessionPause) session.push(attempt)
    else sessions.push([attempt])
  }
  return sessions
}

/**
 * The card of one item from its attempts; undefined when none has a time. A session counts once, with its weakest answer: what is
 * right minutes after the explanation was read says little about tomorrow.
 */
export function cardOf(question: string, attempts: readonly Attempt[]): ReviewCard | undefined {
  const sessions = sessionsOf(attempts)
  const [first] = sessions
  if (!first) return undefined
  let card: Card = createEmptyCard(first[0].at)
  for (const session of sessions) card = scheduler.next(card, session[0].at, gradeOf(session)).card
  return { question, due: card.due.getTime(), answered: Math.max(...attempts.map(({ at }) => at)) }
}

/** The cards of all items that were answered, in the order of their first answer. */
export function reviewCards(attempts: readonly Attempt[]): readonly ReviewCard[] {
  const byQuestion = new Map<string, Attempt[]>()
  for (const attempt of attempts) {
    const own = byQuestion.get(attempt.question)
    if (own) own.push(attempt)
    else byQuestion.set(attempt.question, [attempt])
  }
  return [...byQuestion].flatMap(([question, own]) => cardOf(question, own) ?? [])
}
