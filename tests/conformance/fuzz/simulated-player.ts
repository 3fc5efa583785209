/** Plays on the simulated engine. */
import { playCommands } from '../player'
import type { Player } from './player'

export const simulatedPlayer: Player = { play: (commands) => playCommands('recorded', commands) }
