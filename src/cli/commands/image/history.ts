/** `docker image history`. */
import { type HistoryLine, imageHistory } from '../../../engine/images/history'
import { findImageInUrl, shortIdentifier } from '../../../engine/images/lookup'
import { formatTimestamp } from '../../../engine/timestamps'
import type { Command } from '../../command'
import { names } from '../../completes'
import { listingFormatFlag } from '../../format/format-flags'
import { type Listing, renderListing } from '../../format/listing'
import { humanDuration, humanSizeWithPrecision } from '../../format/units'
import { platformFlag, requirePlatform, wantedPlatform } from './platform'

type Display = { readonly full: boolean; readonly human: boolean; readonly now: number }

/** The command on one line, cut after 45 characters (docker/cli, cli/command/formatter/displayutils.go). */
function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length <= 45 ? text : `${characters.slice(0, 44).join('')}…`
}

function listing({ full, human, now }: Display): Listing<HistoryLine> {
  const since = ({ created }: HistoryLine) => (created === 0 ? 'N/A' : `${humanDuration(now - created)} ago`)
  const at = ({ created }: HistoryLine) => formatTimestamp(Math.trunc(created / 1000) * 1000)
  return {
    typeName: '*image.historyContext',
    columns: [
      {
        name: 'ID',
        heading: 'IMAGE',
        value: ({ imageId }) => (full || imageId === '<missing>' ? imageId : shortIdentifier(imageId)),
      },
      { name: 'CreatedSince', heading: human ? 'CREATED' : 'CREATED AT', value: human ? since : at },
      { name: 'CreatedAt', heading: 'CREATED AT', value: at },
      {
        name: 'CreatedBy',
        heading: 'CREATED BY',
        value: ({ createdBy }) => {
          const line = createdBy.replaceAll('\t', ' ')
          return full ? line : shorten(line)
        },
      },
      {
        name: 'Size',
        heading: 'SIZE',
        value: ({ size }) => (human ? humanSizeWithPrecision(size, 3) : String(size)),
      },
      { name: 'Comment', heading: 'COMMENT', value: ({ comment }) => comment },
    ],
    table: human
      ? '{{.ID}}\t{{.CreatedSince}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}'
      : '{{.ID}}\t{{.CreatedAt}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}',
  }
}

export const imageHistoryCommand: Command = {
  path: ['image', 'history'],
  aliases: [['history']],
  usage: '[OPTIONS] IMAGE',
  summary: 'Show the history of an image',
  completes: [names('image')],
  minimumArguments: 1,
  maximumArguments: 1,
  flags: [
    listingFormatFlag,
    {
      name: 'human',
      short: 'H',
      type: 'bool',
      description: 'Print sizes and dates in human readable format (default true)',
      default: 'true',
    },
    { name: 'no-trunc', type: 'bool', description: "Don't truncate output" },
    platformFlag('Show history for the given platform. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")'),
    { name: 'quiet', short: 'q', type: 'bool', description: 'Only show image IDs' },
  ],
  execute({ session, out }, { arguments: [name = ''], flags }) {
    const wanted = wantedPlatform(flags)
    const image = findImageInUrl(session.machine, name)
    requirePlatform(name, image, wanted)
    const display = {
      full: flags.boolean('no-trunc'),
      human: flags.boolean('human'),
      now: session.machine.clock,
    }
    const given = flags.string('format')
    const format = flags.boolean('quiet') && (given === '' || given === 'table') ? '{{.ID}}' : given
    out(renderListing(listing(display), imageHistory(session.machine, image), format))
    return 0
  },
}
