import { describe, expect, it } from 'vitest'
import { namesOf } from '../../../src/engine/filesystem/entries'
import { answerTo } from '../support'

describe('docker cp', () => {
  const box = "docker run -d --name box busybox sh -c 'mkdir /dir; echo b > /dir/b; ln -s /dir /link; sleep 1000'"
  const copied = (...lines: readonly string[]) =>
    answerTo('mkdir -p hd/s; echo h > hd/s/h; echo f > hf', box, ...lines).text

  it.each([
    ['hf box:/dir', 'docker exec box ls /dir', 'b\nhf\n'],
    ['hf box:/link/q', 'docker exec box ls /dir', 'b\nq\n'],
    ['hd box:/dir', 'docker exec box ls /dir/hd', 's\n'],
    ['hd/. box:/dir', 'docker exec box ls /dir', 'b\ns\n'],
    ['hd box:/new', 'docker exec box ls /new', 's\n'],
    ['box:/dir out', 'ls out', 'b\n'],
    ['box:/dir hd', 'ls hd', 'dir\ns\n'],
    ['box:/dir/. hd', 'ls hd', 'b\ns\n'],
  ])('copies %s', (places, look, seen) => {
    expect(copied(`docker cp ${places}`, look)).toBe(seen)
  })

  it.each([
    ['nosuch box:/', 'lstat /home/user/project/nosuch: no such file or directory'],
    ['hf box:/no/such', 'Error response from daemon: Could not find the file /no in container box'],
    ['hd box:/dir/b', 'cannot copy directory'],
    ['hf box:/none/', 'no such directory'],
    ['hf box:/dir/b/c', 'Error response from daemon: extraction point is not a directory'],
    ['box:/nosuch .', 'Error response from daemon: Could not find the file /nosuch in container box'],
    ['box:/dir/b none/x', 'invalid output path: directory "/home/user/project/none" does not exist'],
    ['box:/a box:/b', 'copying between containers is not supported'],
    ['a b', 'must specify at least one container source'],
    ['hf box:/etc/hosts', 'Error response from daemon: RemoveAll hosts: device or resource busy'],
  ])('refuses %s', (places, message) => {
    expect(copied(`docker cp ${places}`)).toBe(`${message}\n`)
  })

  it('writes and reads archives', () => {
    expect(
      copied('docker cp box:/dir - > d.tar', 'docker cp - box:/tmp < d.tar', 'docker exec box cat /tmp/dir/b'),
    ).toBe('b\n')
  })
})

describe('mounts', () => {
  it('makes the host directory that -v names', () => {
    expect(answerTo('docker run --rm -v "$PWD/a/b:/in" busybox true', 'ls a').text).toBe('b\n')
  })

  it('gives a tmpfs the mode that was asked for, and forgets its files at the end', () => {
    const look = "sh -c 'ls -ld /t | cut -c1-10; ls /t; echo x > /t/x'"
    const run = `docker run --name box --tmpfs /t:mode=700 busybox ${look}`
    expect(answerTo(run, 'docker start -a box').text).toBe('drwx------\n')
  })

  it("puts the daemon's files over a volume that hides /etc", () => {
    expect(answerTo('docker run --rm -v data:/etc:nocopy busybox ls /etc').text).toBe('hostname\nhosts\nresolv.conf\n')
  })

  it('says what a write went to', () => {
    const { machine } = answerTo("docker run --rm -v data:/data busybox sh -c 'echo 1 > /data/f'")
    expect([...namesOf(machine.volumes.get('data')?.files.children ?? new Map())]).toEqual(['f'])
  })

  it('refuses a directory over a file', () => {
    expect(answerTo('mkdir d; docker run --rm -v "$PWD/d:/etc/passwd" busybox true').text).toContain(
      'not a directory: Are you trying to mount a directory onto a file (or vice-versa)?',
    )
  })
})

describe('docker export', () => {
  it('leaves out what volumes hold, and keeps their mount points', () => {
    const lines = [
      "docker run --name box -v data:/data busybox sh -c 'echo 1 > /data/f'",
      'docker export box | tar t | grep data',
    ]
    expect(answerTo(...lines).text).toBe('data/\n')
  })
})
