/** `--link` (docker/cli, opts/opts.go, `ValidateLink`). */
import type { Flag } from '../../../command'
import { names } from '../../../completes'

function linkProblem(value: string): string | undefined {
  if (value === '') return 'empty string specified for links'
  return value.split(':').length > 2 ? `bad format for links: ${value}` : undefined
}

/** `--link NAME:ALIAS` of a new container, or of one that is connected to a network. */
export const linkFlag: Flag = {
  name: 'link',
  type: 'list',
  description: 'Add link to another container',
  validate: linkProblem,
  completes: names('container'),
}
