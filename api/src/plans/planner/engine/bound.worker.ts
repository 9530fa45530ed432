import { BoundSide } from './bound-side';
import { workInThread } from './worked-thread';

void workInThread((task) => BoundSide.create(task));
