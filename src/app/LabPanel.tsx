/** The lab, loaded when it is opened first. */
export { Lab as default } from '../lab/Lab'
