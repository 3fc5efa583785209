/** Regular expressions of awk: extended ones, refused in busybox's words. */
import { AppletFailure } from '../../applet'
import { textOf } from '../../support/bytes'
import { compilePattern, PatternError } from '../../support/regular-expression'

/** @throws AppletFailure `bad regex '…': reason` */
export function compileAwkPattern(source: string): RegExp {
  try {
    return compilePattern(source, { extended: true, ignoreCase: false })
  } catch (error) {
    if (error instanceof PatternError) throw new AppletFailure(`bad regex '${textOf(source)}': ${error.message}`)
    throw error
  }
}
