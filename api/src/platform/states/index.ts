export { actionsOf, defineStates, moveBy, view as actionView } from './states';
export type { States, Transition } from './states';
