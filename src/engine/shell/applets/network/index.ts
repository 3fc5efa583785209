/** Applets about the network, by name. */
import type { Program } from '../../../processes/program'
import { nc, nslookup, telnet } from './clients'
import { httpd } from './httpd'
import { ifconfig } from './ifconfig'
import { ip } from './ip'
import { netstat } from './netstat'
import { ping } from './ping'
import { arp, route } from './route'
import { wget } from './wget'

export const networkApplets: readonly (readonly [string, Program])[] = [
  ['arp', arp],
  ['httpd', httpd],
  ['ifconfig', ifconfig],
  ['ip', ip],
  ['nc', nc],
  ['netstat', netstat],
  ['nslookup', nslookup],
  ['ping', ping],
  ['route', route],
  ['telnet', telnet],
  ['wget', wget],
]
