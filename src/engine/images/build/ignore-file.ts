/** `.dockerignore` (github.com/moby/patternmatcher): which paths of a build context stay out. */
import { normalisePath } from '../../filesystem/paths'
import { isPattern } from '../glob'

type Rule = { readonly expression: RegExp; readonly exclusion: boolean }

/** Decides for paths relative to the context, without a leading slash. */
export type IgnoreRules = {
  ignores(path: string): boolean
  /** True when a rule takes something back in, so that an ignored directory may still hold files. */
  readonly hasExceptions: boolean
}

function expressionSource(pattern: string): string {
  let source = ''
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    if (character === '*' && pattern[at + 1] === '*') {
      at++
      if (pattern[at + 1] === '/') at++
      source += at === pattern.length - 1 ? '.*' : '(?:.*/)?'
    } else if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else if (character === '\\') source += (pattern[++at] ?? '').replace(/[.*+?^${}()|[\]\\/]/, '\\$&')
    else if ('[]'.includes(character)) source += character
    else source += character.replace(/[.+^${}()|/]/, '\\$&')
  }
  return source
}

function readPattern(line: string): { readonly pattern: string; readonly exclusion: boolean } | undefined {
  const text = line.trim()
  if (text === '' || line.startsWith('#')) return undefined
  const exclusion = text.startsWith('!')
  const pattern = normalisePath(exclusion ? text.slice(1).trim() : text).slice(1)
  return pattern === '' ? undefined : { pattern, exclusion }
}

function readRule(line: string): Rule | undefined {
  const { pattern, exclusion } = readPattern(line) ?? {}
  if (pattern === undefined || exclusion === undefined || !isPattern(pattern)) return undefined
  return { expression: new RegExp(`^${expressionSource(pattern)}$`), exclusion }
}

function prefixesOf(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

/** What is wrong with the first line that is neither empty nor a comment nor a pattern; undefined where none is. */
export function problemWithIgnoreRules(text: string): string | undefined {
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '!') return 'illegal exclusion pattern: "!"'
    if (!isPattern(readPattern(line)?.pattern ?? '')) return 'syntax error in pattern'
  }
  return undefined
}

type Match = {
  readonly ignored: boolean
  /** Which rules fit, by their place. */
  readonly fits: readonly boolean[]
}

/**
 * What rules make of a path below another (`MatchesUsingParentResults`): what fitted above fits below as well. A rule that
 * could not change the answer so far is not looked at, so an exception for a directory that nothing ignores is none for
 * the files in it.
 */
function matchBelow(rules: readonly Rule[], above: Match, path: string): Match {
  let ignored = false
  const fits = rules.map(({ expression, exclusion }, place) => {
    const fit = above.fits[place] || (exclusion === ignored && expression.test(path))
    if (fit) ignored = !exclusion
    return fit
  })
  return { ignored, fits }
}

/** Reads the lines of an ignore file, those that are patterns. The last rule that fits a path, or a directory above it, decides. */
export function readIgnoreRules(text: string): IgnoreRules {
  const rules = text.split(/\r?\n/).flatMap((line) => readRule(line) ?? [])
  const nothing: Match = { ignored: false, fits: [] }
  return {
    hasExceptions: rules.some(({ exclusion }) => exclusion),
    ignores: (path) => prefixesOf(path).reduce((above, prefix) => matchBelow(rules, above, prefix), nothing).ignored,
  }
}
