import { runLine } from '../../../src/cli/host/run-line'
import { promptOf } from '../../../src/cli/terminal-prompt'
import { atTerminal, type Machine } from '../../../src/engine/machine'
import { createMachine } from '../../../src/engine/seed/create-machine'

export const ctrlC = '\u0003'
export const ctrlD = '\u0004'
export const detachKeys = '\u0010\u0011'

export function fresh(): Machine {
  return atTerminal(createMachine('lesson'))
}

/** What one input answered. */
export type Step = { readonly text: string; readonly exitCode: number; readonly machine: Machine }

export function type(machine: Machine, input: string): Step {
  const { transcript, machine: after } = runLine(machine, input)
  return { text: transcript.output.map(({ text }) => text).join(''), exitCode: transcript.exitCode, machine: after }
}

/** Types inputs one after another, without a look at what they answer. */
export function typeAll(machine: Machine, ...inputs: readonly string[]): Machine {
  return inputs.reduce((before, input) => type(before, input).machine, machine)
}

/** The screen after a number of inputs: prompts, inputs and outputs as they stand there. */
export function screen(machine: Machine, ...inputs: readonly string[]): string {
  let text = ''
  let current = machine
  for (const input of inputs) {
    const shown = [...input].map((character) =>
      character < ' ' ? `^${String.fromCharCode(character.charCodeAt(0) + 64)}` : character,
    )
    text += `${promptOf(current)}${shown.join('')}\n`
    const step = type(current, input)
    text += step.text
    current = step.machine
  }
  return `${text}${promptOf(current)}`
}
