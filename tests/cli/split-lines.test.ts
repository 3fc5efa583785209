import { describe, expect, it } from 'vitest'
import { isComplete, splitLines } from '../../src/cli/split-lines'

describe('splitting a pasted text', () => {
  it.each([
    ['one line is one command', 'ls -l', ['ls -l']],
    ['each line is a command', 'ls\ndocker ps\n', ['ls', 'docker ps']],
    ['line ends of Windows count', 'ls\r\npwd', ['ls', 'pwd']],
    ['empty lines and comments are left out', '# first\n\nls # all\n', ['ls # all']],
    [
      'a here-document stays with its command',
      'cat > a <<EOF\nhi\n\n# kept\nEOF\nls',
      ['cat > a <<EOF\nhi\n\n# kept\nEOF', 'ls'],
    ],
    ['a continued line goes on', 'docker run \\\n  -d \\\n  busybox\nls', ['docker run \\\n  -d \\\n  busybox', 'ls']],
    ['an open quote goes on', 'echo "a\nb"\nls', ['echo "a\nb"', 'ls']],
    ['a loop is one command', 'for i in 1 2; do\n  echo $i\ndone\nls', ['for i in 1 2; do\n  echo $i\ndone', 'ls']],
    ['an operator at the end goes on', 'ls |\ngrep a\npwd', ['ls |\ngrep a', 'pwd']],
    ['what is unfinished is the last one', "ls\necho 'open\nmore", ['ls', "echo 'open\nmore"]],
  ])('%s', (_, text, commands) => {
    expect(splitLines(text)).toEqual(commands)
  })

  it('takes the commands out of a printed session', () => {
    const session = '$ docker ps\nCONTAINER ID   IMAGE\n$ cat <<EOF\n> hi\n> EOF\nhi\n'
    expect(splitLines(session)).toEqual(['docker ps', 'cat <<EOF\nhi\nEOF'])
    expect(splitLines('$ docker images')).toEqual(['docker images'])
  })

  it('finds the end of a long construct', () => {
    const body = 'a line of text\n'.repeat(3000)
    expect(splitLines(`cat > a <<EOF\n${body}EOF\nls -l /tmp`)).toEqual([`cat > a <<EOF\n${body}EOF`, 'ls -l /tmp'])
    expect(splitLines(`echo "${body}end"\nls`)).toEqual([`echo "${body}end"`, 'ls'])
    const chain = `${'echo one two &&\n'.repeat(300)}echo last one`
    expect(splitLines(`${chain}\nls -l`)).toEqual([chain, 'ls -l'])
  })
})

describe('a line that is unfinished', () => {
  it.each(['echo "a', 'cat <<EOF', 'docker run \\', 'if true; then', 'ls |', 'echo $('])('is %s', (text) => {
    expect(isComplete(`${text}\n`)).toBe(false)
  })

  it('is none that only has a mistake in it', () => {
    expect(isComplete('echo )\n')).toBe(true)
    expect(isComplete('docker run busybox\n')).toBe(true)
  })
})
