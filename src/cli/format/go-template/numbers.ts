/** Number constants of a template, after `newNumber` of text/template/parse/node.go. */
import { unquote } from './quoting'
import type { GoValue } from './value'

/** Whole numbers as `strconv.ParseInt` reads them without a given base: a leading 0 means octal. */
const wholeNumber =
  /^[-+]?(?:0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0(?:_?[0-7])*|[1-9](?:_?[0-9])*)$/
const floatingNumber = /^[-+]?(?:[0-9](?:_?[0-9])*\.?(?:[0-9](?:_?[0-9])*)?|\.[0-9](?:_?[0-9])*)(?:[eE][-+]?[0-9]+)?$/

/**
 * The value of a constant, whole or floating, as `source` spells it.
 * @returns a GoValue, or what the parser says of a text that is none
 */
export function readNumber(source: string): GoValue | { readonly refusal: string } {
  if (wholeNumber.test(source)) return { kind: 'integer', value: wholeValue(source) }
  if (!floatingNumber.test(source)) return { refusal: `illegal number syntax: ${JSON.stringify(source)}` }
  if (!/[.eE]/.test(source)) return { refusal: `integer overflow: ${JSON.stringify(source)}` }
  return { kind: 'float', value: Number(source.replaceAll('_', '')) }
}

function wholeValue(source: string): number {
  const digits = source.replace(/^[-+]/, '').replaceAll('_', '')
  const value = Number(digits.replace(/^0(?=[0-7]+$)/, '0o'))
  return source.startsWith('-') ? -value : value
}

/** The number of a character constant such as `'a'`. */
export function characterNumber(literal: string): number {
  return unquote(literal).codePointAt(0) ?? 0
}
