/** The comparison functions of text/template: eq, ne, lt, le, gt, ge. */
import { dynamicTypeName, type GoValue } from './value'

type Basic = { readonly kind: 'string' | 'boolean' | 'number'; readonly value: string | boolean | number }

function basic(value: GoValue): Basic | undefined {
  switch (value.kind) {
    case 'string':
    case 'number':
      return { kind: 'string', value: value.text }
    case 'boolean':
      return { kind: 'boolean', value: value.value }
    case 'integer':
    case 'float':
      return { kind: 'number', value: value.value }
    default:
      return undefined
  }
}

function isNilLike(value: GoValue): boolean {
  return value.kind === 'nil' || value.kind === 'absent'
}

function comparable(left: GoValue, right: GoValue): { readonly left: Basic; readonly right: Basic } {
  const [first, second] = [basic(left), basic(right)]
  if (first === undefined || second === undefined) throw new Error('invalid type for comparison')
  if (first.kind !== second.kind || (first.kind === 'number' && left.kind !== right.kind)) {
    throw new Error(`incompatible types for comparison: ${dynamicTypeName(left)} and ${dynamicTypeName(right)}`)
  }
  return { left: first, right: second }
}

function equals(left: GoValue, right: GoValue): boolean {
  if (isNilLike(left) || isNilLike(right)) return isNilLike(left) && isNilLike(right)
  if (basic(left) === undefined || basic(right) === undefined)
    throw new Error(`non-comparable type ${dynamicTypeName(basic(left) === undefined ? left : right)}`)
  const pair = comparable(left, right)
  return pair.left.value === pair.right.value
}

/** `eq`: is the first equal to any of the others? Throws an Error in Go's words. */
export function equalsAny(first: GoValue, others: readonly GoValue[]): boolean {
  if (others.length === 0) throw new Error('missing argument for comparison')
  return others.some((other) => equals(first, other))
}

/** `lt`. Throws an Error in Go's words. */
export function isLess(left: GoValue, right: GoValue): boolean {
  const pair = comparable(left, right)
  if (pair.left.kind === 'boolean') throw new Error('invalid type for comparison')
  return pair.left.value < pair.right.value
}

/** `le`. Throws an Error in Go's words. */
export function isLessOrEqual(left: GoValue, right: GoValue): boolean {
  return isLess(left, right) || equals(left, right)
}
