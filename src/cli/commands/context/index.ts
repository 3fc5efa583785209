/** The commands about contexts: there is one, and no other can be made. */
import type { Command } from '../../command'
import { notSimulated } from '../../not-simulated'
import { contextInspect } from './inspect'
import { contextList } from './ls'
import { contextRemove } from './rm'
import { contextShow } from './show'
import { contextUse } from './use'

export const contextCommands: readonly Command[] = [
  contextList,
  contextShow,
  notSimulated({
    path: ['context', 'export'],
    usage: '[OPTIONS] CONTEXT [FILE|-]',
    summary: 'Export a context to a tar archive FILE or a tar stream on STDOUT.',
    minimumArguments: 1,
    maximumArguments: 2,
    flags: [],
  }),
  notSimulated({
    path: ['context', 'import'],
    usage: 'CONTEXT FILE|-',
    summary: 'Import a context from a tar or zip file',
    minimumArguments: 2,
    maximumArguments: 2,
    flags: [],
  }),
  contextInspect,
  contextRemove,
  contextUse,
]
