/** A short answer, held against a value that the machine itself has. */
import type { Sought } from '../../../content/goals/check-schema'
import { goalChecksText as text } from '../../../content/text/goal-checks'
import type { Machine } from '../../../engine/machine'
import type { Judge } from '../situation'
import { judgeChange } from './answers/change'
import { judgeExitCode } from './answers/exit-code'
import { judgeLayer } from './answers/layer'

/** What is wrong with an answer; undefined when it is right. */
function judgeAnswer(answer: string, sought: Sought, machine: Machine): string | undefined {
  switch (sought.value) {
    case 'layer-with-file':
      return judgeLayer(answer, sought, machine)
    case 'exit-code':
      return judgeExitCode(answer, sought, machine)
    case 'changed-path':
      return judgeChange(answer, sought, machine)
  }
}

export const answer: Judge<'answer'> = ({ id, sought }, { answers, machine }) => {
  const given = String(answers[id] ?? '').trim()
  return given === '' ? text.notAnswered : judgeAnswer(given, sought, machine)
}
