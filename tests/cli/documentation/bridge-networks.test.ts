/** docs.docker.com: Networking with standalone containers, Networking using the host network. */
import { describe, expect, it } from 'vitest'
import { detachKeys, fresh, type, typeAll } from '../terminal/support'

const started = typeAll(
  fresh(),
  'docker network create --driver bridge alpine-net',
  'docker run -dit --name alpine1 --network alpine-net alpine ash',
  'docker run -dit --name alpine2 --network alpine-net alpine ash',
  'docker run -dit --name alpine3 alpine ash',
  'docker run -dit --name alpine4 --network alpine-net alpine ash',
  'docker network connect bridge alpine4',
)
const reached = '2 packets transmitted, 2 packets received, 0% packet loss'
const lost = '2 packets transmitted, 0 packets received, 100% packet loss'

describe('a network of one’s own', () => {
  it('gives the containers names there', () => {
    const attached = typeAll(started, 'docker container attach alpine1')
    expect(type(attached, 'ping -c 2 alpine2').text).toContain(reached)
    expect(type(attached, 'ping -c 2 alpine4').text).toContain(reached)
    expect(type(attached, 'ping -c 2 alpine3').text).toBe("ping: bad address 'alpine3'\n")
    expect(type(attached, 'ping -c 2 172.17.0.2').text).toContain(lost)
  })

  it('is one of two for the container that is connected to both', () => {
    const attached = typeAll(started, 'docker container attach alpine4')
    expect(type(attached, 'ping -c 2 alpine1').text).toContain(reached)
    expect(type(attached, 'ping -c 2 172.17.0.2').text).toContain(reached)
    expect(type(attached, detachKeys).text).toContain('read escape sequence')
  })

  it('can be removed after its containers', () => {
    const names = 'alpine1 alpine2 alpine3 alpine4'
    const stopped = typeAll(started, `docker container stop ${names}`, `docker container rm ${names}`)
    expect(type(stopped, 'docker network rm alpine-net').text).toBe('alpine-net\n')
  })
})

describe('the host’s network', () => {
  it('makes nginx reachable without a published port, until it is stopped', () => {
    const machine = typeAll(fresh(), 'docker run --rm -d --network host --name my_nginx nginx')
    expect(type(machine, 'curl -s http://localhost:80/').text).toContain('Welcome to nginx!')
    expect(type(typeAll(machine, 'sudo docker container stop my_nginx'), 'docker ps -aq').text).toBe('')
  })
})
