import { readFile } from 'node:fs/promises';
import loadHighs from 'highs';

/** HiGHS on an LP file for so many seconds; tells the bench what it chose, and what it has proven. */
async function once(lp: string, seconds: number): Promise<{ visits: object[]; bound: number | null }> {
  const highs = await loadHighs();
  const model = highs.createModel();
  model.options.set('output_flag', false);
  model.options.set('time_limit', seconds);
  model.readModel({ format: 'lp', data: await readFile(lp, 'utf8') });
  model.run();
  const { colValue } = model.getSolution();
  const visits = Array.from(colValue, (value, at) =>
    value > 0.5 ? /^x(\d+)_(\d+)$/.exec(model.getColName(at)) : null,
  );
  const bound = Number(model.info.get('mip_dual_bound'));
  return {
    visits: visits.flatMap((found) => (found ? [{ place: `p${found[1]}`, month: Number(found[2]) }] : [])),
    bound: Number.isFinite(bound) ? bound : null,
  };
}

once(process.argv[2] ?? '', Number(process.argv[3])).then(
  (answer) => process.send?.(answer, () => process.disconnect()),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
