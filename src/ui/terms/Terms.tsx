/**
 * A sentence in which what is typed stands between backticks, as in `WithCode`, and in which every term of the glossary
 * is marked where it stands first. It contains links, so it must not stand in a button, a label or another link.
 */
import { Fragment, useContext, useEffect, useMemo, useState } from 'react'
import { Code } from '../Code'
import { partsOf, WithCode } from '../WithCode'
import { TermLink } from './TermLink'
import { type MarkedPart, markTerms } from './term-index'
import { type Glossary, TermsContext } from './terms-context'

/** The page's glossary; undefined until it has come. Without it the text is complete, only unmarked. */
function useGlossary(): Glossary | undefined {
  const load = useContext(TermsContext)?.load
  const [glossary, setGlossary] = useState<Glossary>()
  useEffect(() => {
    let wanted = true
    load?.().then(
      (loaded) => wanted && setGlossary(loaded),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [load])
  return glossary
}

export function Terms({ text }: { readonly text: string }) {
  const glossary = useGlossary()
  const marked = useMemo(() => glossary && numbered(markTerms(partsOf(text), glossary.index)), [text, glossary])
  if (!glossary || !marked) return <WithCode text={text} />
  return marked.map(({ place, ...part }) => {
    if (part.isCode) return <Code key={place} text={part.text} />
    if (!part.term) return <Fragment key={place}>{part.text}</Fragment>
    return <TermLink key={place} term={part.term} text={part.text} words={glossary.words} />
  })
}

const numbered = (parts: readonly MarkedPart[]) => parts.map((part, place) => ({ ...part, place }))
