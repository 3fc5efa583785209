/** The flag `--format` in its two forms (docker/cli, cli/command/formatter and cli/flags). */
import type { Flag } from '../command'
import { words } from '../completes'

const templateHelp = `'TEMPLATE':         Print output using the given Go template.
Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates`

/** `--format` of a listing: table, table TEMPLATE, json or TEMPLATE. */
export const listingFormatFlag: Flag = {
  name: 'format',
  type: 'string',
  description: `Format output using a custom template:
'table':            Print output in table format with column headers (default)
'table TEMPLATE':   Print output in table format using the given Go template
'json':             Print in JSON format
${templateHelp}`,
  completes: words('table', 'json'),
}

/** `--format` of `events`, whose `-f` means something else. */
export const longTemplateFlag: Flag = {
  name: 'format',
  type: 'string',
  description: `Format output using a custom template:
'json':             Print in JSON format
${templateHelp}`,
  completes: words('json'),
}

/** `-f, --format` of `inspect`, `info`, `version`: json or TEMPLATE. */
export const templateFlag: Flag = { ...longTemplateFlag, short: 'f' }
