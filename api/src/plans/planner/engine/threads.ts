/** Threads start with built modules; where the sources run as they are (in tests), everything runs in one thread. */
export const isBuilt = (): boolean => __filename.endsWith('.js');
