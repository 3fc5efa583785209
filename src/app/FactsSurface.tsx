/** The fact sheet, loaded when it is opened first. */
export { FactSheet as default } from '../facts/FactSheet'
