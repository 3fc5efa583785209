/** Which build checks count, and whether they stop a build: `# check=skip=RULE,…;error=true` (BuildKit, linter.ParseLintOptions). */
import { parseGoBoolean } from '../../go-boolean'
import { BuildError } from './build-error'

export type CheckOptions = {
  /** Rules that are not looked at; `all` means every one. */
  readonly skip: readonly string[]
  /** True where a warning stops the build. */
  readonly error: boolean
}

/** Reads the value of the directive or of the build argument BUILDKIT_DOCKERFILE_CHECK. Throws BuildError. */
export function readCheckOptions(text: string): CheckOptions {
  const options: { skip: readonly string[]; error: boolean } = { skip: [], error: false }
  const fields = text.trim() === '' ? [] : splitOnce(text.trim(), ';')
  for (const field of fields) {
    const [key = '', value] = splitOnce(field, '=')
    const name = key.trim()
    if (value === undefined) throw refusal(`invalid check option ${JSON.stringify(field)}`)
    if (name === 'skip') options.skip = wordsOf(value)
    else if (name === 'error') options.error = readBoolean(field, value.trim())
    else throw refusal(`invalid check option ${JSON.stringify(name)}`)
  }
  return options
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator)
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}

function wordsOf(list: string): readonly string[] {
  const words = list.split(',').map((word) => word.trim())
  return words.filter((word) => word !== '')
}

function readBoolean(field: string, text: string): boolean {
  const value = parseGoBoolean(text)
  if (value !== undefined) return value
  const reason = `strconv.ParseBool: parsing ${JSON.stringify(text)}: invalid syntax`
  throw refusal(`failed to parse check option ${JSON.stringify(field)}: ${reason}`)
}

function refusal(reason: string): BuildError {
  return new BuildError(`failed to parse check options: ${reason}`)
}
