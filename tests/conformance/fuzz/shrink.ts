/** Looks for the shortest sequence that still differs. */

/** Whether a sequence still shows what is looked for. */
export type StillFails = (commands: readonly string[]) => Promise<boolean>

/** Leaves out runs of commands, long ones first, as long as it still fails. */
async function dropCommands(commands: readonly string[], stillFails: StillFails): Promise<readonly string[]> {
  let kept = commands
  for (let size = Math.ceil(commands.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let start = kept.length - size; start >= 0; start -= size) {
      const candidate = [...kept.slice(0, start), ...kept.slice(start + size)]
      if (candidate.length > 0 && (await stillFails(candidate))) kept = candidate
      start = Math.min(start, kept.length)
    }
  }
  return kept
}

/**
 * Simpler forms of a command: a line of a file less, a step of a script less, an option less. `-d` stays: without it a main
 * process that does not end is waited for. So does `--until`, without which events have no end. What the output is piped into stays as it is.
 */
export function simplerForms(command: string): readonly string[] {
  const lines = command.split('\n')
  if (lines.length > 3) {
    const inner = lines.slice(1, -1)
    return inner.map((_, index) =>
      [lines[0], ...inner.filter((_line, other) => other !== index), lines.at(-1)].join('\n'),
    )
  }
  const [before = '', ...after] = command.split(' | ')
  const steps = [...before.matchAll(/; (?!exit)[^;&|']+|[^;&|']+ && /g)].map((match) => match[0])
  const options = [...before.matchAll(/ --?(?!d |until )[a-z][a-z-]*(?:[ =](?:'[^']*'|[^\s'-]\S*))?/g)].map(
    (match) => match[0],
  )
  return [...steps, ...options].map((part) => [before.replace(part, ''), ...after].join(' | '))
}

async function simplify(commands: readonly string[], stillFails: StillFails): Promise<readonly string[]> {
  let kept = commands
  for (let index = 0; index < kept.length; index++) {
    for (const simpler of simplerForms(kept[index] ?? '')) {
      const candidate = kept.map((command, other) => (other === index ? simpler : command))
      if (await stillFails(candidate)) {
        kept = candidate
        index--
        break
      }
    }
  }
  return kept
}

/** The shortest sequence found that still fails: first fewer commands, then simpler ones, then fewer once more. */
export async function shrink(commands: readonly string[], stillFails: StillFails): Promise<readonly string[]> {
  const fewer = await dropCommands(commands, stillFails)
  const simpler = await simplify(fewer, stillFails)
  return simpler === fewer ? fewer : dropCommands(simpler, stillFails)
}
