/** What commands have written since the goal's start. */
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Judge } from '../situation'

export const printed: Judge<'printed'> = ({ what, text: wanted }, { frames }) =>
  frames.some(({ transcript }) => transcript.stdout.includes(wanted) || transcript.stderr.includes(wanted))
    ? undefined
    : text.notPrinted(what)
