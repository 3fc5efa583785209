/** `printf`, `print` and `println` of Go's package fmt, as far as templates meet them. */
import { quote } from './quoting'
import { dynamicTypeName, type GoValue, printValue } from './value'

type Directive = {
  readonly flags: string
  readonly width: number | undefined
  readonly precision: number | undefined
  readonly verb: string
}

/** `fmt.Sprintf`. */
export function sprintf(format: string, values: readonly GoValue[]): string {
  let used = 0
  const text = format.replace(
    /%([-+# 0]*)(\d+|\*)?(?:\.(\d+|\*)?)?(.|$)/gsu,
    (whole: string, flags: string, width: string | undefined, precision: string | undefined, verb: string) => {
      if (verb === '%') return '%'
      if (verb === '') return '%!(NOVERB)'
      const number = (part: string | undefined): number | undefined => {
        if (part !== '*') return part === undefined ? undefined : Number(part)
        const value = values[used]
        used += 1
        return value?.kind === 'integer' ? value.value : undefined
      }
      const hasPrecision = whole.includes('.')
      const directive = {
        flags,
        width: number(width),
        precision: number(precision) ?? (hasPrecision ? 0 : undefined),
        verb,
      }
      const value = values[used]
      used += 1
      return value === undefined ? `%!${verb}(MISSING)` : formatDirective(directive, value)
    },
  )
  if (used >= values.length) return text
  const extra = values.slice(used).map((value) => `${dynamicTypeName(value)}=${printValue(value)}`)
  return `${text}%!(EXTRA ${extra.join(', ')})`
}

function formatDirective(directive: Directive, value: GoValue): string {
  const text = applyVerb(directive, value) ?? `%!${directive.verb}(${typedText(value)})`
  const width = directive.width ?? 0
  if (directive.flags.includes('-')) return text.padEnd(width)
  const numeric = value.kind === 'integer' || value.kind === 'float'
  if (directive.flags.includes('0') && numeric) {
    const sign = /^[-+]/.exec(text)?.[0] ?? ''
    return sign + text.slice(sign.length).padStart(width - sign.length, '0')
  }
  return text.padStart(width)
}

function typedText(value: GoValue): string {
  return value.kind === 'nil' || value.kind === 'absent' ? '<nil>' : `${dynamicTypeName(value)}=${printValue(value)}`
}

function applyVerb(directive: Directive, value: GoValue): string | undefined {
  if (directive.verb === 'v') return printValue(value.kind === 'absent' ? { kind: 'nil' } : value)
  if (directive.verb === 'T') return value.kind === 'nil' ? '<nil>' : dynamicTypeName(value)
  switch (value.kind) {
    case 'string':
    case 'number':
      return textVerb(directive, value.text)
    case 'boolean':
      return directive.verb === 't' ? String(value.value) : undefined
    case 'integer':
      return integerVerb(directive, value.value)
    case 'float':
      return floatVerb(directive, value.value)
    case 'slice':
      return `[${value.items.map((item) => formatDirective({ ...directive, width: undefined }, item)).join(' ')}]`
    default:
      return directive.verb === 's' && value.kind !== 'nil' ? printValue(value) : undefined
  }
}

function textVerb(directive: Directive, text: string): string | undefined {
  const cut = directive.precision === undefined ? text : Array.from(text).slice(0, directive.precision).join('')
  switch (directive.verb) {
    case 's':
      return cut
    case 'q':
      return quote(cut)
    case 'x':
    case 'X': {
      const hex = [...new TextEncoder().encode(cut)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      return directive.verb === 'X' ? hex.toUpperCase() : hex
    }
    default:
      return undefined
  }
}

const integerBases: Readonly<Record<string, number>> = { d: 10, b: 2, o: 8, x: 16, X: 16 }

function integerVerb(directive: Directive, value: number): string | undefined {
  if (directive.verb === 'c') return String.fromCodePoint(value)
  if (directive.verb === 'q') return `'${String.fromCodePoint(value)}'`
  const base = integerBases[directive.verb]
  if (base === undefined) return undefined
  const digits = value.toString(base)
  const signed = directive.flags.includes('+') && value >= 0 ? `+${digits}` : digits
  return directive.verb === 'X' ? signed.toUpperCase() : signed
}

function floatVerb(directive: Directive, value: number): string | undefined {
  switch (directive.verb) {
    case 'f':
    case 'F':
      return value.toFixed(directive.precision ?? 6)
    case 'e':
      return value.toExponential(directive.precision ?? 6).replace(/e([-+])(\d)$/, 'e$10$2')
    case 'g':
      return String(directive.precision === undefined ? value : Number(value.toPrecision(directive.precision || 1)))
    default:
      return undefined
  }
}

/** `fmt.Sprint`: a blank between two operands when neither is a string. */
export function sprint(values: readonly GoValue[]): string {
  return values
    .map((value, index) => {
      const before = values[index - 1]
      const separated = before !== undefined && before.kind !== 'string' && value.kind !== 'string'
      return (separated ? ' ' : '') + printValue(value.kind === 'absent' ? { kind: 'nil' } : value)
    })
    .join('')
}

/** `fmt.Sprintln`: blanks between all operands and a line end. */
export function sprintln(values: readonly GoValue[]): string {
  return `${values.map((value) => printValue(value.kind === 'absent' ? { kind: 'nil' } : value)).join(' ')}\n`
}
