/** Which build checks count, and whether they stop a build: `# check=skip=RULE,…;error=true` (BuildKit, linter.ParseLintOptions). */

export type CheckOptions = {
  /** Rules that are not looked at; `all` means every one. */
  readonly skip: readonly string[]
  /** True where a warning stops the build. */
  readonly error: boolean
}

/** Reads the value of the directive or of the build argument BUILDKIT_DOCKERFILE_CHECK. */
export function readCheckOptions(text: string): CheckOptions {
  const fields = new Map(
    text.split(';').map((field) => {
      const equals = field.indexOf('=')
      return equals === -1 ? [field.trim(), ''] : [field.slice(0, equals).trim(), field.slice(equals + 1).trim()]
    }),
  )
  const skip = (fields.get('skip') ?? '').split(',').map((rule) => rule.trim())
  return { skip: skip.filter((rule) => rule !== ''), error: fields.get('error') === 'true' }
}
