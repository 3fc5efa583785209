import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker pull from Docker Hub', () => {
  it('brings the image and names it in full at the end', () => {
    const { text } = answerTo('docker pull alpine')
    expect(text).toMatch(/^Using default tag: latest\nlatest: Pulling from library\/alpine\n/)
    expect(text).toMatch(
      /Digest: sha256:[0-9a-f]{64}\nStatus: Downloaded newer image for alpine:latest\ndocker\.io\/library\/alpine:latest\n$/,
    )
  })

  it('says that nothing is new the second time', () => {
    expect(answerTo('docker pull alpine', 'docker pull alpine').text).toContain(
      'Status: Image is up to date for alpine:latest\n',
    )
  })

  it('finds the busybox of the machine up to date', () => {
    expect(answerTo('docker pull busybox').text).toContain('Status: Image is up to date for busybox:latest\n')
  })

  it('does not send a layer again that another image brought', () => {
    const { text } = answerTo('docker pull -q debian:trixie-slim', 'docker pull nginx')
    expect(text.match(/Already exists/g)).toHaveLength(1)
    expect(text.match(/Pull complete/g)).toHaveLength(6)
  })

  it('gives one image two names', () => {
    const ids = answerTo('docker pull -q nginx:1.29', 'docker pull -q nginx', 'docker images -q --no-trunc nginx').text
    expect(new Set(ids.trim().split('\n')).size).toBe(1)
  })

  it('is done by run where the image is not here', () => {
    const { text, exitCode } = answerTo('docker run --rm alpine echo hello')
    expect(text).toMatch(/^Unable to find image 'alpine:latest' locally\n/)
    expect(text).toMatch(/hello\n$/)
    expect(exitCode).toBe(0)
  })

  it.each([
    [
      'nosuch',
      "Error response from daemon: pull access denied for nosuch, repository does not exist or may require 'docker login': denied: requested access to the resource is denied\n",
    ],
    [
      'alpine:nosuch',
      'Error response from daemon: manifest for alpine:nosuch not found: manifest unknown: manifest unknown\n',
    ],
  ])('is refused for %s', (name, message) => {
    const { text, exitCode } = answerTo(`docker pull ${name}`)
    expect(text).toContain(message)
    expect(exitCode).toBe(1)
  })

  it('shows the sizes of the real images', () => {
    const format = "--format '{{.Repository}} {{.Size}}'"
    const { text } = answerTo('docker pull -q alpine', 'docker pull -q postgres:17', `docker images ${format}`)
    expect(text).toContain('alpine 8.32MB\n')
    expect(text).toContain('postgres 439MB\n')
  })

  it('keeps declared sizes through a registry of one’s own', () => {
    const { text } = answerTo(
      'docker pull -q alpine',
      'docker tag alpine localhost:5000/alpine',
      'docker push -q localhost:5000/alpine',
      'docker rmi alpine localhost:5000/alpine',
      'docker pull -q localhost:5000/alpine',
      "docker images --format '{{.Size}}' localhost:5000/alpine",
    )
    expect(text).toBe('8.32MB\n')
  })

  it('gives an archive whose stand-ins load again under the same ID', () => {
    const { text } = answerTo(
      'docker pull -q alpine',
      'docker save -o a.tar alpine',
      'docker images -q --no-trunc alpine > before',
      'docker rmi alpine',
      'docker load -q -i a.tar',
      'docker images -q --no-trunc alpine | diff before - && echo same',
    )
    expect(text).toBe('same\n')
  })

  it('runs hello-world', () => {
    expect(answerTo('docker pull -q hello-world', 'docker run hello-world').text).toContain('\nHello from Docker!\n')
  })
})

describe('base images', () => {
  it.each([
    ['alpine:3.20', 'VERSION_ID=3.20.8'],
    ['alpine', 'VERSION_ID=3.22.2'],
    ['debian', 'VERSION="13 (trixie)"'],
    ['debian:bookworm-slim', 'VERSION="12 (bookworm)"'],
    ['ubuntu:24.04', 'VERSION="24.04.3 LTS (Noble Numbat)"'],
  ])('say in %s which release they are', (name, line) => {
    expect(answerTo(`docker pull -q ${name}`, `docker run --rm ${name} cat /etc/os-release`).text).toContain(
      `${line}\n`,
    )
  })

  it('have the shells that they have, with their own words', () => {
    const debian = 'docker pull -q debian'
    expect(answerTo(debian, "docker run --rm debian bash -c 'nosuch'").text).toBe(
      'bash: line 1: nosuch: command not found\n',
    )
    expect(answerTo(debian, "docker run --rm debian sh -c 'nosuch'").text).toBe('sh: 1: nosuch: not found\n')
    expect(answerTo(debian, "docker run --rm debian sh -c 'ls /nosuch'").text).toBe(
      "ls: cannot access '/nosuch': No such file or directory\n",
    )
    expect(answerTo('docker pull -q alpine', 'docker run --rm alpine bash').exitCode).toBe(127)
  })

  it('find programs along PATH only', () => {
    const { text } = answerTo('docker pull -q alpine', "docker run --rm alpine sh -c 'rm /bin/cat; cat /etc/passwd'")
    expect(text).toMatch(/cat: not found\n$/)
  })
})
