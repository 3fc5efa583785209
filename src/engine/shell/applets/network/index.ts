/** Applets about the network, by name. */
import type { Program } from '../../../processes/program'
import { nc, nslookup, telnet, wget } from './clients'
import { ping } from './ping'

export const networkApplets: readonly (readonly [string, Program])[] = [
  ['nc', nc],
  ['nslookup', nslookup],
  ['ping', ping],
  ['telnet', telnet],
  ['wget', wget],
]
