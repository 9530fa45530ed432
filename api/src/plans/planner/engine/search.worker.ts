import { SearchSide } from './search-side';
import { workInThread } from './worked-thread';

void workInThread((task) => SearchSide.create(task));
