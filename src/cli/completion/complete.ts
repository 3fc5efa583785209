/**
 * Completion by Tab.
 *
 *   complete(machine, text, cursor): what the word at the cursor may become
 *   usageAt(tree, text, cursor): how the command that is being typed is called, and what its flag is for (usage.ts)
 *   commonPrefix(completion), accept(text, completion, candidate): putting it into the line (accept.ts)
 */
import type { Machine } from '../../engine/machine'
import { builtins } from '../../engine/shell/builtins'
import { dockerCommands } from '../registry'
import { foregroundOf } from '../terminal-prompt'
import { type Candidate, type Completion, type Item, joinOffers, type Offer } from './candidate'
import { dockerOffer } from './docker-offers'
import { foregroundSurroundings } from './foreground'
import { pathOffer, programOffer, variableOffer } from './paths'
import { quoted } from './quoting'
import { hostSurroundings, type Surroundings } from './surroundings'
import { commandRun, type TypedCommand, type TypedWord, typedCommand } from './typed-command'

/** What the word that ends at the cursor may become on this machine. Never throws; nothing fits: no candidates. */
export function complete(machine: Machine, text: string, cursor: number): Completion {
  const typed = typedCommand(text, cursor)
  const surroundings = foregroundOf(machine) === undefined ? hostSurroundings(machine) : foregroundSurroundings(machine)
  if (typed === undefined || surroundings === undefined) return { from: cursor, to: cursor, quote: '', candidates: [] }
  const offer = offerAt(machine, surroundings, typed)
  const from = typed.word.offsets[offer.start] ?? cursor
  return {
    from,
    to: cursor,
    quote: typed.word.quote,
    candidates: offer.items.map((item) => asCandidate(item, typed.word, from)),
  }
}

function offerAt(machine: Machine, surroundings: Surroundings, { words, word, redirected }: TypedCommand): Offer {
  const { text, quote } = word
  const variables = quote === "'" ? [] : [variableOffer(surroundings, text)]
  return joinOffers(text, [...variables, wordOffer(machine, surroundings, redirected ? undefined : words, text)])
}

/** @param words those before it; undefined for the target of a redirection */
function wordOffer(
  machine: Machine,
  surroundings: Surroundings,
  words: readonly string[] | undefined,
  typed: string,
): Offer {
  const command = words === undefined ? undefined : commandRun(words)
  if (command === undefined) return pathOffer(surroundings, typed)
  const [program, ...before] = command
  if (program === undefined) return programOffer(surroundings, typed, builtinItems)
  if (program === 'docker' && foregroundOf(machine) === undefined) {
    return dockerOffer(dockerCommands, machine, surroundings, before, typed)
  }
  return pathOffer(surroundings, typed, directoryTools.has(program) ? { only: 'directories' } : {})
}

const directoryTools = new Set(['cd', 'rmdir'])

/** Names that are signs (`:`, `[`) are quicker typed than chosen. */
const builtinItems: readonly Item[] = [...builtins.keys()]
  .filter((name) => /^\w+$/.test(name))
  .map((text) => ({ text, kind: 'program' }))

function asCandidate({ literal, text, ...rest }: Item, word: TypedWord, from: number): Candidate {
  const { quote, quoteStart } = word
  const opening = quote !== '' && quoteStart >= from ? quote : ''
  return { ...rest, text: literal ? text : opening + quoted(text, quote) }
}
