/** Before a round: what it is about, how it is answered, and how long it is. */
import { useState } from 'react'
import { claimText } from '../../content/text/claims'
import { quizText } from '../../content/text/quiz'
import { useLayerlab } from '../../store/use-layerlab'
import { Icon } from '../../ui/Icon'
import { RadioChips } from '../../ui/radio-chips/RadioChips'
import {
  type KindGroup,
  kindGroups,
  questionsAbout,
  type RoundLength,
  roundLengths,
  type Subject,
  subjects,
} from '../round/choose-questions'
import { useStartRound } from '../start-round'

const subjectNames: Readonly<Record<Subject, string>> = {
  ...claimText.topics,
  mixed: quizText.mixed,
  missed: quizText.missed,
}

export function QuizSetup() {
  const progress = useLayerlab((state) => state.progress)
  const startRound = useStartRound()
  const [subject, setSubject] = useState<Subject>('mixed')
  const [wantedGroup, setGroup] = useState<KindGroup>('any')
  const [length, setLength] = useState<RoundLength>(5)
  const countOf = (about: Subject, kind: KindGroup) => questionsAbout(about, kind, progress).length
  const groups = kindGroups
    .map((value) => ({ value, label: quizText.kindGroups[value], count: countOf(subject, value) }))
    .filter(({ count }) => count > 0)
  const group = groups.some(({ value }) => value === wantedGroup) ? wantedGroup : 'any'
  const questions = questionsAbout(subject, group, progress)
  const choices = subjects
    .map((value) => ({ value, label: subjectNames[value], count: countOf(value, 'any') }))
    .filter(({ count }) => count > 0)
  const lengths = roundLengths
    .filter((value) => value === 'all' || value < questions.length)
    .map((value) => ({ value, label: value === 'all' ? quizText.all(questions.length) : String(value) }))
  const chosenLength = lengths.some(({ value }) => value === length) ? length : 'all'
  const start = () =>
    startRound(
      questions.map(({ id }) => id),
      chosenLength,
    )

  return (
    <div className="quiz-setup">
      <header>
        <h2>{quizText.title}</h2>
        <p>{quizText.explain}</p>
      </header>
      <RadioChips legend={quizText.subject} choices={choices} value={subject} onChange={setSubject} />
      <RadioChips legend={quizText.kind} choices={groups} value={group} onChange={setGroup} />
      <RadioChips legend={quizText.length} choices={lengths} value={chosenLength} onChange={setLength} />
      {/* Not a form: a frame with sandbox="allow-scripts" swallows the submission before anything hears of it. */}
      <button type="button" className="button" onClick={start}>
        {quizText.start}
        <Icon name="next" />
      </button>
    </div>
  )
}
