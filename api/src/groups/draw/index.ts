export { chanceAsNumber, chancesOf, computeLottery } from './compute-lottery';
export type { DrawExport, DrawParts, FrozenDraw, RefillPart } from './draw-export';
export { drawFrom } from './draw-from';
export { lotteryRule } from './lottery';
export type { Lottery, LotteryGroup, LotteryInput, LotteryNeed, LotteryPerson, LotteryType, Shortage } from './lottery';
export { canonicalInput } from './lottery-input';
export { lotteryOf } from './lottery-of';
export { commitmentOf, type Contribution, refillSeed, seedOf } from './seeds';
export { shortageOf } from './shortage';
