/** The commands about containers. */
import type { Command } from '../../command'
import { containerCreate } from './create'
import { containerRun } from './run'

export const containerCommands: readonly Command[] = [containerCreate, containerRun]
