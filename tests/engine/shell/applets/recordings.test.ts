/**
 * Command lines that were run one after the other in a busybox 1.38 container of Docker Engine 28.5.2, in a directory
 * with a few files, with what they printed. Of usage texts only version and synopsis are compared.
 */
import { describe, expect, it } from 'vitest'
import { createMachine } from '../../../../src/engine/seed/create-machine'
import { openSession } from '../../../../src/engine/session'
import { busyboxProgram } from '../../../../src/engine/shell/applets'
import { execute, startBox } from '../support/container'
import archives from './recordings/archives.json'
import changing from './recordings/changing.json'
import listing from './recordings/listing.json'
import system from './recordings/system.json'
import text from './recordings/text.json'

type Recording = { readonly line: string; readonly stdout: string; readonly stderr: string; readonly exitCode: number }

const programs = new Map([['busybox', busyboxProgram]])

const prepare = `
mkdir /w; cd /w
printf 'banana\\napple\\ncherry\\napple\\n' > fruit
printf '10\\n9\\n2\\n1\\n' > numbers
printf 'a:1:x\\nb:2:y\\nc:3:z\\n' > table
: > empty
printf 'no newline' > noeol
mkdir -p dir/sub
printf 'one\\n' > dir/one; printf 'two\\ntwo\\n' > dir/two; printf 'deep apple\\n' > dir/sub/deep
ln -s fruit link; ln -s nowhere broken; ln -s dir dirlink
printf 'hid\\n' > .hidden
printf '#!/bin/sh\\necho ran $0 $#\\n' > run; chmod 755 run
chmod 600 noeol; chown 1:33 table
touch -h -d '2024-01-02 03:04:05' fruit numbers table empty noeol dir/one dir/two dir/sub/deep link broken dirlink .hidden run dir/sub dir .
`

/** A container with the files of the recordings; runs one line after the other in it. */
function openWorkplace(): (line: string) => Omit<Recording, 'line'> {
  const { session, id } = startBox(['sleep', '100000'], openSession(createMachine('recorded'), programs))
  const run = (line: string): Omit<Recording, 'line'> => {
    const { stdout, stderr, exitCode } = execute(session, id, ['sh', '-c', line])
    return { stdout, stderr, exitCode: exitCode ?? -1 }
  }
  const prepared = run(prepare)
  if (prepared.exitCode !== 0) throw new Error(prepared.stderr)
  return (line) => run(`cd /w; ${line}`)
}

function replay(recordings: readonly Recording[]): void {
  const run = openWorkplace()
  for (const { line, ...expected } of recordings) {
    it(`prints what busybox prints for: ${line}`, () => {
      expect(run(line)).toEqual(expected)
    })
  }
}

describe('listing and finding files', () => replay(listing))
describe('changing files', () => replay(changing))
describe('archives', () => replay(archives))
describe('text tools', () => replay(text))
describe('processes and system', () => replay(system))
