export { chanceAsNumber, chancesOf, computeLottery } from './compute-lottery';
export {
  buildExport,
  type DrawExport,
  type DrawParts,
  exportText,
  type FrozenDraw,
  frozenSha256,
  type RefillPart,
  refillSha256,
} from './draw-export';
export { drawFrom } from './draw-from';
export { type Fit, fitOf, type PastDraw, type PersonFit } from './fit';
export { lotteryRule } from './lottery';
export type { Lottery, LotteryGroup, LotteryInput, LotteryNeed, LotteryPerson, LotteryType, Shortage } from './lottery';
export { canonicalInput } from './lottery-input';
export { commitmentOf, type Contribution, refillSeed, seedOf } from './seeds';
export type { Difference } from './shape';
export { shortageOf } from './shortage';
export { type DrawVerdict, verifyDraw, verifyDrawBytes } from './verify-draw';
