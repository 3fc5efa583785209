/** `chmod`: changes permission bits. */

import { parseMode, permissionLetters } from '../../../filesystem/modes'
import { AppletFailure, defineApplet } from '../applet'
import { applyToTree, type Reach } from '../support/apply-tree'

/** The first word that is no option is the mode, even where it begins with a minus sign. */
const optionWord = /^-[-Rcvf]/

export const chmod = defineApplet({
  name: 'chmod',
  options: '+Rcvf',
  rewrite(words) {
    const index = words.findIndex((word) => !optionWord.test(word))
    if (words[index]?.startsWith('-') !== true || words[index - 1] === '--') return words
    return [...words.slice(0, index), '--', ...words.slice(index)]
  },
  minimumOperands: 2,
  run(invocation) {
    const { process, options, operands } = invocation
    const [modeText = '', ...paths] = operands
    const change = parseMode(modeText, process.umask)
    if (change === undefined) throw new AppletFailure(`invalid mode '${modeText}'`)
    const reach: Reach = {
      recursive: options.has('R'),
      directories: 'before',
      followsOperands: true,
      skipsLinks: true,
      silent: options.has('f'),
    }
    const results = paths.map((path) =>
      applyToTree(invocation, path, reach, (file, status) => {
        const mode = change(status.mode, status.type === 'directory')
        process.files.changeMode(process.resolve(file), mode)
        if (options.has('v') || (options.has('c') && mode !== status.mode)) {
          const octal = mode.toString(8).padStart(4, '0')
          process.write(1, `mode of '${file}' changed to ${octal} (${permissionLetters(mode)})\n`)
        }
      }),
    )
    return results.every(Boolean) ? 0 : 1
  },
})
