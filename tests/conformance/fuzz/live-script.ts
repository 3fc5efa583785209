/** Writes the script that plays a sequence, and reads what it printed. */
import type { RawResult } from '../normalise.mjs'

const asWord = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/**
 * Commands that only look; neighbours of them are asked side by side. Not those that add up sizes, which an engine does for one
 * client at a time, and none whose output goes into a file.
 */
const looks =
  /^docker (?:(?:container |image )?inspect|ps|container ls|diff|logs|history|images|image ls|volume ls|network ls)(?: [^>]*)?$/
const onlyLooks = (command: string) => looks.test(command) && !/ (?:-[a-z]*s|--size)\b/.test(command)
const mostSideBySide = 16

/** Neighbouring commands that may run at the same time, together; each other command alone. */
export function inGroups(commands: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = []
  for (const command of commands) {
    const last = groups.at(-1)
    const joins = last !== undefined && last.length < mostSideBySide && [last[0] ?? '', command].every(onlyLooks)
    if (joins) last.push(command)
    else groups.push([command])
  }
  return groups
}

/** Plays a group; every command is followed by its exit code and the mark. */
function groupScript(group: readonly string[], scratch: string, mark: string): string {
  const end = (code: string) => `printf '\\n%s %s\\n' '${mark}' ${code}`
  if (group.length === 1) return `eval ${asWord(group.join(''))}\n${end('$?')}`
  const starts = group.map(
    (command, index) =>
      `{ eval ${asWord(command)}; printf '%s' $? > ${scratch}/${index}.code; } > ${scratch}/${index} 2>&1 &`,
  )
  const prints = group.map((_, index) => `cat ${scratch}/${index}\n${end(`$(cat ${scratch}/${index}.code)`)}`)
  return [...starts, 'wait', ...prints].join('\n')
}

/** The commands in one subshell in `directory`, which is removed afterwards with the directory for scratch files. */
export function sequenceScript(commands: readonly string[], directory: string, scratch: string, mark: string): string {
  const plays = inGroups(commands).map((group) => groupScript(group, scratch, mark))
  return [`( cd ${directory} && unset OLDPWD`, ...plays, ')', `rm -rf ${directory} ${scratch}`].join('\n')
}

/** Cuts what the script printed into the results of its commands. */
export function resultsOf(printed: string, mark: string, count: number): readonly RawResult[] {
  const parts = printed.split(new RegExp(`\\n${mark} (\\d+)\\n`))
  return Array.from({ length: count }, (_, index) => {
    const [output, code] = [parts[2 * index], parts[2 * index + 1]]
    if (output === undefined || code === undefined)
      throw new Error(`no answer to command ${index + 1}:\n${output ?? ''}`)
    return { output, code: Number(code) }
  })
}
