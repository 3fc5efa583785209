/** Several things that are wrong with one request, in one message (moby, internal/multierror). */

/** One problem stands as it is; several become a list with stars. */
export function joinProblems(problems: readonly string[]): string {
  return problems.length > 1 ? problems.map((problem) => `* ${problem}`).join('\n') : problems.join('')
}
