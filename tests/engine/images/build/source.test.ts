import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../src/engine/images/build/source'

const only = (text: string) => readSource(text).instructions[0]

describe('readSource', () => {
  it('joins continued lines, leaves comments out and remembers the lines', () => {
    const instruction = only('RUN echo a && \\\n  # why\n  echo b\nRUN true\n')
    expect(instruction?.rest).toBe('echo a &&   echo b')
    expect(instruction?.lines).toEqual({ start: 1, end: 3 })
  })

  it('notices an empty line where the line before goes on', () => {
    expect(only('RUN echo a \\\n\n  && echo b\n')?.emptyContinuation).toBe(3)
  })

  it('sets flags apart', () => {
    const instruction = only('COPY --chown=1:1 --from="a b" --link x /\n')
    expect(instruction?.flags).toEqual([
      { name: 'chown', value: '1:1' },
      { name: 'from', value: 'a b' },
      { name: 'link' },
    ])
    expect(instruction?.rest).toBe('x /')
  })

  it('reads here-documents, quoted ones literally', () => {
    const instruction = only('COPY <<a <<"b" /d/\none\na\n\ttwo\nb\nRUN true\n')
    expect(instruction?.heredocs).toEqual([
      { name: 'a', content: 'one\n', expand: true, chomp: false },
      { name: 'b', content: '\ttwo\n', expand: false, chomp: false },
    ])
  })

  it('takes leading tabs away after <<-', () => {
    expect(only('RUN <<-E\n\t\techo hi\n\tE\n')?.heredocs[0]?.content).toBe('echo hi\n')
  })

  it('follows the escape directive', () => {
    expect(only('# escape=`\nRUN a `\n  b\\\n')?.rest).toBe('a   b\\')
  })

  it.each([
    ['', 'the Dockerfile cannot be empty'],
    ['# nothing\n', 'file with no instructions'],
    ['RUN cat <<EOT\nfoo\n', 'unterminated heredoc'],
  ])('refuses %j', (text, message) => {
    expect(() => readSource(text)).toThrow(message)
  })
})
