/** Plays on the simulated engine. */
import { createMachine } from '../../../src/engine/seed/create-machine'
import { playCommands } from '../player'
import type { Player } from './player'

export const simulatedPlayer: Player = { play: (commands) => playCommands(createMachine('recorded'), commands) }
