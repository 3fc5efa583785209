import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

const fromDaemon = (message: string): string => `Error response from daemon: ${message}\n`

describe('docker network create', () => {
  it.each([
    ['bridge', fromDaemon('operation is not permitted on predefined bridge network')],
    ['-d host net', fromDaemon('only one instance of "host" network is allowed')],
    ['-d foo net', fromDaemon('plugin "foo" not found')],
    ['--ipv4=false net', fromDaemon('IPv4 or IPv6 must be enabled')],
    [
      '--subnet 172.17.0.0/16 net',
      fromDaemon('invalid pool request: Pool overlaps with other one on this address space'),
    ],
    [
      '--subnet 10.5.0.1/24 --ip-range 10.5.0.3/25 net',
      fromDaemon(
        'invalid network config:\n* invalid subnet 10.5.0.1/24: it should be 10.5.0.0/24\n* invalid ip-range 10.5.0.3/25: it should be 10.5.0.0/25',
      ),
    ],
    [
      '--subnet 10.5.0.0/24 --gateway 10.5.0.255 net',
      fromDaemon('failed to allocate gateway (10.5.0.255): Address already in use'),
    ],
    ['--subnet 10.5.0.0/24 --gateway 10.6.0.1 net', 'no matching subnet for gateway 10.6.0.1\n'],
    ['--gateway 10.6.0.1 net', 'every ip-range or gateway must have a corresponding subnet\n'],
    ['--subnet 10.5.0.0/24 --subnet 10.5.0.0/25 net', 'multiple overlapping subnet configuration is not supported\n'],
  ])('refuses %s', (words, message) => {
    const { text, exitCode } = answerTo(`docker network create ${words}`)
    expect(text).toBe(message)
    expect(exitCode).toBe(1)
  })

  it('shows of a named subnet what was asked for', () => {
    const { text } = answerTo(
      'docker network create --subnet 10.5.0.0/24 --aux-address printer=10.5.0.9 net',
      "docker network inspect -f '{{json .IPAM.Config}}' net",
    )
    expect(text).toBe('[{"Subnet":"10.5.0.0/24","AuxiliaryAddresses":{"printer":"10.5.0.9"}}]\n')
  })
})

describe('docker network ls', () => {
  it.each([
    ['-f type=builtin', 'bridge\nhost\nnone\n'],
    ['-f dangling=true', 'net2\nnet10\n'],
    ['-f driver=null', 'none\n'],
    ['-f name=^net1', 'net10\n'],
  ])('lists with %s', (words, names) => {
    const { text } = answerTo(
      'docker network create net10',
      'docker network create net2',
      `docker network ls ${words} --format '{{.Name}}'`,
    )
    expect(text).toBe(names)
  })
})

describe('docker network rm', () => {
  it('prints each refusal as it comes and ends with the exit status', () => {
    const { text, exitCode } = answerTo('docker network create net', 'docker network rm missing net')
    expect(text).toBe('Error response from daemon: network missing not found\nnet\nexit status 1\n')
    expect(exitCode).toBe(1)
  })

  it('passes over a missing network with force', () => {
    expect(answerTo('docker network rm -f missing')).toMatchObject({ text: '', exitCode: 0 })
  })
})

describe('docker network inspect', () => {
  it('takes the names of fields of the type and of the JSON', () => {
    const [first, second] = ['{{.ID}}', '{{.Id}}'].map((format) =>
      answerTo(`docker network inspect -f '${format}' bridge`),
    )
    expect(first?.text).toMatch(/^[0-9a-f]{64}\n$/)
    expect(second?.text).toBe(first?.text)
  })

  it('prints the time of creation in words', () => {
    const { text } = answerTo("docker network inspect -f '{{.Created}}' bridge")
    expect(text).toBe('2026-11-23 09:00:00 +0000 UTC\n')
  })
})

describe('docker network connect', () => {
  const started = ['docker network create net', 'docker run -d --name web busybox sleep 1000']

  it('gives a running container an address at once', () => {
    const { text } = answerTo(
      ...started,
      'docker network connect --alias site net web',
      "docker network inspect -f '{{range .Containers}}{{.Name}} {{.IPv4Address}}{{end}}' net",
    )
    expect(text).toBe('web 172.18.0.2/16\n')
  })

  it('refuses a second connection of a running container', () => {
    const connect = 'docker network connect net web'
    const { text } = answerTo(...started, connect, connect)
    expect(text).toBe(fromDaemon('endpoint with name web already exists in network net'))
  })

  it('passes over a second connection of a stopped container', () => {
    const connect = 'docker network connect net box'
    const { text } = answerTo('docker network create net', 'docker create --name box busybox', connect, connect)
    expect(text).toBe('')
  })

  it('refuses an address on a network whose subnet nobody named', () => {
    const { text } = answerTo(...started, 'docker network connect --ip 172.18.0.9 net web')
    expect(text).toBe(
      fromDaemon(
        'invalid endpoint settings:\nuser specified IP address is supported only when connecting to networks with user configured subnets',
      ),
    )
  })

  it('lists all that is wrong with an endpoint', () => {
    const { text } = answerTo(...started, 'docker network connect --alias a --ip foo bridge web')
    expect(text.split('\n').filter((line) => line.startsWith('* '))).toHaveLength(4)
  })
})

describe('docker network disconnect', () => {
  it('refuses a container that is not connected', () => {
    const { text } = answerTo(
      'docker network create net',
      'docker run -d --name web busybox sleep 1000',
      'docker network disconnect net web',
    )
    expect(text).toMatch(/container [0-9a-f]{64} is not connected to network net\n$/)
  })

  it('finds no endpoint of a missing container with force', () => {
    expect(answerTo('docker network disconnect -f bridge missing').text).toBe(fromDaemon('endpoint missing not found'))
  })
})

describe('docker network prune', () => {
  it('keeps networks with a running container and says nothing when none goes', () => {
    const started = ['docker network create net', 'docker run -d --name web --network net busybox sleep 1000']
    expect(answerTo(...started, 'docker network prune -f').text).toBe('')
    expect(answerTo(...started, 'docker rm -f web', 'docker network prune -f').text).toBe('Deleted Networks:\nnet\n\n')
  })
})
