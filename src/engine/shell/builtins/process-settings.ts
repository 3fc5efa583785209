/** Builtins over the process that the shell is: `trap`, `umask`, `times`. */
import { signalNumbers } from '../../processes/program'
import { parseSignal } from '../../processes/signals'
import { ShellFailure } from '../interruptions'
import { complain, type Shell, type TrapCondition } from '../shell'
import { singleQuoted } from '../trace'
import { setTrap } from '../traps'
import { immediate } from './builtin'

function condition({ dialect }: Shell, word: string): TrapCondition | undefined {
  if (dialect.failureTrap.test(word)) return 'ERR'
  return word === '0' || word.toUpperCase() === 'EXIT' ? 'EXIT' : parseSignal(word)
}

export const trap = immediate((shell, words) => {
  const operands = words[0] === '--' || words[0] === '-p' ? words.slice(1) : words
  if (operands === words && /^-./.test(words[0] ?? '')) {
    throw new ShellFailure(`illegal option ${words[0]}`, shell.dialect.usageFailure)
  }
  const [first] = operands
  if (first === undefined) {
    for (const [name, action] of trapsInOrder(shell))
      shell.process.write(1, `trap -- ${singleQuoted(action)} ${name}\n`)
    return 0
  }
  const removesOnly = operands.length === 1 || /^\d+$/.test(first)
  const conditions = removesOnly && condition(shell, first) !== undefined ? operands : operands.slice(1)
  const action = removesOnly || first === '-' ? undefined : first
  for (const word of conditions) {
    const signal = condition(shell, word)
    if (signal === undefined) {
      complain(shell, shell.dialect.badTrap(word))
      return 1
    }
    setTrap(shell, signal, action)
  }
  return 0
})

/** EXIT first, then signals by number, then ERR. */
function trapsInOrder({ traps }: Shell): readonly (readonly [TrapCondition, string])[] {
  const numberOf = (name: TrapCondition): number =>
    name === 'EXIT' ? 0 : name === 'ERR' ? Number.POSITIVE_INFINITY : signalNumbers[name]
  return [...traps].toSorted(([first], [second]) => numberOf(first) - numberOf(second))
}

export const umask = immediate((shell, words) => {
  const { process } = shell
  const [word] = words
  if (word === undefined) process.write(1, `${process.umask.toString(8).padStart(4, '0')}\n`)
  else if (word === '-S') process.write(1, `${symbolicMask(process.umask)}\n`)
  else {
    const mask = /^[0-7]+$/.test(word) ? Number.parseInt(word, 8) : maskOfSymbols(word, process.umask)
    if (mask === undefined) {
      const bash = shell.dialect.name === 'bash'
      throw new ShellFailure(
        bash ? `${word}: octal number out of range` : `illegal mode: ${word}`,
        shell.dialect.usageFailure,
      )
    }
    process.umask = mask & 0o777
  }
  return 0
})

const permissionBits: Readonly<Record<string, number>> = { r: 4, w: 2, x: 1 }
const shifts: Readonly<Record<string, number>> = { u: 6, g: 3, o: 0 }

function symbolicMask(mask: number): string {
  const allowed = ~mask & 0o777
  const letters = (bits: number): string =>
    Object.entries(permissionBits)
      .map(([letter, bit]) => ((bits & bit) === 0 ? '' : letter))
      .join('')
  return Object.entries(shifts)
    .map(([who, shift]) => `${who}=${letters((allowed >> shift) & 7)}`)
    .join(',')
}

/** `u=rwx,g=rx,o=` says what is allowed; the mask is what is not. */
function maskOfSymbols(text: string, mask: number): number | undefined {
  let allowed = ~mask & 0o777
  for (const clause of text.split(',')) {
    const [, who, operator, letters] = /^([ugoa]*)([-+=])([rwx]*)$/.exec(clause) ?? []
    if (who === undefined || letters === undefined) return undefined
    const bits = [...letters].reduce((sum, letter) => sum | (permissionBits[letter] ?? 0), 0)
    for (const one of who === '' || who.includes('a') ? 'ugo' : who) {
      const shift = shifts[one] ?? 0
      const group = bits << shift
      if (operator === '+') allowed |= group
      else if (operator === '-') allowed &= ~group
      else allowed = (allowed & ~(7 << shift)) | group
    }
  }
  return ~allowed & 0o777
}

/** Simulated programs take no processor time. */
export const times = immediate((shell) => {
  const line = '0m0.000s 0m0.000s\n'
  shell.process.write(1, `${line}${line}`)
  return 0
})
