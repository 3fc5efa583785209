/** The glossary, loaded when it is opened first. */
export { Glossary as default } from '../glossary/Glossary'
