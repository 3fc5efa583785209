/** `docker context inspect`. */
import type { Command } from '../../command'
import { contextMissing, isDefault, ownSocket } from '../../endpoint'
import { templateFlag } from '../../format/format-flags'
import { fromRawJson } from '../../format/go-template/value'
import { InspectRefusal, writeInspection } from '../../format/inspect'

/** The context that is always there, which no file describes. */
const defaultContext = {
  Name: 'default',
  Metadata: {},
  Endpoints: { docker: { Host: ownSocket, SkipTLSVerify: false } },
  TLSMaterial: {},
  Storage: { MetadataPath: '<IN MEMORY>', TLSPath: '<IN MEMORY>' },
}

export const contextInspect: Command = {
  path: ['context', 'inspect'],
  usage: '[OPTIONS] [CONTEXT] [CONTEXT...]',
  summary: 'Display detailed information on one or more contexts',
  minimumArguments: 0,
  flags: [templateFlag],
  execute(context, { arguments: names, flags }) {
    const wanted = names.length === 0 ? ['default'] : names
    return writeInspection(context, wanted, flags.string('format'), (name) => {
      if (!isDefault(name)) throw new InspectRefusal(contextMissing(name))
      return { json: defaultContext, escapesHtml: true, toValue: fromRawJson }
    })
  },
}
