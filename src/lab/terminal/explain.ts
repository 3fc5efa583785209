/** What is behind an error. */
import type { Frame } from '../../cli/frame'
import { type Refusal, refusals } from '../../content/refusals'
import { tagsOf } from '../../engine/images/lookup'
import type { Machine } from '../../engine/machine'

/** The explanation that fits a command's words on standard error, or else its exit code; undefined when it succeeded. */
export function explanationOf({ transcript, machine }: Pick<Frame, 'transcript' | 'machine'>): Refusal | undefined {
  const { stderr, exitCode } = transcript
  if (exitCode === 0) return undefined
  const text = `${stderr}\nexit code ${exitCode}`
  return refusals.find(({ pattern, named }) => {
    const [fits, name] = pattern.exec(text) ?? []
    return fits !== undefined && (named === undefined || namesOf(machine, named).has(name ?? ''))
  })
}

/** The names that things of one kind have on the machine, with `:latest` and without. */
function namesOf(machine: Machine, kind: NonNullable<Refusal['named']>): ReadonlySet<string> {
  const names =
    kind === 'container'
      ? [...machine.containers.values()].map(({ name }) => `${name}:latest`)
      : [...machine.images.keys()].flatMap((id) => tagsOf(machine, id))
  return new Set(names.flatMap((name) => [name, name.replace(/:latest$/, '')]))
}
