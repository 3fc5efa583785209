/** `ip`: addresses, devices and routes. Changing them takes rights that containers do not have. */
import type { Process } from '../../../processes/program'
import { AppletFailure, defineApplet, systemChangeFailure, verbatim } from '../applet'
import { UsageError } from '../options'
import { type Interface, interfaces, networkOf, prefixLengthOf, type Route, routingTable } from '../support/interfaces'

type Family = 'all' | 'inet' | 'inet6'
type Request = { readonly family: Family; readonly oneLine: boolean; readonly words: readonly string[] }

export const ip = defineApplet({
  name: 'ip',
  rewrite: verbatim,
  run(invocation) {
    const { family, oneLine, words } = readOptions(invocation.operands)
    const [object = '', ...rest] = words
    const { process } = invocation
    const lines = linesOf(process, completed(object, objects), { family, oneLine, words: rest })
    process.write(1, lines.map((line) => `${line}\n`).join(''))
    return 0
  },
})

const objects = ['address', 'route', 'link', 'tunnel', 'tunl', 'neighbor', 'neigh', 'rule']
const showing = ['show', 'list', 'lst', 'sh', 'ls']
/** Exit code of requests that the kernel refuses. */
const refused = 2

function readOptions(operands: readonly string[]): Request {
  let family: Family = 'all'
  let oneLine = false
  const words = [...operands]
  while (words[0]?.startsWith('-')) {
    const option = words.shift()?.replace(/^--?/, '') ?? ''
    if (option === '4') family = 'inet'
    else if (option === '6') family = 'inet6'
    else if (option !== '' && 'oneline'.startsWith(option)) oneLine = true
    else if (option !== '' && 'family'.startsWith(option)) family = words.shift() === 'inet6' ? 'inet6' : 'inet'
    else throw new UsageError()
  }
  return { family, oneLine, words }
}

/** The word that an abbreviation stands for. */
function completed(word: string, known: readonly string[]): string {
  const match = word === '' ? undefined : known.find((candidate) => candidate.startsWith(word))
  if (match === undefined) throw new UsageError()
  return match
}

function linesOf(process: Process, object: string, request: Request): readonly string[] {
  switch (object) {
    case 'address':
      return deviceLines(process, request, true)
    case 'link':
      return deviceLines(process, request, false)
    case 'route':
      return routeLines(process, request)
    case 'rule':
      return ['0:\tfrom all lookup local ', '32766:\tfrom all lookup main ', '32767:\tfrom all lookup default ']
    default:
      return []
  }
}

/** @throws AppletFailure for words that ask for a change. */
function refuseChange(process: Process, word: string | undefined, complaint: string): void {
  if (word === undefined || showing.some((known) => known.startsWith(word)) || word === 'dev') return
  throw systemChangeFailure(process, 'NET_ADMIN', complaint, refused)
}

function deviceLines(process: Process, { family, oneLine, words }: Request, withAddresses: boolean): readonly string[] {
  const all = interfaces(process).toSorted((left, right) => left.index - right.index)
  const [first] = words
  const isName = all.some(({ name }) => name === first)
  if (!isName) {
    refuseChange(
      process,
      first,
      first === 'set' ? 'SIOCSIFFLAGS: Operation not permitted' : 'RTNETLINK answers: Operation not permitted',
    )
  }
  const wanted = words.filter((word) => word !== 'dev' && !showing.includes(word))[0]
  if (wanted !== undefined && !all.some(({ name }) => name === wanted)) {
    throw new AppletFailure(`can't find device '${wanted}'`)
  }
  const shown = all.filter(({ name }) => wanted === undefined || name === wanted)
  return shown.flatMap((device) => {
    const addresses = withAddresses ? addressEntries(device, family) : []
    if (withAddresses && family !== 'all' && addresses.length === 0) return []
    if (oneLine && withAddresses)
      return addresses.map((entry) => `${device.index}: ${device.name}    ${entry.join('\\       ')}`)
    const heading =
      family === 'all' || !withAddresses ? [linkLine(device), ...hardwareLine(device)] : [linkLine(device)]
    const lines = [...heading, ...addresses.flatMap(([address, lifetime]) => [`    ${address}`, `       ${lifetime}`])]
    return oneLine ? [lines.join('\\')] : lines
  })
}

function linkLine({ name, index, peerIndex, packetSize }: Interface): string {
  if (name === 'lo') return `${index}: lo: <LOOPBACK,UP,LOWER_UP> mtu ${packetSize} qdisc noqueue qlen 1000`
  const peer = peerIndex === index ? '' : `@if${peerIndex}`
  const flags = `BROADCAST,MULTICAST,UP,LOWER_UP${peer === '' ? '' : ',M-DOWN'}`
  return `${index}: ${name}${peer}: <${flags}> mtu ${packetSize} qdisc noqueue `
}

function hardwareLine({ name, hardwareAddress }: Interface): readonly string[] {
  return name === 'lo'
    ? [`    link/loopback ${hardwareAddress} brd 00:00:00:00:00:00`]
    : [`    link/ether ${hardwareAddress} brd ff:ff:ff:ff:ff:ff`]
}

/** Every address with its lifetime, as two lines. */
function addressEntries({ name, address }: Interface, family: Family): readonly (readonly string[])[] {
  const lifetime = 'valid_lft forever preferred_lft forever'
  const entries: (readonly string[])[] = []
  if (address !== undefined && family !== 'inet6') {
    const scope = name === 'lo' ? 'scope host lo' : `brd ${address.broadcast} scope global ${name}`
    entries.push([`inet ${address.address}/${address.prefixLength} ${scope}`, lifetime])
  }
  if (name === 'lo' && family !== 'inet') entries.push(['inet6 ::1/128 scope host ', lifetime])
  return entries
}

function routeLines(process: Process, { family, words }: Request): readonly string[] {
  const [verb, target] = words
  if (family === 'inet6') return []
  if (verb === 'get' && target !== undefined) return routeTo(process, target)
  refuseChange(process, verb, 'RTNETLINK answers: Operation not permitted')
  const addresses = ownAddresses(process)
  return routingTable(process).map((route) =>
    route.gateway === '0.0.0.0'
      ? `${route.destination}/${prefixLengthOf(route.mask)} dev ${route.device} scope link  src ${addresses.get(route.device)} `
      : `default via ${route.gateway} dev ${route.device} `,
  )
}

function ownAddresses(process: Process): ReadonlyMap<string, string> {
  return new Map(interfaces(process).map(({ name, address }) => [name, address?.address ?? '']))
}

function routeTo(process: Process, target: string): readonly string[] {
  const covers = ({ destination, mask }: Route): boolean => networkOf(target, mask) === destination
  const routes = routingTable(process).filter(covers)
  const route = routes.find(({ gateway }) => gateway === '0.0.0.0') ?? routes[0]
  if (route === undefined) throw new AppletFailure('RTNETLINK answers: Network unreachable', refused)
  const via = route.gateway === '0.0.0.0' ? '' : ` via ${route.gateway}`
  return [`${target}${via} dev ${route.device}  src ${ownAddresses(process).get(route.device)} `, '    cache ']
}
