import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { LineFate } from '../../../src/engine/images/build/line-fates'
import type { EditorProps } from '../../../src/lab/dockerfile/editor/editor-props'
import PlainEditor from '../../../src/lab/dockerfile/editor/PlainEditor'

const dockerfile = 'FROM busybox\nRUN echo one > /one\nCMD ["cat", "/one"]\n'

function show(changes: Partial<EditorProps> = {}) {
  const calls = { onChange: vi.fn(), onPointLine: vi.fn(), onArrived: vi.fn() }
  const { container } = render(
    <PlainEditor
      name="Dockerfile"
      text={dockerfile}
      recall={() => undefined}
      onLeave={() => undefined}
      isDockerfile={true}
      findings={[]}
      fates={[]}
      lit={undefined}
      goTo={undefined}
      surroundings={() => {
        throw new Error('nothing is completed here')
      }}
      {...calls}
      {...changes}
    />,
  )
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of Dockerfile' })
  return { field, ...calls, signs: () => [...container.querySelectorAll('li')], user: userEvent.setup() }
}

const base: LineFate = {
  lines: { start: 1, end: 1 },
  keyword: 'FROM',
  text: 'FROM busybox',
  stage: 0,
  fate: { kind: 'base' },
}

describe('PlainEditor', () => {
  it('hands on what is typed', async () => {
    const { field, user, onChange } = show({ text: 'FROM busybox' })
    await user.type(field, '!')
    expect(onChange).toHaveBeenCalledWith('FROM busybox!')
  })
  it('shows a number for every line, and the sign of what the build makes of it', () => {
    const { signs } = show({ fates: [base] })
    expect(
      signs()
        .slice(0, 5)
        .map((sign) => sign.textContent),
    ).toEqual(['▤1', '2', '3', '4', ''])
  })
  it('marks the lines that are pointed at and those that something was found about', () => {
    const finding = { title: '', why: '', severity: 'warning', lines: { start: 2, end: 2 } } as const
    const { signs } = show({ lit: { start: 3, end: 3 }, findings: [finding] })
    expect(signs()[2]).toHaveAttribute('data-lit')
    expect(signs()[1]).toHaveAttribute('data-severity', 'warning')
    expect(signs()[0]).not.toHaveAttribute('data-severity')
  })
  it('selects the line that it is asked to go to, and says that it got there', () => {
    const { field, onArrived } = show({ goTo: 2 })
    expect(field).toHaveFocus()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('RUN echo one > /one')
    expect(onArrived).toHaveBeenCalledOnce()
  })
  it('points at the line in which the cursor is, and at none when it is left', async () => {
    const { field, user, onPointLine } = show({ goTo: 3 })
    await user.keyboard('{ArrowLeft}')
    expect(onPointLine).toHaveBeenLastCalledWith(3)
    await user.tab()
    expect(field).not.toHaveFocus()
    expect(onPointLine).toHaveBeenLastCalledWith(undefined)
  })
})
