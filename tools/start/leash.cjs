/**
 * Loaded before the API, the worker and the tools that npm start runs: when the program that started them is gone,
 * even by `kill -9`, they stop in good order instead of running on with nobody to watch them.
 */
if (process.channel) {
  process.on('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  // Listening must not keep a program alive that has nothing else to do.
  process.channel.unref();
}
